package vn.planlens.cli.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import vn.planlens.json.JsonStream;
import vn.planlens.json.ResultJson;

/** Tasks as one JSON document, which names its schema, or as one object a line. */
public final class JsonTasks implements TaskSink {

    private final Writer to;
    private final JsonStream document;

    private JsonTasks(Writer to, JsonStream document) {
        this.to = to;
        this.document = document;
    }

    public static JsonTasks document(Writer to) throws IOException {
        return new JsonTasks(to, ResultJson.stream(Map.of(ResultSchema.FIELD, ResultSchema.TASKS.id()), "tasks", to));
    }

    public static JsonTasks lines(Writer to) {
        return new JsonTasks(to, null);
    }

    @Override
    public void add(TaskRecord task) throws IOException {
        if (document == null) {
            ResultJson.line(task, to);
        } else {
            document.add(task);
        }
    }

    @Override
    public void close() throws IOException {
        if (document != null) {
            document.close();
        }
        to.flush();
    }
}
