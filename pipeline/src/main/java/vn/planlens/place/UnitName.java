package vn.planlens.place;

import java.util.regex.Pattern;
import vn.planlens.model.Folding;
import vn.planlens.model.WhiteSpace;

/**
 * A proper name as it is compared. Names are written with and without marks, "Quy" as "Qui", "Ia Mơ Nông" as
 * "IaMơNông", "Hoà" as "Hòa", "Phường 5" as "Phường 05"; spellings with the same {@link #key} can mean the same unit,
 * and {@link #closeness} tells how near they are.
 */
final class UnitName {

    private static final Pattern LEADING_ZEROS = Pattern.compile("\\b0+(?=\\d)");

    private static final String Y_FAMILY = "yỳýỷỹỵ";
    private static final String I_FAMILY = "iìíỉĩị";

    private UnitName() {}

    /** What all spellings of a name have in common: letters without marks, y as i, digits without leading zeros. */
    static String key(String name) {
        String bare = Folding.bare(name);
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char sign = bare.charAt(i);
            boolean leadingZero =
                    sign == '0' && (i == 0 || !Character.isDigit(bare.charAt(i - 1))) && i + 1 < bare.length();
            if (Character.isLetterOrDigit(sign) && !leadingZero) {
                key.append(sign == 'y' ? 'i' : sign);
            }
        }
        return key.toString();
    }

    /**
     * 2 where the names differ at most in case, blanks beside hyphens and tone-mark placement; 1 where one is written
     * without marks, or y stands for i, or syllables run together; 0 where the marks differ.
     */
    static int closeness(String written, String listed) {
        String one = Folding.fold(written);
        String other = Folding.fold(listed);
        if (plain(one).equals(plain(other))) {
            return 2;
        }
        boolean unmarked = Folding.bare(written).equals(one);
        return unmarked || joined(one).equals(joined(other)) ? 1 : 0;
    }

    private static String plain(String folded) {
        String spaced = WhiteSpace.collapsed(folded.replace('-', ' '));
        String plain =
                spaced.indexOf('0') < 0 ? spaced : LEADING_ZEROS.matcher(spaced).replaceAll("");
        return plain.strip();
    }

    /** Letters and digits only, each y as the i with its mark. */
    private static String joined(String folded) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char sign = folded.charAt(i);
            int y = Y_FAMILY.indexOf(sign);
            if (Character.isLetterOrDigit(sign)) {
                joined.append(y < 0 ? sign : I_FAMILY.charAt(y));
            }
        }
        return joined.toString();
    }
}
