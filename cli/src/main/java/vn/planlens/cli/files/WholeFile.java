package vn.planlens.cli.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that is there when it is complete, and else not at all: written beside its place, then moved into it. */
public final class WholeFile extends OutputStream {

    private final Path target;
    private final Path draft;
    private final OutputStream out;
    private boolean complete;

    /** Writes all at once. */
    public static void write(Path target, String text) throws IOException {
        try (WholeFile file = new WholeFile(target)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
            file.complete();
        }
    }

    /** @throws IOException where the folder cannot be made or written to */
    public WholeFile(Path target) throws IOException {
        this.target = target;
        Path folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        this.draft = folder.resolve(".planlens-" + UUID.randomUUID() + ".tmp");
        this.out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW), 1 << 16);
    }

    @Override
    public void write(int sign) throws IOException {
        out.write(sign);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Says that all is written; without it, closing throws the draft away. */
    public void complete() {
        complete = true;
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
            if (complete) {
                move();
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
