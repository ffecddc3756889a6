package vn.planlens.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.index.text.Words;
import vn.planlens.model.Folding;
import vn.planlens.rules.RuleTable;

/** What a text says, as far as wording is compared: its words, abbreviations spelled out. Thread-safe. */
final class Wording {

    private final Map<String, List<String>> abbreviations = new HashMap<>();
    private final Map<String, List<List<String>>> formulas = new HashMap<>();

    Wording() {
        for (RuleTable.Row row : table().rows()) {
            abbreviations.put(Folding.fold(row.id().row()), words(row.get("words"), Map.of()));
        }
        for (RuleTable.Row row : formulaTable().rows()) {
            row.list("words").forEach(words -> add(formulas, of(words)));
        }
    }

    static RuleTable formulaTable() {
        return RuleTable.read(Wording.class, "duty-formulas.tsv", "id", "words", "example", "source");
    }

    static RuleTable table() {
        return RuleTable.read(Wording.class, "abbreviations.tsv", "id", "words", "example", "source");
    }

    /** The words of the text, abbreviations spelled out. */
    List<String> of(String text) {
        return words(text, abbreviations);
    }

    private static void add(Map<String, List<List<String>>> byFirst, List<String> words) {
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
    }

    /** The words that say what is to be done: without the formulas by which duties are given, and the units' names. */
    List<String> core(String text, List<String> units) {
        Map<String, List<List<String>>> names = new HashMap<>();
        units.forEach(unit -> add(names, of(unit)));
        List<String> words = of(text);
        List<String> core = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.max(longest(formulas, words, at), longest(names, words, at));
            if (length == 0) {
                core.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return core.isEmpty() ? words : core;
    }

    private static int longest(Map<String, List<List<String>>> byFirst, List<String> words, int at) {
        int longest = 0;
        for (List<String> silent : byFirst.getOrDefault(words.get(at), List.of())) {
            boolean here = at + silent.size() <= words.size()
                    && words.subList(at, at + silent.size()).equals(silent);
            longest = here ? Math.max(longest, silent.size()) : longest;
        }
        return longest;
    }

    /** The text without years of this century. */
    static String withoutYears(String text) {
        return text.replaceAll("(?<!\\d)20\\d\\d(?!\\d)", " ");
    }

    /** The text without the formula that closes a plan ("Trên đây là Kế hoạch ..."), unless it says nothing else. */
    static String withoutClosing(String text) {
        int end = text.startsWith("trên đây là ") ? text.indexOf(". ") : -1;
        return end < 0 || text.substring(end + 1).isBlank() ? text : text.substring(end + 1);
    }

    private static List<String> words(String text, Map<String, List<String>> spelledOut) {
        Words words = Words.of(text);
        List<String> found = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String form = words.form(i);
            List<String> full = spelledOut.get(form);
            if (full == null) {
                found.add(form);
            } else {
                found.addAll(full);
            }
        }
        return found;
    }

    /** Whether the word says something about what is to be done: a bare number does not. */
    static boolean tells(String word) {
        return !Character.isDigit(word.charAt(0));
    }
}
