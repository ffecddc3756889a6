package vn.planlens.worker;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.ingest.PlanReader;
import vn.planlens.ingest.SourceReader;

/** A worker that hangs, swells or dies where the name of its file says so, and else reads like any other. */
final class MisbehavingWorker {

    static final int EXIT_CODE = 7;

    private MisbehavingWorker() {}

    public static void main(String[] arguments) {
        SourceReader reader = new PlanReader();
        ReadWorker.serve(
                (file, path) -> {
                    switch (path) {
                        case "hang.txt" -> hang();
                        case "swell.txt" -> swell();
                        case "die.txt" -> Runtime.getRuntime().halt(EXIT_CODE);
                        default -> {}
                    }
                    return reader.read(file, path);
                },
                arguments);
    }

    private static void hang() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void swell() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < Integer.MAX_VALUE) {
            all.add(new byte[1 << 20]);
        }
    }
}
