package vn.planlens.index;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;
import vn.planlens.model.Plan;

/**
 * What the index keeps of a plan beside what it searches: text, page starts, and the plan itself ({@link PlanEncoder}).
 * All in one compressed stream, of which a hit inflates only as much as it needs.
 */
final class PlanBody {

    /**
     * Phrases that plans have in common: Deflate writes what stands here as a place here, in the first lines of a plan
     * too. Without the same phrases a stream cannot be read, and says so.
     */
    private static final byte[] PHRASES = phrases();

    private static final String OTHER_VERSION =
            "another version of PlanLens made this index: delete it and ingest again";

    private final BytesRef bytes;
    private final String text;
    private final int[] pageStarts;
    private Plan plan;
    private List<Finding> findings;

    private PlanBody(BytesRef bytes, DataInputStream in) throws IOException {
        this.bytes = bytes;
        this.text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        this.pageStarts = new int[in.readInt()];
        for (int i = 0; i < pageStarts.length; i++) {
            pageStarts[i] = in.readInt();
        }
    }

    private static byte[] phrases() {
        try (InputStream file = PlanBody.class.getResourceAsStream("phrases.txt")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the program's own phrases", e);
        }
    }

    static BytesRef write(String text, List<Integer> pageStarts, Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        deflater.setDictionary(PHRASES);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            byte[] words = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(words.length);
            out.write(words);
            out.writeInt(pageStarts.size());
            for (int start : pageStarts) {
                out.writeInt(start);
            }
            byte[] encoded = PlanEncoder.encode(plan, text);
            out.writeInt(PlanEncoder.shape());
            out.writeInt(encoded.length);
            out.write(encoded);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            deflater.end();
        }
        return new BytesRef(bytes.toByteArray());
    }

    /** Reads text and pages; the plan when it is asked for. */
    static PlanBody read(BytesRef body) {
        BytesRef own = BytesRef.deepCopyOf(body);
        try {
            return inflate(own, in -> new PlanBody(own, in));
        } catch (IOException e) {
            throw new UncheckedIOException("a plan's text in the index is damaged", e);
        }
    }

    /** Takes what it needs of a stream. */
    private interface Reading<T> {
        T of(DataInputStream in) throws IOException;
    }

    private static <T> T inflate(BytesRef body, Reading<T> reading) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(body.bytes, body.offset, body.length);
            // Nothing is inflated before the phrases are given: the stream's head asks for them.
            inflater.inflate(new byte[1]);
            inflater.setDictionary(PHRASES);
            return reading.of(new DataInputStream(
                    new BufferedInputStream(new InflaterInputStream(InputStream.nullInputStream(), inflater))));
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new IOException(OTHER_VERSION, e);
        } finally {
            inflater.end();
        }
    }

    String text() {
        return text;
    }

    List<Integer> pageStarts() {
        return Arrays.stream(pageStarts).boxed().toList();
    }

    /** @throws UncheckedIOException where another version of the program stored it */
    Plan plan() {
        if (plan == null) {
            try {
                plan = inflate(bytes, in -> {
                    in.skipNBytes(in.readInt());
                    in.skipNBytes(4L * in.readInt());
                    if (in.readInt() != PlanEncoder.shape()) {
                        throw new IOException(OTHER_VERSION);
                    }
                    return PlanDecoder.decode(in.readNBytes(in.readInt()), text);
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }
        return plan;
    }

    /** What was found in the plan, in reading order. */
    List<Finding> findings() {
        if (findings == null) {
            findings = new PlanFindings(plan()).all();
        }
        return findings;
    }

    /** The 1-based page of the offset, or null where the format has no pages. */
    Integer pageAt(int offset) {
        if (pageStarts.length == 0) {
            return null;
        }
        int found = Arrays.binarySearch(pageStarts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }
}
