package vn.planlens.header;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.planlens.model.Folding;
import vn.planlens.model.WhiteSpace;
import vn.planlens.place.UnitKinds;

/** Writes what a letterhead or signature says in capitals the way running text does. */
final class Casing {

    private static final String VOWELS = "aeiouy";

    /** What a syllable can begin with before its vowel. */
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "q", "r",
            "s", "t", "th", "tr", "v", "x");

    private Casing() {}

    /** Each syllable with a capital: CỔ THÀNH becomes Cổ Thành; a name that is not in capitals stays. */
    static String properName(String name) {
        if (hasLowerCase(name)) {
            return name;
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean first = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            String sign = name.substring(i, i + 1);
            written.append(first ? sign : sign.toLowerCase(Locale.ROOT));
        }
        return written.toString();
    }

    /**
     * As the text itself writes it elsewhere, else as a sentence: abbreviations stay, all else is lower case but the
     * first letter.
     */
    static String sentence(String capitals, String text, String folded) {
        String plain = WhiteSpace.collapsed(capitals.strip());
        if (hasLowerCase(plain)) {
            return plain;
        }
        return elsewhere(plain, text, folded).orElseGet(() -> sentence(plain));
    }

    /**
     * The name of a body: as the text itself writes it elsewhere, else with a capital behind the word that says what it
     * is and behind a hyphen, and with the names of places as such: "Phòng Văn hóa - Xã hội", "Trường Tiểu học Cẩm Duệ".
     *
     * @param head how the body's name begins, as it is usually written
     * @param places proper names in the body's name, in their usual spelling
     */
    static String body(String capitals, String head, List<String> places, String text, String folded) {
        if (hasLowerCase(capitals) || !Folding.fold(capitals).startsWith(Folding.fold(head))) {
            return sentence(capitals, text, folded);
        }
        return elsewhere(capitals, text, folded).orElseGet(() -> {
            StringBuilder body = new StringBuilder(sentence(capitals));
            body.replace(0, head.length(), head);
            for (int i = head.length() + 1; i < body.length(); i++) {
                boolean begins = i == head.length() + 1 || body.charAt(i - 2) == '-';
                if (begins && body.charAt(i - 1) == ' ') {
                    body.setCharAt(i, Character.toUpperCase(body.charAt(i)));
                }
            }
            for (String place : places) {
                int at = Folding.fold(body.toString()).indexOf(Folding.fold(place));
                if (at >= 0) {
                    body.replace(at, at + place.length(), place);
                }
            }
            return body.toString();
        });
    }

    /** The same words where the text writes them in small letters. */
    private static Optional<String> elsewhere(String capitals, String text, String folded) {
        String wanted = Folding.fold(capitals);
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            String written = text.substring(at, at + wanted.length());
            if (hasLowerCase(written)) {
                return Optional.of(capitalise(written));
            }
        }
        return Optional.empty();
    }

    private static String sentence(String capitals) {
        StringBuilder sentence = new StringBuilder();
        for (String word : capitals.split(" ")) {
            sentence.append(sentence.length() == 0 ? "" : " ")
                    .append(isSyllable(word) ? word.toLowerCase(Locale.ROOT) : word);
        }
        return capitalise(sentence.toString());
    }

    /** An office in capitals in small letters, the names behind the kinds of units with capitals: "UBND phường Hòa Bình". */
    static String office(String capitals) {
        if (hasLowerCase(capitals)) {
            return capitals;
        }
        StringBuilder office = new StringBuilder();
        String[] words = capitals.split(" ");
        boolean name = false;
        for (int i = 0; i < words.length; i++) {
            String plain = isSyllable(words[i]) ? words[i].toLowerCase(Locale.ROOT) : words[i];
            String next = i + 1 < words.length ? plain + " " + Folding.fold(words[i + 1]) : plain;
            String before = i > 0 ? Folding.fold(words[i - 1]) + " " + plain : plain;
            boolean kind = UnitKinds.ALL.contains(Folding.fold(plain))
                    || UnitKinds.ALL.contains(Folding.fold(next))
                    || UnitKinds.ALL.contains(Folding.fold(before));
            office.append(i == 0 ? "" : " ").append(name && !kind ? capitalise(plain) : plain);
            name |= kind;
        }
        return office.toString();
    }

    static String capitalise(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static boolean hasLowerCase(String text) {
        return text.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether a word can be spoken as one syllable; UBND, BHYT, THCS cannot. */
    private static boolean isSyllable(String word) {
        String bare = Folding.bare(word).replaceAll("[^a-z]", "");
        int first = 0;
        while (first < bare.length() && VOWELS.indexOf(bare.charAt(first)) < 0) {
            first++;
        }
        int last = first;
        while (last < bare.length() && VOWELS.indexOf(bare.charAt(last)) >= 0) {
            last++;
        }
        String coda = bare.substring(last);
        return first < last
                && ONSETS.contains(bare.substring(0, first))
                && (coda.isEmpty()
                        || coda.length() == 1 && "cmnpt".contains(coda)
                        || coda.equals("ch")
                        || coda.equals("ng")
                        || coda.equals("nh"));
    }
}
