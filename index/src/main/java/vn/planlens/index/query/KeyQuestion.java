package vn.planlens.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.planlens.model.Folding;

/**
 * A cited document as a person asks for it: {@code 76/NQ-CP}, {@code 76/nq-cp}, {@code nq 76}, {@code Nghị quyết số 76},
 * {@code 01-NQ/TU}, {@code 45/2016/QD-TTg}, {@code 76}. Parts that are left out are empty.
 *
 * @param number without leading zeros
 * @param year inside the key, or empty
 * @param codes letters of the symbol, in order, without signs between them
 */
public record KeyQuestion(String number, String year, String codes) {

    /** Kinds of documents in words, longest first; without marks, in capitals. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("THONG TU LIEN TICH", "TTLT"),
            Map.entry("CHUONG TRINH HANH DONG", "CTR"),
            Map.entry("NGHI QUYET", "NQ"),
            Map.entry("NGHI DINH", "ND"),
            Map.entry("QUYET DINH", "QD"),
            Map.entry("QUY DINH", "QD"),
            Map.entry("CHI THI", "CT"),
            Map.entry("THONG TU", "TT"),
            Map.entry("KE HOACH", "KH"),
            Map.entry("CHUONG TRINH", "CTR"),
            Map.entry("KET LUAN", "KL"),
            Map.entry("HUONG DAN", "HD"),
            Map.entry("THONG BAO", "TB"),
            Map.entry("BAO CAO", "BC"),
            Map.entry("TO TRINH", "TTR"),
            Map.entry("CONG DIEN", "CD"),
            Map.entry("DE AN", "DA"),
            Map.entry("CONG VAN", ""),
            Map.entry("LUAT", "QH"));

    /** Takes apart what was typed. */
    public static KeyQuestion of(String typed) {
        String bare = Folding.bare(java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC))
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
        String kind = "";
        for (Map.Entry<String, String> entry : KINDS) {
            if (bare.startsWith(entry.getKey() + " ")) {
                kind = entry.getValue();
                bare = bare.substring(entry.getKey().length()).strip();
                break;
            }
        }
        String number = "";
        String year = "";
        StringBuilder before = new StringBuilder(kind);
        StringBuilder codes = new StringBuilder();
        for (String part : parts(bare)) {
            boolean digits = part.chars().allMatch(sign -> sign >= '0' && sign <= '9');
            if (digits && number.isEmpty()) {
                number = part.replaceFirst("^0+(?=.)", "");
            } else if (digits && year.isEmpty() && part.length() == 4) {
                year = part;
            } else if (!number.isEmpty()) {
                codes.append(part);
            } else if (!part.equals("SO")) {
                before.append(part);
            }
        }
        if (number.isEmpty()) {
            // "nq76": the letters of a kind with the number right behind them.
            String letters = before.toString().replaceFirst("[0-9]+$", "");
            number = before.substring(letters.length()).replaceFirst("^0+(?=.)", "");
            before = new StringBuilder(letters);
        }
        // "NQ số 76/NQ-CP" says its kind twice; "Luật số 77/2015/QH13" says QH in its symbol.
        boolean told = codes.toString().startsWith(before.toString());
        return new KeyQuestion(number, year, told ? codes.toString() : before.toString() + codes);
    }

    /** Runs of letters and digits; a number in front of letters is cut off ({@code 76NQ}), one behind them is not (QH15). */
    private static List<String> parts(String bare) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int at = 0; at <= bare.length(); at++) {
            char sign = at < bare.length() ? bare.charAt(at) : ' ';
            boolean letter = sign >= 'A' && sign <= 'Z';
            boolean digit = sign >= '0' && sign <= '9';
            boolean numberEnds = letter && !part.isEmpty() && part.chars().allMatch(Character::isDigit);
            if (!part.isEmpty() && (numberEnds || !letter && !digit)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (letter || digit) {
                part.append(sign);
            }
        }
        return parts;
    }

    /**
     * Whether a key can be meant.
     *
     * @param keyNumber its number without leading zeros
     * @param keyYear its year, or empty
     * @param keyCodes the parts of its symbol, without marks, in capitals
     */
    public boolean fits(String keyNumber, String keyYear, List<String> keyCodes) {
        if (!number.equals(keyNumber) || !year.isEmpty() && !keyYear.isEmpty() && !year.equals(keyYear)) {
            return false;
        }
        if (!year.isEmpty() && keyYear.isEmpty()) {
            return false;
        }
        StringBuilder joined = new StringBuilder();
        if (codes.isEmpty()) {
            return true;
        }
        for (String code : keyCodes) {
            joined.append(code);
            if (joined.toString().equals(codes)) {
                return true;
            }
        }
        // Laws are asked for as "Luật 77/2015"; their symbol ends in the number of the National Assembly.
        return codes.equals("QH") && joined.toString().startsWith("QH");
    }

    /** Whether it is just this key and not a short form. */
    public boolean is(String keyNumber, String keyYear, List<String> keyCodes) {
        return number.equals(keyNumber)
                && year.equals(keyYear)
                && String.join("", keyCodes).equals(codes);
    }
}
