package vn.planlens.cli.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.files.PlanFiles.PlanFile;
import vn.planlens.header.Hint;
import vn.planlens.header.HintFinder;
import vn.planlens.header.HintTableException;

/** What people say of plan files in the tables {@code planlens.tsv}; looked up before any work is done. */
public final class PlanHints {

    private final Map<PlanFile, Hint> hints = new HashMap<>();
    private final String fingerprint;

    private PlanHints(List<PlanFile> files) throws IOException {
        HintFinder finder = new HintFinder();
        CRC32 sum = new CRC32();
        for (PlanFile file : files) {
            Hint hint = finder.of(file.file());
            if (!hint.equals(Hint.NONE)) {
                hints.put(file, hint);
                sum.update((file.path() + hint + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        fingerprint = hints.isEmpty() ? "" : String.format(Locale.ROOT, " hints %08x", sum.getValue());
    }

    /** @throws CommandFailure where a table is faulty, with its line and the mend */
    public static PlanHints of(List<PlanFile> files) throws IOException {
        try {
            return new PlanHints(files);
        } catch (HintTableException e) {
            String fault = e.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw CommandFailure.usage("hints." + fault, e.file(), e.line(), e.found());
        }
    }

    public Hint of(PlanFile file) {
        return hints.getOrDefault(file, Hint.NONE);
    }

    /** Tells one set of hints from another; empty where there are none. */
    public String fingerprint() {
        return fingerprint;
    }
}
