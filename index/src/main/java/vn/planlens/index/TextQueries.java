package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import vn.planlens.index.query.QueryNode.Phrase;
import vn.planlens.index.text.TermForms;
import vn.planlens.index.text.TermForms.Form;
import vn.planlens.index.text.WordPattern;

/** Makes Lucene queries of words and phrases. */
final class TextQueries {

    /** A form that is not what was typed counts less than one that is. */
    private static final float OTHER_FORM = 0.2f;

    /** A single word with more forms is looked up as a set, without a score. */
    private static final int MOST_SCORED_FORMS = 200;

    /** A phrase with a wider pattern would hold thousands of posting lists open. */
    private static final int MOST_FORMS_IN_PHRASE = 2_000;

    private final TermForms forms;
    private boolean otherForms;

    TextQueries(TermForms forms) {
        this.forms = forms;
    }

    /** Whether any word so far stands in the index as typed and in other forms too, so that the order matters. */
    boolean otherForms() {
        return otherForms;
    }

    /** Documents whose field holds the words one behind the other. */
    Query of(String field, Phrase phrase, boolean exact) throws IOException {
        List<List<Form>> words = new ArrayList<>();
        for (WordPattern word : phrase.words()) {
            List<Form> found = forms.of(field, word, exact);
            if (found.isEmpty()) {
                return new MatchNoDocsQuery("no such word: " + word.text());
            }
            otherForms |=
                    found.stream().anyMatch(Form::asTyped) && !found.stream().allMatch(Form::asTyped);
            words.add(found);
        }
        return words.size() == 1 ? word(field, words.get(0)) : phrase(field, words, phrase.distance());
    }

    private static Query word(String field, List<Form> found) {
        if (found.size() == 1) {
            return new TermQuery(new Term(field, found.get(0).term()));
        }
        if (found.size() > MOST_SCORED_FORMS) {
            return new TermInSetQuery(
                    field, found.stream().map(form -> new BytesRef(form.term())).toList());
        }
        return new FormsQuery(field, found, OTHER_FORM);
    }

    private static Query phrase(String field, List<List<Form>> words, int distance) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(distance);
        for (List<Form> found : words) {
            if (found.size() > MOST_FORMS_IN_PHRASE) {
                throw new TermForms.TooWideException(null);
            }
            phrase.add(found.stream().map(form -> new Term(field, form.term())).toArray(Term[]::new));
        }
        return phrase.build();
    }
}
