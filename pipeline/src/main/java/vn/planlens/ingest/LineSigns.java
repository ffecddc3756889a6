package vn.planlens.ingest;

import java.util.Set;

/** What the signs at the beginning and the end of lines tell, without the text around them. */
final class LineSigns {

    private static final String BULLETS = "-–—+•*●○▪■□◦➢➤→✓✔❖§·";

    /** No paragraph begins with these. */
    private static final String NEVER_FIRST = "/,;.)%";

    /** The place before a date is no longer. */
    private static final int PLACE = 40;

    private static final int LONGEST_NAME = 6;

    private static final Set<String> PART_WORDS = Set.of("Điều", "Chương", "Mục", "Phần");

    private LineSigns() {}

    /** A bullet: a dash, plus or dot in front of an item, or alone on its line. */
    static boolean isBullet(String line) {
        if (line.isEmpty() || BULLETS.indexOf(line.charAt(0)) < 0) {
            return false;
        }
        if (line.length() == 1 || line.charAt(1) == ' ') {
            return true;
        }
        // "-CP" and "-UBND" are ends of broken symbols.
        boolean symbol = line.charAt(0) == '-' && line.length() > 2 && Character.isUpperCase(line.charAt(2));
        return Character.isUpperCase(line.charAt(1)) && !symbol;
    }

    /** A sign with which no paragraph begins. */
    static boolean isInner(FlowLine line) {
        return NEVER_FIRST.indexOf(line.bare().charAt(0)) >= 0;
    }

    static boolean isRecipientsHead(FlowLine line) {
        return line.bare().regionMatches(true, 0, "Nơi nhận", 0, 8);
    }

    /** A dash between the parts of a name or the years of a period, not in front of an item. */
    static boolean isDashOfSentence(FlowLine before, FlowLine line) {
        if (before.isFinished()) {
            return false;
        }
        String behind = line.bare().substring(1).strip();
        boolean period =
                !behind.isEmpty() && Character.isDigit(behind.charAt(0)) && Character.isDigit(before.lastSign());
        return period || LineWords.isPairBroken(before.text(), line.bare());
    }

    /** "An Lộc, ngày 15 tháng 01 năm 2025" under the number of the document. */
    static boolean isPlaceAndDate(FlowLine before, FlowLine line) {
        int day = line.bare().indexOf(", ngày");
        return day > 0
                && day < PLACE
                && line.bare().indexOf("tháng", day) > 0
                && line.bare().indexOf("năm", day) > 0
                && (before.isCapitals() || before.text().length() < PLACE);
    }

    /** The symbol of a cited document is broken between the lines: "76/NQ-" and "CP", "76/NQ" and "-CP". */
    static boolean isSymbolBroken(FlowLine before, FlowLine line) {
        String last = before.lastWord();
        char sign = last.isEmpty() ? 0 : last.charAt(last.length() - 1);
        char first = line.text().charAt(0);
        boolean joinsBehind =
                last.length() > 1 && !last.contains("://") && (sign == '-' || sign == '/') && !last.endsWith("./");
        boolean joinsBefore = (first == '-' || first == '/')
                && line.text().length() > 1
                && Character.isUpperCase(line.text().charAt(1))
                && (Character.isDigit(sign) || last.indexOf('/') > 0 && Character.isUpperCase(sign));
        return joinsBehind && Character.isLetterOrDigit(first) || joinsBefore;
    }

    /** A number or date is broken between the lines: "Kế hoạch số" and "45/KH-UBND", "ngày" and "08 tháng 11 năm 2025". */
    static boolean isNumberBroken(FlowLine before, FlowLine line) {
        String last = before.lastWord();
        return Character.isDigit(line.firstSign()) && (last.equalsIgnoreCase("số") || last.equalsIgnoreCase("ngày"));
    }

    /** "Điều" alone on its line: its number has gone to the next one. */
    static boolean isPartWord(FlowLine before) {
        return PART_WORDS.contains(before.bare());
    }

    /** The name of a person: a few words, each with a capital. */
    static boolean isName(FlowLine line) {
        String[] words = line.text().split(" +", LONGEST_NAME + 2);
        if (words.length < 2 || words.length > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean title = i == 0 && words[i].endsWith(".");
            if (!title && !isTitleCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** A name of several words may be broken between the lines: "tỉnh Hà" and "Tĩnh về ...". */
    static boolean isNameBroken(FlowLine before, FlowLine line) {
        String text = line.bare();
        int second = text.indexOf(' ') + 1;
        return isTitleCase(before.lastWord())
                && isTitleCase(line.firstWord())
                && second > 0
                && Character.isLowerCase(text.charAt(second));
    }

    private static boolean isTitleCase(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        return word.substring(1).chars().allMatch(Character::isLowerCase);
    }
}
