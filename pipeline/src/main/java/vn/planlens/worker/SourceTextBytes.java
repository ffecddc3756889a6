package vn.planlens.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Block;
import vn.planlens.model.SourceFile;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/**
 * What was read from a file as bytes, to hand it from one process to another: numbers and UTF-16 in the order of the
 * records. Nothing of it is kept, so that only the same build need read them.
 */
public final class SourceTextBytes {

    /** Stands for a number or text that is null: none of them is negative. */
    private static final int NULL = -1;

    private static final byte PARAGRAPH = 0;
    private static final byte FOOTNOTE = 1;
    private static final byte TABLE = 2;

    private SourceTextBytes() {}

    public static byte[] write(SourceText source) {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(Character.BYTES * source.text().length() + (1 << 12));
        try {
            new Writer(new DataOutputStream(bytes)).write(source);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always writable", e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException where the bytes are no source text */
    public static SourceText read(byte[] bytes) throws IOException {
        try {
            return new Reader(new DataInputStream(new ByteArrayInputStream(bytes))).source();
        } catch (IllegalArgumentException e) {
            throw new IOException("no source text", e);
        }
    }

    private interface Part<T> {
        void write(T value) throws IOException;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private record Writer(DataOutputStream out) {

        void write(SourceText source) throws IOException {
            text(source.id());
            SourceFile file = source.file();
            text(file.fileName());
            text(file.path());
            text(file.mediaType());
            out.writeLong(file.bytes());
            number(file.pages());
            text(file.language());
            out.writeBoolean(file.ocr());
            number(file.characters());
            text(source.text());
            list(source.blocks(), this::block);
            list(source.pageStarts(), this::number);
            list(source.warnings(), this::warning);
        }

        private void text(String text) throws IOException {
            number(text == null ? null : text.length());
            if (text != null) {
                ByteBuffer units = ByteBuffer.allocate(Character.BYTES * text.length());
                units.asCharBuffer().put(text);
                out.write(units.array());
            }
        }

        private void number(Integer number) throws IOException {
            out.writeInt(number == null ? NULL : number);
        }

        private <T> void list(List<T> values, Part<T> part) throws IOException {
            number(values.size());
            for (T value : values) {
                part.write(value);
            }
        }

        private void span(Span span) throws IOException {
            number(span == null ? null : span.start());
            number(span == null ? null : span.end());
        }

        private void block(Block block) throws IOException {
            if (block instanceof Block.Table table) {
                out.writeByte(TABLE);
                list(table.rows(), row -> list(row.cells(), this::cell));
            } else {
                out.writeByte(block instanceof Block.Paragraph ? PARAGRAPH : FOOTNOTE);
            }
            span(block.span());
        }

        private void cell(Block.Cell cell) throws IOException {
            span(cell.span());
            number(cell.column());
            number(cell.columnSpan());
        }

        private void warning(Warning warning) throws IOException {
            text(warning.code().name());
            text(warning.message());
            span(warning.span());
            number(warning.page());
        }
    }

    private record Reader(DataInputStream in) {

        SourceText source() throws IOException {
            return new SourceText(text(), file(), text(), list(this::block), list(this::number), list(this::warning));
        }

        private SourceFile file() throws IOException {
            return new SourceFile(
                    text(), text(), text(), in.readLong(), number(), text(), in.readBoolean(), in.readInt());
        }

        private String text() throws IOException {
            int length = in.readInt();
            if (length == NULL) {
                return null;
            }
            if (length < 0 || length > in.available() / Character.BYTES) {
                throw new IOException("no text of length " + length);
            }
            return ByteBuffer.wrap(in.readNBytes(Character.BYTES * length))
                    .asCharBuffer()
                    .toString();
        }

        private Integer number() throws IOException {
            int number = in.readInt();
            return number == NULL ? null : number;
        }

        private <T> List<T> list(Reading<T> part) throws IOException {
            int size = in.readInt();
            List<T> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(part.read());
            }
            return values;
        }

        private Span span() throws IOException {
            int start = in.readInt();
            int end = in.readInt();
            return start == NULL ? null : new Span(start, end);
        }

        private Block block() throws IOException {
            byte kind = in.readByte();
            if (kind == TABLE) {
                List<Block.Row> rows = list(() -> new Block.Row(list(this::cell)));
                return new Block.Table(span(), rows);
            }
            return kind == PARAGRAPH ? new Block.Paragraph(span()) : new Block.Footnote(span());
        }

        private Block.Cell cell() throws IOException {
            return new Block.Cell(span(), in.readInt(), in.readInt());
        }

        private Warning warning() throws IOException {
            return new Warning(WarningCode.valueOf(text()), text(), span(), number());
        }
    }
}
