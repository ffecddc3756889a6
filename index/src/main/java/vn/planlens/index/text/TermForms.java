package vn.planlens.index.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import vn.planlens.model.Folding;

/**
 * Finds the terms of the index that a typed word means. Typed without marks it means every marked form; typed with
 * marks it means itself, in either tone placement, and the unmarked form, but no word with other marks. Thread-safe.
 */
public final class TermForms {

    private final IndexReader reader;
    private final Map<String, List<Form>> known = new ConcurrentHashMap<>();

    public TermForms(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * A term.
     *
     * @param asTyped whether it is just what was typed
     */
    public record Form(String term, boolean asTyped) {}

    private record Asked(String field, WordPattern word, boolean exact) {}

    /** A pattern that would need too much work to look up. */
    public static final class TooWideException extends RuntimeException {

        private static final long serialVersionUID = 1;

        public TooWideException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * The terms of the field that the word means.
     *
     * @param exact only what was typed
     */
    public List<Form> of(String field, WordPattern word, boolean exact) throws IOException {
        // One string, for hashing a record costs a short run dear.
        String asked = String.join("\n", field, word.kind().name(), word.edits() + "", word.text(), exact + "");
        List<Form> forms = known.get(asked);
        if (forms == null) {
            forms = List.copyOf(find(new Asked(field, word, exact)));
            known.put(asked, forms);
        }
        return forms;
    }

    private List<Form> find(Asked asked) throws IOException {
        String text = asked.word.text();
        String bare = Folding.bare(text);
        try {
            return switch (asked.word.kind()) {
                case PLAIN ->
                    asked.exact || !bare.equals(text)
                            ? present(asked.field, text, asked.exact ? text : bare)
                            : matching(asked.field, Marks.anyMarks(text), text);
                case WILDCARD ->
                    asked.exact || !bare.equals(text)
                            ? patterns(asked.field, text, asked.exact ? text : bare)
                            : matching(asked.field, Marks.pattern(text, true), null);
                case FUZZY -> matching(asked.field, fuzzy(bare, asked.word.edits(), !asked.exact), bare);
            };
        } catch (TooComplexToDeterminizeException e) {
            throw new TooWideException(e);
        }
    }

    private static Automaton fuzzy(String bare, int edits, boolean anyMarks) {
        Automaton near = new LevenshteinAutomata(bare, true).toAutomaton(edits);
        return anyMarks ? Marks.widened(near) : near;
    }

    private List<Form> present(String field, String typed, String unmarked) throws IOException {
        List<Form> forms = new ArrayList<>();
        for (String term : typed.equals(unmarked) ? List.of(typed) : List.of(typed, unmarked)) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null && terms.iterator().seekExact(new BytesRef(term))) {
                forms.add(new Form(term, term.equals(typed)));
            }
        }
        return forms;
    }

    /** The pattern as typed, and of the unmarked pattern the terms without any mark. */
    private List<Form> patterns(String field, String typed, String unmarked) throws IOException {
        List<Form> forms = new ArrayList<>(matching(field, Marks.pattern(typed, false), null));
        if (!typed.equals(unmarked)) {
            for (Form form : matching(field, Marks.pattern(unmarked, false), null)) {
                if (Folding.bare(form.term).equals(form.term)) {
                    forms.add(new Form(form.term, false));
                }
            }
        }
        return forms;
    }

    /** @param typed the term that counts as typed, or null where all do */
    private List<Form> matching(String field, Automaton automaton, String typed) throws IOException {
        List<Form> forms = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return forms;
        }
        boolean finite = Operations.isFinite(automaton);
        CompiledAutomaton compiled = new CompiledAutomaton(automaton, finite, true);
        TermsEnum found = compiled.getTermsEnum(terms);
        for (BytesRef term = found.next(); term != null; term = found.next()) {
            String form = term.utf8ToString();
            forms.add(new Form(form, typed == null || form.equals(typed)));
        }
        return forms;
    }
}
