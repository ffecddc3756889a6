package vn.planlens.cli;

import java.util.List;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.index.Note;

/** Tells the person how a question was understood. */
final class Notes {

    private Notes() {}

    static void tell(List<Note> notes, Console console) {
        for (Note note : notes) {
            boolean nothingNear =
                    note.code() == Note.Code.NO_SUCH_VALUE && note.values().isEmpty();
            String key = nothingNear ? "note.nothing-near" : "note." + Names.code(note.code());
            console.tell(key, note.subject(), String.join(", ", note.values()));
        }
    }
}
