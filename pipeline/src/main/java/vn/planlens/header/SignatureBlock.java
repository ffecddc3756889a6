package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.planlens.model.Header.Signer;
import vn.planlens.rules.Gazetteer;

/**
 * Collects a signature block as its lines come by: for whom one signs, in which position, and who. Not thread-safe; one
 * a document.
 */
final class SignatureBlock {

    private final SignatureWords words;
    private final PersonNames persons;
    private final List<StringBuilder> capacities = new ArrayList<>();
    private boolean capacityOpen;
    private String position;
    private String name;

    SignatureBlock(SignatureWords words, PersonNames persons) {
        this.words = words;
        this.persons = persons;
    }

    /** Whether nothing more is to come: the name is known. */
    boolean isComplete() {
        return name != null;
    }

    boolean hasPosition() {
        return position != null;
    }

    Signer signer() {
        return new Signer(name, position, capacities.isEmpty() ? null : String.join(" / ", capacities));
    }

    /**
     * Takes a line or a part of one.
     *
     * @return whether it belongs to the block
     */
    boolean take(Line line) {
        String text = line.text();
        String folded = line.folded();
        int at = 0;
        boolean taken = false;
        while (at < text.length()) {
            int signed = words.endOfSigned(folded, at);
            SignatureWords.Found capacity = words.capacityAt(text, folded, at);
            Gazetteer.Hit<String> held = words.positionAt(folded, at);
            if (!Character.isLetterOrDigit(text.charAt(at)) && signed == at) {
                at++;
            } else if (signed > at) {
                at = signed;
                taken = true;
            } else if (capacity != null && name == null) {
                capacities.add(new StringBuilder(capacity.written()));
                capacityOpen = true;
                at = capacity.span().end();
                taken = true;
            } else if (held != null && isPosition(line, at, held)) {
                at = takePosition(line, held);
                taken = true;
            } else {
                return takeRest(line.part(at, text.length())) || taken;
            }
        }
        return taken;
    }

    /** In capitals; in small letters only where the line holds nothing else. */
    private boolean isPosition(Line line, int at, Gazetteer.Hit<String> held) {
        boolean capitals = line.text().substring(at, held.span().end()).chars().noneMatch(Character::isLowerCase);
        boolean alone = at == 0 && (held.span().end() == line.text().length() || !capacities.isEmpty()) || capacityOpen;
        return capitals || alone && Character.isUpperCase(line.text().charAt(at));
    }

    private int takePosition(Line line, Gazetteer.Hit<String> held) {
        int end = held.span().end();
        int next = end;
        boolean capitals = held.span().of(line.text()).chars().noneMatch(Character::isLowerCase);
        while (capitals && next < line.text().length() && isFurtherWord(line, next)) {
            next++;
        }
        if (!capitals && !capacityOpen && !persons.isName(line.text(), end)) {
            next = line.text().length();
        }
        String further = line.text().substring(end, next).strip();
        if (capacityOpen) {
            capacities
                    .get(capacities.size() - 1)
                    .append(' ')
                    .append(line.text().substring(held.span().start(), next).strip());
            capacityOpen = false;
        } else if (position == null) {
            position = further.isEmpty() ? held.value() : held.value() + " " + lower(held.value(), further);
        }
        return next;
    }

    /** Words in capitals behind a position belong to it until another position, a capacity or a name begins. */
    private boolean isFurtherWord(Line line, int at) {
        String text = line.text();
        if (!Gazetteer.startsWord(text, at) || !Character.isLetter(text.charAt(at))) {
            return !Character.isLowerCase(text.charAt(at)) && "(/.".indexOf(text.charAt(at)) < 0;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && words.positionAt(line.folded(), at) == null
                && words.capacityAt(text, line.folded(), at) == null
                && !persons.isName(text, at);
    }

    /** "UBND PHƯỜNG HÒA BÌNH" behind "Chủ tịch" is "UBND phường Hòa Bình". */
    private static String lower(String position, String further) {
        String sentence = Casing.office(further);
        boolean properName = position.endsWith("phòng") || position.endsWith("ban");
        return properName ? Casing.capitalise(sentence) : sentence;
    }

    private boolean takeRest(Line rest) {
        if (rest == null) {
            return false;
        }
        int start = startOfName(rest);
        int end = rest.text().indexOf('(', start);
        String person =
                stripEnd(rest.text().substring(start, end < 0 ? rest.text().length() : end));
        if (name == null && isPerson(person, start > 0)) {
            name = Casing.properName(person);
            return true;
        }
        if (capacityOpen && Character.isUpperCase(rest.text().charAt(0))) {
            int cut = cutBeforeNext(rest);
            capacities
                    .get(capacities.size() - 1)
                    .append(' ')
                    .append(rest.text().substring(0, cut).strip());
            capacityOpen = false;
            Line behind = rest.part(cut, rest.text().length());
            if (behind != null) {
                take(behind);
            }
            return true;
        }
        return false;
    }

    /** Behind rank, degrees and signs. */
    private int startOfName(Line line) {
        int start = 0;
        int before;
        do {
            before = start;
            start = start < line.text().length() ? words.endOfTitle(line.folded(), start) : start;
            while (start < line.text().length()
                    && !Character.isLetter(line.text().charAt(start))) {
                start++;
            }
        } while (start > before);
        return start;
    }

    /** After a position any spelling of a name will do; elsewhere it takes a family name. */
    private boolean isPerson(String text, boolean titled) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return persons.isName(text) || (position != null || titled) && !capitals && persons.isSpelledLikeName(text);
    }

    /** A body's name goes on until a position or another capacity begins: "ỦY BAN NHÂN DÂN KT. CHỦ TỊCH". */
    private int cutBeforeNext(Line rest) {
        for (int at = 1; at < rest.text().length(); at++) {
            boolean begins = Gazetteer.startsWord(rest.folded(), at)
                    && Character.isLetter(rest.text().charAt(at));
            if (begins
                    && (words.positionAt(rest.folded(), at) != null
                            || words.capacityAt(rest.text(), rest.folded(), at) != null
                            || !rest.isUpperCase() && persons.isName(rest.text(), at))) {
                return at;
            }
        }
        return rest.text().length();
    }

    private static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replaceAll(" +", " ");
    }
}
