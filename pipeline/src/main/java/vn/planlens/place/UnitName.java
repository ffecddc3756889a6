package vn.planlens.place;

import vn.planlens.model.Folding;

/**
 * A proper name as it is compared. Names are written with and without marks, "Quy" as "Qui", "Ia Mơ Nông" as
 * "IaMơNông", "Hoà" as "Hòa", "Phường 5" as "Phường 05"; spellings with the same {@link #key} can mean the same unit,
 * and {@link #closeness} tells how near they are.
 */
final class UnitName {

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

    /** 2 where the names differ at most in case and tone-mark placement, 1 where one has no marks, else 0. */
    static int closeness(String written, String listed) {
        String folded = plain(Folding.fold(written));
        if (folded.equals(plain(Folding.fold(listed)))) {
            return 2;
        }
        boolean unmarked = Folding.bare(written).equals(Folding.fold(written));
        return unmarked ? 1 : 0;
    }

    private static String plain(String folded) {
        return folded.replace('-', ' ')
                .replaceAll("\\s+", " ")
                .replaceAll("\\b0+(?=\\d)", "")
                .strip();
    }
}
