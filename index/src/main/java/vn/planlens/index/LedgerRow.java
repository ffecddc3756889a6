package vn.planlens.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/** Writes a row of the ledger as bytes and reads it back. */
final class LedgerRow {

    /** A reason is a sentence; a parser's message can be anything. */
    private static final int LONGEST_REASON = 2_000;

    private LedgerRow() {}

    static BytesRef write(FileEntry file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            String reason = file.reason();
            put(out, file.path());
            putHash(out, file.contentHash());
            out.writeLong(file.bytes());
            putTime(out, file.modified());
            out.writeUTF(file.state().name());
            put(
                    out,
                    reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON));
            put(out, file.mediaType());
            put(out, file.pages());
            put(out, file.took());
            put(out, file.tools());
            putTime(out, file.ingested());
            put(out, file.path().equals(file.readAs()) ? null : file.readAs());
        } catch (IOException e) {
            throw new UncheckedIOException("a path longer than a row can hold: " + file.path(), e);
        }
        return new BytesRef(bytes.toByteArray());
    }

    static FileEntry read(BytesRef row) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(row.bytes, row.offset, row.length))) {
            String path = get(in, text -> text);
            return new FileEntry(
                    path,
                    getHash(in),
                    in.readLong(),
                    getTime(in),
                    FileState.valueOf(in.readUTF()),
                    get(in, text -> text),
                    get(in, text -> text),
                    get(in, Integer::valueOf),
                    get(in, Duration::parse),
                    get(in, text -> text),
                    getTime(in),
                    Objects.requireNonNullElse(get(in, text -> text), path));
        } catch (IOException e) {
            throw new UncheckedIOException("a row of the ledger is cut", e);
        }
    }

    private static void putHash(DataOutputStream out, String hash) throws IOException {
        BytesRef bytes = hash == null ? new BytesRef() : PlanId.bytes(hash);
        out.writeByte(bytes.length);
        out.write(bytes.bytes, bytes.offset, bytes.length);
    }

    private static String getHash(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readUnsignedByte());
        return bytes.length == 0 ? null : PlanId.read(new BytesRef(bytes));
    }

    private static void putTime(DataOutputStream out, Instant time) throws IOException {
        out.writeBoolean(time != null);
        if (time != null) {
            out.writeLong(time.getEpochSecond());
            out.writeInt(time.getNano());
        }
    }

    private static Instant getTime(DataInputStream in) throws IOException {
        return in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
    }

    private static void put(DataOutputStream out, Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            out.writeUTF(value.toString());
        }
    }

    private static <T> T get(DataInputStream in, Function<String, T> read) throws IOException {
        return in.readBoolean() ? read.apply(in.readUTF()) : null;
    }
}
