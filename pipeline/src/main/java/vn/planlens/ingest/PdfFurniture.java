package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands at the edge of pages and is no part of the text: page numbers, running heads and feet. */
final class PdfFurniture {

    /** Furniture stands in the outermost parts of a page, this share of its height. */
    private static final float MARGIN = 0.13f;

    /** How many rows at either edge can be furniture. */
    private static final int ROWS = 3;

    /**
     * A row that may be furniture.
     *
     * @param shape its text, each number a {@code #}
     * @param number the number in it, or -1
     */
    private record Candidate(int page, PdfRow row, boolean top, String shape, int number) {}

    private PdfFurniture() {}

    /** The rows, by identity, that are furniture; {@code rows} of each page from top to bottom. */
    static Set<PdfRow> find(List<PdfPage> pages, List<List<PdfRow>> rows) {
        Map<String, List<Candidate>> byShape = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Candidate candidate : candidates(pages.get(i), rows.get(i))) {
                byShape.computeIfAbsent(candidate.top + candidate.shape, key -> new ArrayList<>())
                        .add(candidate);
            }
        }
        Set<PdfRow> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Candidate> alike : byShape.values()) {
            if (isFurniture(alike, pages.size())) {
                alike.forEach(candidate -> furniture.add(candidate.row));
            }
        }
        return furniture;
    }

    private static List<Candidate> candidates(PdfPage page, List<PdfRow> rows) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PdfRow row = rows.get(i);
            boolean top = i < ROWS && row.base() < MARGIN * page.height();
            boolean bottom = i >= rows.size() - ROWS && row.base() > (1 - MARGIN) * page.height();
            if (top || bottom) {
                String text = TextNormalizer.paragraph(row.clean());
                candidates.add(new Candidate(page.number(), row, top, shape(text), number(text)));
            }
        }
        return candidates;
    }

    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (!digit) {
                shape.append(text.charAt(i));
            } else if (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#') {
                shape.append('#');
            }
        }
        return shape.toString();
    }

    private static int number(String text) {
        int start = 0;
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - start < 5) {
            end++;
        }
        return end == start ? -1 : Integer.parseInt(text.substring(start, end));
    }

    private static boolean isFurniture(List<Candidate> alike, int pages) {
        String letters = alike.get(0).shape.replaceAll("(?i)trang|page|[-\u2013\u2014/|. #]", "");
        if (alike.get(0).number >= 0 && letters.isEmpty()) {
            // A page number counts with the pages; a lone number on one page is one where it is that page's.
            Set<Integer> distances = new HashSet<>();
            alike.forEach(candidate -> distances.add(candidate.number - candidate.page));
            return distances.size() == 1 && (alike.size() > 1 || distances.contains(0) || pages == 2);
        }
        Set<Integer> on = new HashSet<>();
        alike.forEach(candidate -> on.add(candidate.page));
        boolean inPlace = alike.stream()
                .allMatch(candidate ->
                        Math.abs(candidate.row.base() - alike.get(0).row.base()) < 4);
        return on.size() >= 3 && 2 * on.size() >= pages && inPlace;
    }
}
