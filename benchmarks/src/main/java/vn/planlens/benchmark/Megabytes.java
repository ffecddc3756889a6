package vn.planlens.benchmark;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the text that went through, so that JMH tells megabytes a second beside operations. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Megabytes {

    /** Millions of bytes of text, in UTF-8. */
    public double megabytes;

    public void add(long bytes) {
        megabytes += bytes / 1e6;
    }
}
