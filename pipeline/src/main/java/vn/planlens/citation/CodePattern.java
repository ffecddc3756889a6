package vn.planlens.citation;

import java.util.Locale;
import vn.planlens.model.Level;

/**
 * A code by which tables name a body in a symbol: {@code UBND}; {@code QH#} with one or two digits; {@code S*} with
 * more letters; {@code TU@province} for a body of that tier.
 *
 * @param letters the code without its wildcard, in its standard spelling
 * @param digits whether one or two digits follow
 * @param open whether at least two more letters follow
 * @param level the tier for which it holds, or null
 */
record CodePattern(String letters, boolean digits, boolean open, Level level) {

    private static final int FEWEST_OPEN_LETTERS = 2;

    static CodePattern parse(String entry) {
        int at = entry.indexOf('@');
        Level level = at < 0 ? null : Level.valueOf(entry.substring(at + 1).toUpperCase(Locale.ROOT));
        String code = at < 0 ? entry : entry.substring(0, at);
        boolean digits = code.endsWith("#");
        boolean open = code.endsWith("*");
        return new CodePattern(digits || open ? code.substring(0, code.length() - 1) : code, digits, open, level);
    }

    boolean isAny() {
        return open && letters.isEmpty();
    }

    /** Whether it stands for exactly the codes it spells out. */
    boolean isExact() {
        return !digits && !open;
    }

    boolean matches(String code) {
        if (isAny()) {
            return true;
        }
        if (!code.startsWith(letters)) {
            return false;
        }
        String rest = code.substring(letters.length());
        if (digits) {
            return !rest.isEmpty() && rest.length() <= 2 && rest.chars().allMatch(Character::isDigit);
        }
        return open ? rest.length() >= FEWEST_OPEN_LETTERS : rest.isEmpty();
    }
}
