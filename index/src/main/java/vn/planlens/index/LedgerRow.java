package vn.planlens.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** Writes a row of the ledger as columns and reads it back. */
final class LedgerRow {

    /** A reason is a sentence; a parser's message can be anything. */
    private static final int LONGEST_REASON = 2_000;

    private LedgerRow() {}

    static void write(FileEntry file, Document row) {
        shared(row, Fields.FILE_STATE, file.state().name());
        shared(row, Fields.FILE_TYPE, file.mediaType());
        shared(row, Fields.FILE_TOOLS, file.tools());
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            String reason = file.reason();
            out.writeString(file.path());
            put(out, file.contentHash() == null ? null : PlanId.bytes(file.contentHash()));
            out.writeVLong(file.bytes());
            put(out, file.modified());
            put(out, reason == null ? null : PlanDocuments.bytes(reason, LONGEST_REASON));
            put(out, file.pages() == null ? null : (long) file.pages());
            put(out, file.took() == null ? null : file.took().toNanos());
            put(out, file.ingested());
            put(out, file.path().equals(file.readAs()) ? null : new BytesRef(file.readAs()));
            row.add(new BinaryDocValuesField(Fields.FILE_ROW, new BytesRef(out.toArrayCopy())));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private static void shared(Document row, String column, String value) {
        if (value != null) {
            row.add(new SortedDocValuesField(column, PlanDocuments.bytes(value)));
        }
    }

    /** The row of a document that is one. */
    static FileEntry read(ColumnReader columns, int doc) throws IOException {
        BytesRef row = columns.binary(Fields.FILE_ROW, doc);
        DataInput in = new ByteArrayDataInput(row.bytes, row.offset, row.length);
        String path = in.readString();
        BytesRef hash = bytes(in);
        long bytes = in.readVLong();
        Instant modified = time(in);
        BytesRef reason = bytes(in);
        Long pages = number(in);
        Long took = number(in);
        Instant ingested = time(in);
        BytesRef readAs = bytes(in);
        return new FileEntry(
                path,
                hash == null ? null : PlanId.read(hash),
                bytes,
                modified,
                FileState.valueOf(columns.string(Fields.FILE_STATE, doc)),
                reason == null ? null : reason.utf8ToString(),
                columns.string(Fields.FILE_TYPE, doc),
                pages == null ? null : Integer.valueOf(pages.intValue()),
                took == null ? null : Duration.ofNanos(took),
                columns.string(Fields.FILE_TOOLS, doc),
                ingested,
                readAs == null ? path : readAs.utf8ToString());
    }

    /** One more than the length, 0 for null. */
    private static void put(DataOutput out, BytesRef bytes) throws IOException {
        out.writeVInt(bytes == null ? 0 : bytes.length + 1);
        if (bytes != null) {
            out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
        }
    }

    private static BytesRef bytes(DataInput in) throws IOException {
        int length = in.readVInt() - 1;
        if (length < 0) {
            return null;
        }
        byte[] bytes = new byte[length];
        in.readBytes(bytes, 0, length);
        return new BytesRef(bytes);
    }

    private static void put(DataOutput out, Instant time) throws IOException {
        put(out, time == null ? null : (Long) time.getEpochSecond());
        if (time != null) {
            out.writeInt(time.getNano());
        }
    }

    private static Instant time(DataInput in) throws IOException {
        Long second = number(in);
        return second == null ? null : Instant.ofEpochSecond(second, in.readInt());
    }

    private static void put(DataOutput out, Long number) throws IOException {
        out.writeByte((byte) (number == null ? 0 : 1));
        if (number != null) {
            out.writeZLong(number);
        }
    }

    private static Long number(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : (Long) in.readZLong();
    }
}
