package vn.planlens.index.text;

import java.text.Normalizer;
import java.util.Comparator;
import vn.planlens.model.Folding;

/**
 * The order of Vietnamese dictionaries: a ă â b c d đ e ê ... o ô ơ ... u ư; then the tones level, huyền, hỏi, ngã,
 * sắc, nặng; numbers by their value. Texts that differ only in case or tone placement keep the order of their code
 * units, so that no two different texts compare equal.
 */
public final class VietnameseOrder implements Comparator<String> {

    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    /** Every vowel with each tone, in the order of letters and tones: taking a letter apart takes far longer. */
    private static final String VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    private VietnameseOrder() {}

    @Override
    public int compare(String left, String right) {
        int byLetters = key(left).compareTo(key(right));
        return byLetters != 0 ? byLetters : left.compareTo(right);
    }

    /** A text whose code unit order is this order; texts equal but for case have the same. */
    public static String key(String text) {
        String folded = Folding.fold(text);
        StringBuilder letters = new StringBuilder(folded.length() * 2);
        StringBuilder tones = new StringBuilder();
        int at = 0;
        while (at < folded.length()) {
            char sign = folded.charAt(at);
            if (sign >= '0' && sign <= '9') {
                at = number(folded, at, letters);
                continue;
            }
            letter(sign, letters, tones);
            at++;
        }
        return letters.append('\u0000').append(tones).toString();
    }

    private static int number(String text, int from, StringBuilder letters) {
        int start = from;
        while (start < text.length() - 1 && text.charAt(start) == '0' && isDigit(text.charAt(start + 1))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        // A longer number is a larger one.
        letters.append('0').append((char) ('0' + Math.min(end - start, 40))).append(text, start, end);
        return end;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static void letter(char sign, StringBuilder letters, StringBuilder tones) {
        if (sign < 0x80) {
            int rank = LETTERS.indexOf(sign);
            letters.append(rank < 0 ? sign : (char) ('a' + rank));
            tones.append('0');
            return;
        }
        int vowel = VOWELS.indexOf(sign);
        if (vowel >= 0) {
            int level = VOWELS.charAt(vowel - vowel % (TONES.length() + 1));
            letters.append((char) ('a' + LETTERS.indexOf(level)));
            tones.append((char) ('0' + vowel % (TONES.length() + 1)));
            return;
        }
        char tone = '0';
        StringBuilder base = new StringBuilder(3);
        String parts = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            int rank = TONES.indexOf(parts.charAt(i));
            if (rank >= 0) {
                tone = (char) ('1' + rank);
            } else {
                base.append(parts.charAt(i));
            }
        }
        String letter = Normalizer.normalize(base, Normalizer.Form.NFC);
        int rank = letter.length() == 1 ? LETTERS.indexOf(letter.charAt(0)) : -1;
        letters.append(rank < 0 ? sign : (char) ('a' + rank));
        tones.append(tone);
    }
}
