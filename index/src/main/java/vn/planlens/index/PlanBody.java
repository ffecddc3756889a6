package vn.planlens.index;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.util.BytesRef;
import vn.planlens.json.PlanJson;
import vn.planlens.model.Plan;
import vn.planlens.model.Span;

/**
 * What the index keeps of a plan beside what it searches: text, page starts, findings, and at the end the plan JSON.
 * All in one compressed stream, so that the words of the text cost next to nothing when they come again in the JSON,
 * and a hit inflates only as far as it needs.
 */
final class PlanBody {

    private final String text;
    private final int[] pageStarts;
    private final List<Finding> findings;

    private PlanBody(String text, int[] pageStarts, List<Finding> findings) {
        this.text = text;
        this.pageStarts = pageStarts;
        this.findings = findings;
    }

    static BytesRef write(String text, List<Integer> pageStarts, List<Finding> findings, Plan plan) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            put(out, text);
            out.writeInt(pageStarts.size());
            for (int start : pageStarts) {
                out.writeInt(start);
            }
            out.writeInt(findings.size());
            for (Finding finding : findings) {
                out.writeByte(finding.kind().ordinal());
                out.writeInt(finding.span().start());
                out.writeInt(finding.span().end());
                put(out, finding.value());
            }
            put(out, PlanJson.writeCompact(plan));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    /** Reads text, pages and findings, without the plan JSON. */
    static PlanBody read(BytesRef body) {
        try (DataInputStream in = open(body)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a plan's text in the index is damaged", e);
        }
    }

    /** Reads the plan JSON. */
    static Plan readPlan(BytesRef body) {
        try (DataInputStream in = open(body)) {
            read(in);
            return PlanJson.read(text(in));
        } catch (IOException e) {
            throw new UncheckedIOException("a plan in the index is damaged", e);
        }
    }

    private static PlanBody read(DataInputStream in) throws IOException {
        String text = text(in);
        int[] pageStarts = new int[in.readInt()];
        for (int i = 0; i < pageStarts.length; i++) {
            pageStarts[i] = in.readInt();
        }
        int size = in.readInt();
        List<Finding> findings = new ArrayList<>(size);
        Finding.Kind[] kinds = Finding.Kind.values();
        for (int i = 0; i < size; i++) {
            Finding.Kind kind = kinds[in.readByte()];
            Span span = new Span(in.readInt(), in.readInt());
            findings.add(new Finding(kind, text(in), span));
        }
        return new PlanBody(text, pageStarts, List.copyOf(findings));
    }

    private static DataInputStream open(BytesRef body) {
        return new DataInputStream(new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(body.bytes, body.offset, body.length))));
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    String text() {
        return text;
    }

    List<Integer> pageStarts() {
        return Arrays.stream(pageStarts).boxed().toList();
    }

    List<Finding> findings() {
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
