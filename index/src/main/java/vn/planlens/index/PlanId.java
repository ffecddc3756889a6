package vn.planlens.index;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Keeps ids of plans, which are hashes written in hex, as the bytes they stand for. */
final class PlanId {

    private static final String HASH = "sha256:";
    private static final Pattern ID = Pattern.compile(HASH + "[0-9a-f]{64}");

    /** So many bytes of a hash tell all plans apart. */
    private static final int TERM_LENGTH = 16;

    private PlanId() {}

    /** Whether it is an id of a plan. */
    static boolean is(String id) {
        return ID.matcher(id).matches();
    }

    /** @throws IllegalArgumentException where it is no id */
    static BytesRef bytes(String id) {
        if (!is(id)) {
            throw new IllegalArgumentException("not an id of a plan: " + id);
        }
        return new BytesRef(HexFormat.of().parseHex(id, HASH.length(), id.length()));
    }

    /** The term by which what belongs to a plan is found. */
    static Term term(String field, String id) {
        BytesRef bytes = bytes(id);
        bytes.length = TERM_LENGTH;
        return new Term(field, bytes);
    }

    /** The id whose {@link #bytes} these are. */
    static String read(BytesRef bytes) {
        return HASH + HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
}
