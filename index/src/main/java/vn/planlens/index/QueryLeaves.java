package vn.planlens.index;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.index.query.QueryField.Reach;
import vn.planlens.index.query.QueryNode;
import vn.planlens.index.query.QueryNode.FieldValue;
import vn.planlens.index.query.QueryNode.Phrase;
import vn.planlens.index.text.WordPattern;

/** What a query asks for, as against what it excludes. */
final class QueryLeaves {

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<FieldValue> values = new ArrayList<>();
    private final List<Phrase> runs = new ArrayList<>();

    boolean isEmpty() {
        return phrases.isEmpty() && values.isEmpty();
    }

    void collect(QueryNode node, boolean positive) {
        if (node instanceof QueryNode.And and) {
            if (positive) {
                collectRuns(and);
            }
            and.parts().forEach(part -> collect(part, positive));
        } else if (node instanceof QueryNode.Or or) {
            or.parts().forEach(part -> collect(part, positive));
        } else if (node instanceof QueryNode.Not not) {
            collect(not.part(), !positive);
        } else if (positive && node instanceof Phrase phrase) {
            phrases.add(phrase);
        } else if (positive && node instanceof FieldValue value && value.field().reach() != Reach.PLAN) {
            values.add(value);
        }
    }

    /** Plain words typed side by side: a Vietnamese word is mostly several of them. */
    private void collectRuns(QueryNode.And and) {
        List<WordPattern> run = new ArrayList<>();
        for (QueryNode part : and.parts()) {
            boolean plain = part instanceof Phrase phrase
                    && phrase.key() == null
                    && phrase.distance() == 0
                    && phrase.words().stream().allMatch(word -> word.kind() == WordPattern.Kind.PLAIN);
            if (plain) {
                run.addAll(((Phrase) part).words());
            } else {
                addRun(run, and);
                run.clear();
            }
        }
        addRun(run, and);
    }

    private void addRun(List<WordPattern> run, QueryNode.And and) {
        if (run.size() > 1) {
            runs.add(new Phrase(run, 0, null, and.place()));
        }
    }

    /** Plain words typed side by side, each run as the phrase that it may have been meant to be. */
    List<Phrase> runs() {
        return runs;
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<FieldValue> values() {
        return values;
    }
}
