package vn.planlens.header;

import java.util.HashSet;
import java.util.Set;
import vn.planlens.model.Folding;
import vn.planlens.rules.RuleTable;

/** Tells a person's name: two to five capitalised syllables, the first a family name where it matters. */
final class PersonNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    /** No name has more signs. */
    private static final int LONGEST_TEXT = 48;

    private final Set<String> surnames = new HashSet<>();

    PersonNames() {
        for (RuleTable.Row row : table().rows()) {
            row.list("names").forEach(name -> surnames.add(Folding.fold(name)));
        }
    }

    static RuleTable table() {
        return RuleTable.read(PersonNames.class, "surnames.tsv", "id", "names", "example", "source");
    }

    /** Whether the text can be a name by its spelling: "Nguyễn Văn An", "NGUYỄN VĂN AN", "H'Yim Kđoh". */
    boolean isSpelledLikeName(String text) {
        String[] syllables = text.strip().split(" +");
        if (syllables.length < SHORTEST || syllables.length > LONGEST) {
            return false;
        }
        for (String syllable : syllables) {
            boolean letters =
                    syllable.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’' || c == '-');
            if (!letters || syllable.isEmpty() || !Character.isUpperCase(syllable.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is spelled like a name and begins with a known family name. */
    boolean isName(String text) {
        return isSpelledLikeName(text)
                && surnames.contains(Folding.fold(text.strip().split(" +")[0]));
    }

    /** Whether the rest of a text is a name. */
    boolean isName(String text, int from) {
        return text.length() - from <= LONGEST_TEXT
                && isName(text.substring(from).strip());
    }

    /**
     * Where a name begins that runs on at the end of a text behind a closing mark: "Lưu: VT. Nguyễn Văn An"; -1 where
     * none does.
     */
    int startOfNameAtEnd(String text) {
        for (int at = Math.max(1, text.length() - LONGEST_TEXT); at < text.length() - 1; at++) {
            boolean closed = ";.)".indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at) == ' ';
            if (closed && isName(text, at)) {
                return at + 1;
            }
        }
        return -1;
    }
}
