package vn.planlens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** A JSON document that ends with a list of any length, written entry by entry at flat memory. */
public final class JsonStream implements Closeable {

    private final JsonGenerator json;
    private final Writer to;

    /** @param json stands inside the list */
    JsonStream(JsonGenerator json, Writer to) {
        this.json = json;
        this.to = to;
    }

    public void add(Object entry) throws IOException {
        json.writePOJO(entry);
    }

    /** Ends the document with a line break; the writer stays open. */
    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        to.write('\n');
    }
}
