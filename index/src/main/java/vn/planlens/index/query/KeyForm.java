package vn.planlens.index.query;

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
public record KeyForm(String number, String year, List<String> codes) {

    public KeyForm {
        codes = List.copyOf(codes);
    }

    /**
     * The form in which the index holds a key: number without leading zeros, year, codes without marks in capitals,
     * whatever signs part them, so that {@code 57-NQ/TW} and {@code 57/NQ-TW} are one.
     */
    public static String searched(String key) {
        return of(Folding.bare(key).toUpperCase(Locale.ROOT)).toString();
    }

    /** Takes a key apart that is without marks, in capitals. */
    public static KeyForm of(String searched) {
        String number = "";
        String year = "";
        List<String> codes = new ArrayList<>();
        for (String part : searched.replaceAll("\\s+", "").split("[^A-Z0-9]+")) {
            if (part.isEmpty()) {
                continue;
            }
            boolean digits = part.chars().allMatch(Character::isDigit);
            if (digits && number.isEmpty() && codes.isEmpty()) {
                number = part.replaceFirst("^0+(?=.)", "");
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
