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
    private final Phrases formulas = new Phrases();
    private final Phrases kindred = new Phrases();

    Wording() {
        for (RuleTable.Row row : table().rows()) {
            abbreviations.put(Folding.fold(row.id().row()), words(row.get("words"), Map.of()));
        }
        for (RuleTable.Row row : formulaTable().rows()) {
            row.list("words").forEach(words -> formulas.add(of(words), List.of()));
        }
        for (RuleTable.Row row : kindredTable().rows()) {
            List<String> readAs = of(row.get("as"));
            kindred.add(readAs, readAs);
            row.list("words").forEach(words -> kindred.add(of(words), readAs));
        }
    }

    static RuleTable kindredTable() {
        return RuleTable.read(Wording.class, "kindred-words.tsv", "id", "as", "words", "example", "source");
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

    /**
     * The words that say what is to be done: without the formulas by which duties are given and the units' names,
     * kindred words as one.
     */
    List<String> core(String text, List<String> units) {
        List<String> words = of(text);
        List<String> core = Phrases.read(words, formulas, names(units));
        return kindred(core.isEmpty() ? words : core);
    }

    /** The words of the text but for the units' names. */
    List<String> withoutUnits(String text, List<String> units) {
        return Phrases.read(of(text), names(units));
    }

    private Phrases names(List<String> units) {
        Phrases names = new Phrases();
        units.forEach(unit -> names.add(of(unit), List.of()));
        return names;
    }

    /** The words, those read as one for which plans put one another. */
    List<String> kindred(List<String> words) {
        return Phrases.read(words, kindred);
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
