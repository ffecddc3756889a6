package vn.planlens.citation;

import java.util.List;
import java.util.Locale;
import vn.planlens.model.RuleId;
import vn.planlens.rules.RuleTable;

/**
 * The canonical form of what identifies a document on paper: number, year if there is one, symbol, without blanks and
 * in standard upper and lower case: {@code 76/NQ-CP}, {@code 45/2016/QĐ-TTg}, {@code 01-NQ/TU}.
 *
 * <p>A key alone is no identity: numbering restarts every year and in every office. Source: Nghị định 30/2020/NĐ-CP,
 * phụ lục I and III; Hướng dẫn 36-HD/VPTW (2018) for papers of the Party.
 *
 * @param number with leading zeros and suffix, or null where it is left blank
 * @param year inside the key, or null
 * @param symbol behind it, e.g. {@code NQ-CP}, {@code NQ/TU}
 * @param party whether a dash parts number and symbol, as the Party writes it
 */
public record CitationKey(String number, Integer year, String symbol, boolean party) {

    private static final List<SuperfluousYear> SUPERFLUOUS_YEARS = superfluousYears();

    /** A key without the year that writers put in although such documents carry none. */
    static CitationKey of(String number, Integer year, String symbol, boolean party) {
        return new CitationKey(number, superfluousYear(year, symbol) == null ? year : null, symbol, party);
    }

    /** The row that calls the year superfluous in that symbol, or null. */
    static RuleId superfluousYear(Integer year, String symbol) {
        if (year == null) {
            return null;
        }
        return SUPERFLUOUS_YEARS.stream()
                .filter(rule -> rule.symbol().equals(symbol) && rule.from() <= year && year <= rule.to())
                .map(SuperfluousYear::rule)
                .findFirst()
                .orElse(null);
    }

    static RuleTable superfluousYearTable() {
        return RuleTable.read(
                CitationKey.class, "superfluous-years.tsv", "id", "symbol", "from", "to", "example", "source");
    }

    /**
     * The form in which keys are compared: leading zeros and what parts the codes tell nothing apart, so that
     * {@code 6/KH-UBND} and {@code 06/KH-UBND}, {@code 57-NQ/TW} and {@code 57/NQ-TW} ask for the same.
     */
    public String comparable() {
        int zeros = 0;
        while (number != null && zeros < number.length() - 1 && number.charAt(zeros) == '0') {
            zeros++;
        }
        return (number == null ? "" : number.substring(zeros))
                + "/"
                + (year == null ? "" : year + "/")
                + symbol.replace('/', '-').toUpperCase(Locale.ROOT);
    }

    /** The canonical form. */
    @Override
    public String toString() {
        return (number == null ? "" : number) + (year == null ? "" : "/" + year) + (party ? "-" : "/") + symbol;
    }

    private static List<SuperfluousYear> superfluousYears() {
        return superfluousYearTable()
                .map(row -> new SuperfluousYear(
                        row.get("symbol"),
                        Integer.parseInt(row.get("from")),
                        Integer.parseInt(row.get("to")),
                        row.id()));
    }

    private record SuperfluousYear(String symbol, int from, int to, RuleId rule) {}
}
