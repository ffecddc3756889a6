package vn.planlens.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of several words and what is read for them; nothing where they are silent. */
final class Phrases {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private record Phrase(List<String> words, List<String> readAs) {

        private boolean standsAt(List<String> text, int at) {
            return at + words.size() <= text.size()
                    && text.subList(at, at + words.size()).equals(words);
        }
    }

    void add(List<String> words, List<String> readAs) {
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Phrase(words, readAs));
        }
    }

    /** The text with what is read for its phrases, at each place for the longest of any of the tables. */
    static List<String> read(List<String> text, Phrases... tables) {
        List<String> read = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Phrase longest = null;
            for (Phrases table : tables) {
                for (Phrase phrase : table.byFirst.getOrDefault(text.get(at), List.of())) {
                    boolean longer = longest == null || phrase.words.size() > longest.words.size();
                    longest = longer && phrase.standsAt(text, at) ? phrase : longest;
                }
            }
            if (longest == null) {
                read.add(text.get(at));
            } else {
                read.addAll(longest.readAs);
            }
            at += longest == null ? 1 : longest.words.size();
        }
        return read;
    }

    /** Whether any of the phrases stands in the text. */
    boolean standIn(List<String> text) {
        for (int at = 0; at < text.size(); at++) {
            for (Phrase phrase : byFirst.getOrDefault(text.get(at), List.of())) {
                if (phrase.standsAt(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
