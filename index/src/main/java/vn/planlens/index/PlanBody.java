package vn.planlens.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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
 * All but the plan's numbers in one compressed stream, and those behind it; of the plan a hit decodes nothing where it needs only the text.
 */
final class PlanBody {

    /**
     * Phrases that plans have in common: Deflate writes what stands here as a place here, in the first lines of a plan
     * too. Without the same phrases a stream cannot be read, and says so.
     */
    private static final byte[] PHRASES = phrases();

    private static final String OTHER_VERSION =
            "another version of PlanLens made this index: delete it and ingest again";

    private final String id;
    private final String text;
    private final int[] pageStarts;

    private final int shape;
    private final PlanEncoder.Encoded encoded;

    private Plan plan;
    private List<Finding> findings;

    private PlanBody(String id, ByteBuffer bytes, byte[] numbers) {
        this.id = id;
        this.text = new String(bytes(bytes), StandardCharsets.UTF_8);
        this.pageStarts = new int[bytes.getInt()];
        for (int i = 0; i < pageStarts.length; i++) {
            pageStarts[i] = bytes.getInt();
        }
        this.shape = bytes.getInt();
        this.encoded = new PlanEncoder.Encoded(bytes(bytes), numbers);
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
        PlanEncoder.Encoded encoded = PlanEncoder.encode(plan, text);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
            write(out, text.getBytes(StandardCharsets.UTF_8));
            out.writeInt(pageStarts.size());
            for (int start : pageStarts) {
                out.writeInt(start);
            }
            out.writeInt(PlanEncoder.shape());
            write(out, encoded.words());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            deflater.end();
        }
        bytes.writeBytes(encoded.numbers());
        return new BytesRef(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads text and pages; the plan when it is asked for.
     *
     * @param id of the plan
     */
    static PlanBody read(BytesRef body, String id) {
        try {
            return inflate(body, id);
        } catch (IOException e) {
            throw new UncheckedIOException("a plan's text in the index is damaged", e);
        }
    }

    private static byte[] bytes(ByteBuffer from) {
        byte[] bytes = new byte[from.getInt()];
        from.get(bytes);
        return bytes;
    }

    private static PlanBody inflate(BytesRef body, String id) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(body.bytes, body.offset, body.length);
            // Nothing is inflated before the phrases are given: the stream's head asks for them.
            inflater.inflate(new byte[1]);
            inflater.setDictionary(PHRASES);
            byte[] bytes = new InflaterInputStream(InputStream.nullInputStream(), inflater).readAllBytes();
            int end = body.offset + body.length;
            return new PlanBody(
                    id, ByteBuffer.wrap(bytes), Arrays.copyOfRange(body.bytes, end - inflater.getRemaining(), end));
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
            if (shape != PlanEncoder.shape()) {
                throw new UncheckedIOException(new IOException(OTHER_VERSION));
            }
            plan = PlanDecoder.decode(encoded, text, id);
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
