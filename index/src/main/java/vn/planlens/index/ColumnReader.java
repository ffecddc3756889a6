package vn.planlens.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Reads columns of one segment by document, in any order; cheapest in ascending order. Strings that many documents
 * share are decoded once. Not thread-safe: one reader a question.
 */
final class ColumnReader {

    private final LeafReader leaf;
    private final Map<String, Strings> strings = new HashMap<>();
    private final Map<String, Numbers> numbers = new HashMap<>();
    private final Map<String, Binaries> binaries = new HashMap<>();

    ColumnReader(LeafReader leaf) {
        this.leaf = leaf;
    }

    /** The string in a sorted column, or null. */
    String string(String field, int doc) throws IOException {
        Strings column = strings.computeIfAbsent(field, name -> new Strings());
        if (column.values == null || doc <= column.last) {
            column.values = DocValues.getSorted(leaf, field);
        }
        column.last = doc;
        return column.values.advanceExact(doc) ? column.decoded(column.values.ordValue()) : null;
    }

    /**
     * Decodes every string of a sorted column at once, which is many times cheaper than one by one in another order: for
     * whoever asks for those of most documents.
     */
    void readAhead(String field) throws IOException {
        strings.computeIfAbsent(field, name -> new Strings()).readAhead(DocValues.getSorted(leaf, field));
    }

    /** The number in a column, or {@code missing}. */
    long number(String field, int doc, long missing) throws IOException {
        Numbers column = numbers.computeIfAbsent(field, name -> new Numbers());
        if (column.values == null || doc <= column.last) {
            column.values = DocValues.getNumeric(leaf, field);
        }
        column.last = doc;
        return column.values.advanceExact(doc) ? column.values.longValue() : missing;
    }

    /** The bytes in a binary column, valid until the next call; or null. */
    BytesRef binary(String field, int doc) throws IOException {
        Binaries column = binaries.computeIfAbsent(field, name -> new Binaries());
        if (column.values == null || doc <= column.last) {
            column.values = DocValues.getBinary(leaf, field);
        }
        column.last = doc;
        return column.values.advanceExact(doc) ? column.values.binaryValue() : null;
    }

    /** The text in a binary column, or null. */
    String text(String field, int doc) throws IOException {
        BytesRef bytes = binary(field, doc);
        return bytes == null ? null : bytes.utf8ToString();
    }

    private static final class Strings {
        private SortedDocValues values;
        private int last = -1;
        private final Map<Integer, String> decoded = new HashMap<>();

        private String decoded(int ordinal) throws IOException {
            String known = decoded.get(ordinal);
            if (known == null) {
                known = values.lookupOrd(ordinal).utf8ToString();
                decoded.put(ordinal, known);
            }
            return known;
        }

        private void readAhead(SortedDocValues all) throws IOException {
            TermsEnum terms = all.termsEnum();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                decoded.put((int) terms.ord(), term.utf8ToString());
            }
        }
    }

    private static final class Numbers {
        private NumericDocValues values;
        private int last = -1;
    }

    private static final class Binaries {
        private BinaryDocValues values;
        private int last = -1;
    }
}
