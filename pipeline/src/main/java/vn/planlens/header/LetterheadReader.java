package vn.planlens.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.PatternRules;
import vn.planlens.rules.RuleTable;

/**
 * Takes a letterhead apart. Its two columns may stand one below the other or run together line by line, as they fall
 * out of a PDF; so the pieces that are known by their form are cut out first, and what is left names the bodies.
 */
final class LetterheadReader {

    private static final Pattern BLANKS = Pattern.compile("\\s");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final String MOTTO = "motto";
    private static final String NUMBER = "number";
    private static final String DATE = "date";

    private final DocumentTypes types;
    private final PatternRules rules;

    /** What each rule finds: a motto, a number or a date. */
    private final Map<RuleId, String> found = new HashMap<>();

    LetterheadReader(DocumentTypes types) {
        this.types = types;
        this.rules = new PatternRules(table().map(row -> {
            found.put(row.id(), row.get("piece"));
            return new PatternRule(row.id(), row.get("pattern"));
        }));
    }

    static RuleTable table() {
        return RuleTable.read(
                LetterheadReader.class, "letterhead-pieces.tsv", "id", "pattern", "piece", "example", "source");
    }

    /**
     * The known pieces in a range of the text, in reading order and without overlap. A number or date that belongs to
     * a document named in running text is none.
     */
    List<Piece> pieces(PlanText plan, Span range) {
        String text = plan.text();
        String folded = plan.folded();
        List<Piece> all = new ArrayList<>();
        for (PatternRule.Match match : rules.find(plan.words(), range)) {
            all.add(
                    switch (found.get(match.rule().id())) {
                        case MOTTO -> new Piece(match.span(), null, null, null, false);
                        case NUMBER -> serial(text, match);
                        default -> PlaceAndDate.read(text, range, match);
                    });
        }
        all.removeIf(piece -> piece.date() != null
                && !piece.parted()
                && PlaceAndDate.goesOn(text, piece.span().end()));
        all.sort(Comparator.comparing(Piece::span));
        List<Piece> pieces = new ArrayList<>();
        int end = range.start();
        for (Piece piece : all) {
            int before =
                    lineStart(text, Math.max(end, range.start()), piece.span().start());
            String left = folded.substring(before, piece.span().start()).strip();
            boolean own = left.isEmpty()
                    || piece.isMotto()
                    || piece.parted()
                    || piece.serial() != null && isOwnNumber(left, piece.span().of(text));
            if (piece.span().start() >= end && own) {
                pieces.add(piece);
                end = piece.span().end();
            }
        }
        return pieces;
    }

    /** "Quyết định số 15/QĐ-UBND" cites, as does any sentence; a line "Nghị quyết số: 20/NQ-HĐND" of its own does not. */
    private boolean isOwnNumber(String left, String number) {
        return left.indexOf(',') < 0 && !types.endsWithType(left) || types.isType(left) && number.indexOf(':') > 0;
    }

    static int lineStart(String text, int from, int at) {
        int start = at;
        while (start > from && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\t') {
            start--;
        }
        return start;
    }

    /** The words of the same line before an offset, no more than {@code longest} signs. */
    static String lineBefore(String text, int at, int longest) {
        return text.substring(lineStart(text, Math.max(0, at - longest), at), at);
    }

    /** The lines of a range with the pieces cut out of them. */
    static List<Line> around(List<Piece> pieces, String text, String folded, Span range) {
        List<Line> lines = new ArrayList<>();
        int from = range.start();
        for (Piece piece : pieces) {
            lines.addAll(Line.of(text, folded, new Span(from, piece.span().start())));
            from = piece.span().end();
        }
        lines.addAll(Line.of(text, folded, new Span(from, Math.max(from, range.end()))));
        return lines;
    }

    /**
     * @param bodies the lines that name bodies
     * @param top where the letterhead begins; a date before it is another's
     */
    static Letterhead letterhead(List<Piece> pieces, List<Line> bodies, int top) {
        Optional<Letterhead.Serial> serial =
                pieces.stream().map(Piece::serial).filter(Objects::nonNull).findFirst();
        List<Piece> dates = pieces.stream()
                .filter(piece -> piece.date() != null && piece.span().start() >= top)
                .toList();
        Optional<Piece> date = dates.stream()
                .filter(piece -> piece.place() != null)
                .findFirst()
                .or(() -> dates.stream().findFirst());
        return new Letterhead(
                bodies,
                serial.orElse(null),
                date.map(Piece::place).orElse(null),
                date.map(Piece::date).orElse(null));
    }

    /** The number and date that a line of running text states behind an offset. */
    Letterhead stated(Line line, int from) {
        Span range = new Span(from, line.folded().length());
        Words words = Words.of(line.folded());
        Letterhead.Serial serial = rules.find(words, range).stream()
                .filter(match -> found.get(match.rule().id()).equals(NUMBER))
                .map(match -> serial(line.text(), match).serial())
                .findFirst()
                .orElse(null);
        Span behind = serial == null ? range : new Span(serial.span().end(), range.end());
        PartialDate issued = rules.find(words, behind).stream()
                .filter(match -> found.get(match.rule().id()).equals(DATE))
                .map(match -> PlaceAndDate.toDate(line.text(), match))
                .findFirst()
                .orElse(null);
        return new Letterhead(List.of(), serial, null, issued);
    }

    private static Piece serial(String text, PatternRule.Match match) {
        String number = match.slot(text, "serial");
        String year = match.slot(text, "year");
        String symbol = BLANKS.matcher(match.slot(text, "symbol")).replaceAll("");
        symbol = DASHES.matcher(symbol).replaceAll("-");
        String reference = number == null
                ? null
                : number + (year == null ? "" : "/" + year) + match.slot(text, "separator") + symbol;
        return new Piece(
                match.span(), new Letterhead.Serial(number, symbol, reference, match.span()), null, null, false);
    }

    /**
     * A piece known by its form.
     *
     * @param serial number and symbol, or null
     * @param place before the date, or null
     * @param date as far as the document tells it, or null
     * @param parted whether a comma parts place and date, which no date in running text has
     */
    record Piece(Span span, Letterhead.Serial serial, String place, PartialDate date, boolean parted) {

        boolean isMotto() {
            return serial == null && date == null;
        }
    }
}
