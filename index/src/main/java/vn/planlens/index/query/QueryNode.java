package vn.planlens.index.query;

import java.util.List;
import vn.planlens.index.text.WordPattern;

/** A query as it was understood. */
public sealed interface QueryNode {

    /** Where in the query it stands. */
    Place place();

    /**
     * A range of the query as typed.
     *
     * @param start offset of the first code unit
     * @param end offset behind the last
     */
    record Place(int start, int end) {}

    /** All parts hold. */
    record And(List<QueryNode> parts, Place place) implements QueryNode {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one part holds. */
    record Or(List<QueryNode> parts, Place place) implements QueryNode {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(QueryNode part, Place place) implements QueryNode {}

    /**
     * Words that stand one behind the other.
     *
     * @param words at least one
     * @param distance how many words may stand between them, or by how many they may be moved; 0 for none
     * @param key number and symbol of a document, where that is what was typed ({@code 76/NQ-CP}); else null
     */
    record Phrase(List<WordPattern> words, int distance, String key, Place place) implements QueryNode {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * A field's value.
     *
     * @param field which
     * @param value NFC, without quotation marks, as typed; {@code *} for any
     * @param following the plain words right behind it, which may have been meant to belong to it
     * @param valuePlace where the value stands
     */
    record FieldValue(QueryField field, String value, List<String> following, Place valuePlace, Place place)
            implements QueryNode {
        public FieldValue {
            following = List.copyOf(following);
        }
    }
}
