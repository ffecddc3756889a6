package vn.planlens.orgunit;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.stream.Stream;
import vn.planlens.model.Folding;

/** The initials of a unit's name, by which an abbreviation and the words it stands for are known to be one. */
final class Initials {

    /** Two letters stand for too many names. */
    private static final int SHORTEST = 3;

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}0-9]+");
    private static final String AND = "va";

    private Initials() {}

    /** Of "Phòng TCHC" and "Phòng Tổ chức - Hành chính" alike: the first letter of a word, all letters of one in capitals. */
    static String of(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : GAPS.split(name)) {
            String bare = Folding.bare(word);
            if (!word.isEmpty() && !bare.equals(AND)) {
                boolean whole = isInCapitals(word) || Character.isDigit(word.charAt(0));
                initials.append(whole ? bare : bare.substring(0, 1));
            }
        }
        return initials.toString();
    }

    /** Whether a word of the name is an abbreviation. */
    static boolean abbreviate(String name) {
        return hasCapitals(name)
                && Stream.of(GAPS.split(name)).anyMatch(word -> word.length() >= SHORTEST && isInCapitals(word));
    }

    /** Whether capitals stand side by side: few names have such, and these alone are parted into words. */
    private static boolean hasCapitals(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length() && capitals < SHORTEST; i++) {
            capitals = Character.isUpperCase(name.charAt(i)) ? capitals + 1 : 0;
        }
        return capitals == SHORTEST;
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter);
    }
}
