package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Manual line breaks inside a paragraph. Writers use them both to begin something new ("Nơi nhận:" and its list, the
 * lines of a title) and to wrap a sentence by hand; only the latter go on in the same paragraph.
 */
final class LineBreaks {

    private LineBreaks() {}

    /** The paragraphs that the text of one paragraph really consists of, {@code \n} being its line breaks. */
    static List<String> split(String clean) {
        if (clean.indexOf('\n') < 0) {
            return List.of(clean);
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : clean.split("\n", -1)) {
            if (!open.isEmpty() && !goesOn(open, line)) {
                paragraphs.add(open.toString());
                open.setLength(0);
            } else if (!open.isEmpty()) {
                open.append(' ');
            }
            open.append(line);
        }
        paragraphs.add(open.toString());
        return paragraphs;
    }

    private static boolean goesOn(CharSequence before, String line) {
        int last = before.length() - 1;
        while (last >= 0 && TextNormalizer.isBlank(before.charAt(last))) {
            last--;
        }
        int first = 0;
        while (first < line.length() && TextNormalizer.isBlank(line.charAt(first))) {
            first++;
        }
        if (last < 0 || first == line.length()) {
            return false;
        }
        boolean sentenceOpen = ".:;!?".indexOf(before.charAt(last)) < 0;
        boolean marker = first + 1 < line.length() && ".)".indexOf(line.charAt(first + 1)) >= 0;
        return sentenceOpen && Character.isLowerCase(line.charAt(first)) && !marker;
    }
}
