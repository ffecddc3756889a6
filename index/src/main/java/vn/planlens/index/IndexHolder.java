package vn.planlens.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Who writes to an index now. The writer notes it down in the index folder, for those who find it locked; whether it is
 * locked, the lock alone says.
 *
 * @param process id of the process
 * @param host name of its machine, or null
 * @param since when it began
 */
public record IndexHolder(long process, String host, Instant since) {

    private static final String FILE = ".writer";
    private static final Path HOST_NAME = Path.of("/proc/sys/kernel/hostname");

    /** Notes this process down. */
    static void enter(Path directory) throws IOException {
        String note = ProcessHandle.current().pid() + "\n" + Instant.now() + "\n" + hostName() + "\n";
        Files.writeString(directory.resolve(FILE), note);
    }

    /** Takes the note away. */
    static void leave(Path directory) throws IOException {
        Files.deleteIfExists(directory.resolve(FILE));
    }

    /** Reads the note; empty where there is none yet. */
    static Optional<IndexHolder> of(Path directory) {
        try {
            List<String> note = Files.readAllLines(directory.resolve(FILE));
            String host = note.size() < 3 || note.get(2).isBlank() ? null : note.get(2);
            return note.size() < 2
                    ? Optional.empty()
                    : Optional.of(new IndexHolder(Long.parseLong(note.get(0)), host, Instant.parse(note.get(1))));
        } catch (IOException | NumberFormatException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String hostName() throws IOException {
        try {
            return Files.readString(HOST_NAME, StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException e) {
            String name = System.getenv("COMPUTERNAME");
            return name == null ? "" : name;
        }
    }
}
