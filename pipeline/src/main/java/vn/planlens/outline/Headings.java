package vn.planlens.outline;

import vn.planlens.model.OutlineKind;
import vn.planlens.model.WhiteSpace;

/** Tells the heading of a part from a part that is itself a paragraph. */
final class Headings {

    /** A heading has at most so many words ... */
    private static final int WORDS = 32;

    /** ... so many, if it is closed by a full stop and text follows ... */
    private static final int STOPPED = 6;

    /** ... and so many, if its text follows on the same line. */
    private static final int RUN_IN = 16;

    private Headings() {}

    /** Whether the words behind the marker are a heading and nothing else. */
    static boolean isHeading(Piece piece) {
        String words = piece.text()
                .substring(Math.min(piece.text().length(), piece.marker().end()));
        return titleLength(words, piece.marker().kind(), true, null) == words.length();
    }

    /**
     * How many characters of the words behind a marker are its heading: all, those before a colon, or 0.
     *
     * @param followed whether text or further parts stand below it
     * @param words null where run-in headings do not matter
     */
    static int titleLength(String behind, OutlineKind kind, boolean followed, PartWords words) {
        String text = behind.strip();
        if (text.isEmpty()) {
            return 0;
        }
        // "2. Hình thức: phát phiếu." is itself a paragraph; with more below it, or as a chapter, it is the heading of
        // a part.
        boolean part = followed || kind == OutlineKind.ROMAN;
        int runIn = words == null ? 0 : runInLength(behind, part, words);
        if (runIn > 0) {
            return runIn;
        }
        int count = count(text);
        char last = text.charAt(text.length() - 1);
        boolean capitals = Piece.isCapitals(text);
        boolean stopped = last == '.' && followed && count <= STOPPED;
        if (stopped || capitals || kind == OutlineKind.ANNEX) {
            return behind.length();
        }
        if (words != null && isCounted(text, words)) {
            return 0;
        }
        boolean open = last == ';' || last == '.' || last == ',' || last == '!' || last == '?' || last == '…';
        return !open && count <= WORDS && !hasSentenceEnd(text) ? behind.length() : 0;
    }

    /** "Công chức Tư pháp - Hộ tịch: Chủ trì ...", "Công an xã. Hướng dẫn ...", "Thời gian: trong quý I". */
    private static int runInLength(String behind, boolean part, PartWords words) {
        int stop = behind.indexOf(". ");
        if (stop > 0 && stop + 2 < behind.length() && isNameOfUnit(behind.substring(0, stop), words)) {
            return stop;
        }
        int colon = behind.indexOf(':');
        if (colon <= 0 || colon + 1 >= behind.length()) {
            return 0;
        }
        String head = behind.substring(0, colon);
        String rest = behind.substring(colon + 1).strip();
        if (rest.isEmpty() || count(head) > RUN_IN || hasSentenceEnd(head) || head.contains(";")) {
            return 0;
        }
        if (isCounted(head, words)) {
            return 0;
        }
        if (isNameOfUnit(head, words)) {
            // "Các công chức: Tư pháp - Hộ tịch, Văn hóa - Xã hội" goes on with names.
            boolean names = part && count(rest) <= RUN_IN && ".;".indexOf(rest.charAt(rest.length() - 1)) < 0;
            return names && !words.contains(rest, PartWords.Use.VERB) ? 0 : colon;
        }
        boolean noun = words.lengthAt(head, PartWords.Use.HEAD) == head.length();
        char first = rest.charAt(0);
        boolean restIsNew = Character.isUpperCase(first) || "-–+".indexOf(first) >= 0;
        return part && (noun || restIsNew && Character.isUpperCase(head.strip().charAt(0))) ? colon : 0;
    }

    /** Words that name who is to do something and say nothing more. */
    private static boolean isNameOfUnit(String head, PartWords words) {
        return words.starts(head, PartWords.Use.UNIT)
                && count(head) <= RUN_IN
                && head.indexOf(';') < 0
                && head.indexOf(':') < 0
                && !words.contains(head, PartWords.Use.VERB);
    }

    /** "Đợt 1", "Tháng 6/2025": a time or a count that heads nothing. */
    private static boolean isCounted(String text, PartWords words) {
        int length = words.lengthAt(text, PartWords.Use.COUNTED);
        return length > 0
                && text.substring(length)
                        .chars()
                        .limit(4)
                        .anyMatch(sign -> Character.isDigit(sign) || sign == 'I' || sign == 'V');
    }

    private static boolean hasSentenceEnd(String text) {
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean end = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
            if (end
                    && i > 2
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text) {
        String words = text.strip();
        int count = 1;
        for (int i = 1; i < words.length(); i++) {
            count += WhiteSpace.isWhite(words.charAt(i)) && !WhiteSpace.isWhite(words.charAt(i - 1)) ? 1 : 0;
        }
        return count;
    }
}
