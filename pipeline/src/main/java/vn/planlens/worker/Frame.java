package vn.planlens.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message between parent and worker: a kind, a length, and that many bytes.
 *
 * @param kind what it says
 * @param body the rest
 */
record Frame(Kind kind, byte[] body) {

    /** What a frame says. */
    enum Kind {
        /** To the worker: the file to read. Body: URI and name, parted by a zero character, in UTF-8. */
        READ,
        /** From the worker: it is still at work. Body: empty. */
        PROGRESS,
        /** From the worker: what was read, as {@link SourceTextBytes}. */
        RESULT,
        /** From the worker: the file cannot be read. Body: reason and message, parted by a zero character. */
        FAILURE
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }

    /**
     * @param longest bytes that a body may have
     * @throws EOFException where the other side is gone
     * @throws IOException where what comes is no frame
     */
    static Frame read(DataInputStream in, int longest) throws IOException {
        int kind = in.readUnsignedByte();
        int length = in.readInt();
        if (kind >= Kind.values().length || length < 0 || length > longest) {
            throw new IOException("no frame: kind " + kind + ", length " + length);
        }
        byte[] body = new byte[length];
        in.readFully(body);
        return new Frame(Kind.values()[kind], body);
    }
}
