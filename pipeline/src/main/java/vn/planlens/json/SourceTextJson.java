package vn.planlens.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.planlens.model.Block;
import vn.planlens.model.SourceText;

/** Writes and reads what was read from a file, to hand it from one process to another. Thread-safe. */
public final class SourceTextJson {

    private static final ObjectMapper MAPPER = PlanJson.mapper().addMixIn(Block.class, BlockKind.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(SourceText.class);
    private static final ObjectReader READER = MAPPER.readerFor(SourceText.class);

    private SourceTextJson() {}

    public static byte[] write(SourceText source) {
        try {
            return WRITER.writeValueAsBytes(source);
        } catch (IOException e) {
            throw new UncheckedIOException("a source text is always writable", e);
        }
    }

    /** @throws IOException where the bytes are no source text */
    public static SourceText read(byte[] json) throws IOException {
        return READER.readValue(json);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Footnote.class, name = "footnote"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface BlockKind {}
}
