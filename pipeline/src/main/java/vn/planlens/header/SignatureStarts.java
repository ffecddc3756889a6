package vn.planlens.header;

import vn.planlens.rules.Gazetteer;

/** Finds where in a line a signature block begins: at its start, or behind a recipient of the column beside it. */
final class SignatureStarts {

    private final SignatureWords words;
    private final PersonNames persons;

    SignatureStarts(SignatureWords words, PersonNames persons) {
        this.words = words;
        this.persons = persons;
    }

    /** Whether the line begins a signature block or goes on in one. */
    boolean begins(Line line) {
        Gazetteer.Hit<String> held = words.positionAt(line.folded(), 0);
        boolean position = held != null
                && (held.span().end() == line.text().length()
                        || line.text().substring(0, held.span().end()).chars().noneMatch(Character::isLowerCase));
        boolean capacity = words.capacityAt(line.text(), line.folded(), 0) != null;
        return position || capacity || words.endOfSigned(line.folded(), 0) > 0;
    }

    /** Where behind a recipient the other column begins, or -1. */
    int inside(Line line) {
        String text = line.text();
        String folded = line.folded();
        for (int at = 1; at < text.length(); at++) {
            if (Character.isUpperCase(text.charAt(at)) && Gazetteer.startsWord(folded, at)) {
                Gazetteer.Hit<String> held = words.positionAt(folded, at);
                boolean capitals = held != null && held.span().of(text).chars().noneMatch(Character::isLowerCase);
                SignatureWords.Found capacity = words.capacityAt(text, folded, at);
                boolean behind = capacity != null
                        && capacity.span().of(text).endsWith(".")
                        && isCapitalWord(text, capacity.span().end());
                if (capitals || behind) {
                    return at;
                }
            }
        }
        int signed = text.indexOf("(");
        if (signed > 0 && words.endOfSigned(folded, signed) > signed) {
            return signed;
        }
        return persons.startOfNameAtEnd(text);
    }

    /** Whether a word in capitals of more than one letter comes next. */
    private static boolean isCapitalWord(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isUpperCase(text.charAt(at + 1));
    }
}
