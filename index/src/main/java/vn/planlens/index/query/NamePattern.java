package vn.planlens.index.query;

import java.text.Normalizer;
import java.util.List;
import vn.planlens.index.text.WordPattern;
import vn.planlens.index.text.Words;
import vn.planlens.model.Folding;

/**
 * A name as typed, compared with names as the index holds them, word by word: typed without marks a word means every
 * marked form, typed with marks itself and the unmarked form; {@code *} and {@code ?} stand for any letters.
 */
public final class NamePattern {

    private final List<WordPattern> words;

    public NamePattern(String typed) {
        this.words = words(typed);
    }

    /** The words of a text as typed, each a pattern where it has {@code *} or {@code ?}. */
    public static List<WordPattern> words(String typed) {
        return QueryWords.patterns(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    /** Whether the name is just this one; a {@code *} at the end stands for more words too. */
    public boolean is(String name) {
        Words found = Words.of(name);
        if (words.isEmpty() || found.size() < words.size()) {
            return false;
        }
        boolean open = words.get(words.size() - 1).text().endsWith("*");
        return (open || found.size() == words.size()) && matchesAt(found, 0);
    }

    /** Whether these words stand one behind the other in the name. */
    public boolean isIn(String name) {
        Words found = Words.of(name);
        for (int at = 0; at + words.size() <= found.size(); at++) {
            if (!words.isEmpty() && matchesAt(found, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(Words found, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!matches(words.get(i), found.form(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(WordPattern typed, String word) {
        String bareWord = Folding.bare(word);
        String bareTyped = Folding.bare(typed.text());
        if (glob(typed.text(), word)) {
            return true;
        }
        return bareTyped.equals(typed.text())
                ? glob(typed.text(), bareWord)
                : bareWord.equals(word) && glob(bareTyped, word);
    }

    /** Takes time linear in the word for each {@code *}. */
    private static boolean glob(String pattern, String word) {
        int p = 0;
        int w = 0;
        int star = -1;
        int mark = 0;
        while (w < word.length()) {
            boolean same = p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == word.charAt(w));
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = w;
            } else if (same) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
