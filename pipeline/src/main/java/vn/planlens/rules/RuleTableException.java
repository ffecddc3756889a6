package vn.planlens.rules;

import java.util.List;

/** One of our own tables is faulty: the program does not start with it. Names the file and every fault. */
public final class RuleTableException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    RuleTableException(String file, List<String> faults) {
        super(file + ": " + String.join("; ", faults));
    }
}
