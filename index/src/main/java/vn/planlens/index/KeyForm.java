package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.planlens.model.Folding;

/**
 * A document's number and symbol in the form in which keys are compared: {@code 06/KH-UBND} and {@code 6/kh-ubnd} are
 * one, {@code 45/2016/QĐ-TTg} and {@code 45/2016/QD-TTG} too.
 *
 * @param number without leading zeros, or empty where blank
 * @param year the one inside the key, or empty
 * @param codes the parts of the symbol: {@code [NQ, CP]}
 */
record KeyForm(String number, String year, List<String> codes) {

    KeyForm {
        codes = List.copyOf(codes);
    }

    /** The form in which the index holds a canonical key. */
    static String searched(String key) {
        String bare = Folding.bare(key).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        int at = 0;
        while (at < bare.length() - 1 && bare.charAt(at) == '0' && Character.isDigit(bare.charAt(at + 1))) {
            at++;
        }
        return bare.substring(at);
    }

    /** Takes a key in searched form apart. */
    static KeyForm of(String searched) {
        String number = "";
        String year = "";
        List<String> codes = new ArrayList<>();
        for (String part : searched.split("[^A-Z0-9]+")) {
            if (part.isEmpty()) {
                continue;
            }
            boolean digits = part.chars().allMatch(Character::isDigit);
            if (digits && number.isEmpty() && codes.isEmpty()) {
                number = part;
            } else if (digits && year.isEmpty() && codes.isEmpty()) {
                year = part;
            } else {
                codes.add(part);
            }
        }
        return new KeyForm(number, year, codes);
    }
}
