package vn.planlens.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.planlens.model.Folding;

/**
 * A document's number and symbol in the form in which keys are compared: {@code 06/KH-UBND} and {@code 6/kh-ubnd} are
 * one, {@code 45/2016/QĐ-TTg} and {@code 45/2016/QD-TTG} too. Marks are kept where two kinds of documents differ by them
 * alone: {@code HD} is a hướng dẫn and {@code HĐ} a hợp đồng, {@code DA} a dự án and {@code ĐA} a đề án (Nghị định
 * 30/2020/NĐ-CP, phụ lục III).
 *
 * @param number without leading zeros, or empty where blank
 * @param year the one inside the key, or empty
 * @param codes the parts of the symbol: {@code [NQ, CP]}
 */
public record KeyForm(String number, String year, List<String> codes) {

    public KeyForm {
        codes = List.copyOf(codes);
    }

    private static final Set<String> MARKED = Set.of("HĐ", "ĐA");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9Đ]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    /**
     * The form in which the index holds a key: number without leading zeros, year, codes in capitals and, but for those
     * that would be others, without marks, whatever signs part them, so that {@code 57-NQ/TW} and {@code 57/NQ-TW} are
     * one.
     */
    public static String searched(String key) {
        String marked = Folding.fold(key);
        StringBuilder form = new StringBuilder(Folding.bare(key));
        int start = 0;
        for (int at = 0; at <= form.length(); at++) {
            if (at == form.length() || !Character.isLetterOrDigit(form.charAt(at))) {
                String code = marked.substring(start, at).toUpperCase(Locale.ROOT);
                if (MARKED.contains(code)) {
                    form.replace(start, at, code);
                }
                start = at + 1;
            }
        }
        return of(form.toString().toUpperCase(Locale.ROOT)).toString();
    }

    /** Whether the searched form has a code whose mark tells it from another. */
    public static boolean isMarked(String searched) {
        return searched.indexOf('Đ') >= 0;
    }

    /** The codes without any mark. */
    public List<String> bareCodes() {
        return codes.stream().map(code -> code.replace('Đ', 'D')).toList();
    }

    /** Takes a searched form apart. */
    public static KeyForm of(String searched) {
        String number = "";
        String year = "";
        List<String> codes = new ArrayList<>();
        for (String part : SEPARATORS.split(BLANKS.matcher(searched).replaceAll(""))) {
            if (part.isEmpty()) {
                continue;
            }
            boolean digits = part.chars().allMatch(Character::isDigit);
            if (digits && number.isEmpty() && codes.isEmpty()) {
                number = LEADING_ZEROS.matcher(part).replaceFirst("");
            } else if (digits && year.isEmpty() && codes.isEmpty()) {
                year = part;
            } else {
                codes.add(part);
            }
        }
        return new KeyForm(number, year, codes);
    }

    @Override
    public String toString() {
        return number + "/" + (year.isEmpty() ? "" : year + "/") + String.join("-", codes);
    }
}
