package vn.planlens.cli.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.planlens.Analyzer;
import vn.planlens.cli.files.PlanFiles;
import vn.planlens.cli.files.PlanFiles.PlanFile;
import vn.planlens.cli.files.PlanHints;
import vn.planlens.index.FileEntry;
import vn.planlens.index.FileState;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.IngestRun;
import vn.planlens.index.PlanIndex;
import vn.planlens.index.RunSummary;
import vn.planlens.ingest.SourceReader;
import vn.planlens.ingest.UnreadableFileException;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/** Reads the plan files that the index does not know yet and puts them in. One object serves one run. */
public final class Ingest {

    private final SourceReader reader;
    private final Progress progress;

    /** The files met, by their path in the ledger. */
    private final Map<String, PlanFile> met = new ConcurrentHashMap<>();

    /** A lock for each content: of two copies met at the same time the second waits and is found to be known. */
    private final Map<String, Object> contents = new ConcurrentHashMap<>();

    private final Map<String, PlanCounts> plans = new ConcurrentHashMap<>();
    private Analyzer analyzer;
    private PlanHints hints;
    private String tools;

    /** Told of each file when its reading begins and when it is done, from any thread. */
    public interface Progress {

        /** Tells nobody. */
        Progress NONE = new Progress() {};

        default void begun(PlanFile file) {}

        default void done(PlanFile file) {}
    }

    /**
     * How a run ended.
     *
     * @param summary files by state, and what moved or left
     * @param plans one row for each plan read in this run, in the order asked for
     * @param failures the files of this run that gave no plan, now or when they were read, by path
     */
    public record Outcome(RunSummary summary, List<PlanCounts> plans, List<FileEntry> failures) {
        public Outcome {
            plans = List.copyOf(plans);
            failures = List.copyOf(failures);
        }
    }

    /**
     * @param reader reads the files, in this process or in others
     * @param progress told how far the run is
     */
    public Ingest(SourceReader reader, Progress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    /**
     * @param asked the files and folders as the person named them
     * @param files the plan files that these hold
     * @param retry states whose files are read again although nothing changed
     * @param prune whether what is missing altogether leaves the index
     * @throws IOException where a file's place cannot be told
     */
    public Outcome run(Path directory, List<Path> asked, PlanFiles files, Set<FileState> retry, boolean prune)
            throws IndexAccessException, IOException {
        hints = PlanHints.of(files.files());
        // Other hints are other rules: what was read under those is read anew.
        tools = ToolVersion.current() + hints.fingerprint();
        List<String> roots = new ArrayList<>();
        for (Path path : asked) {
            roots.add(LedgerPath.of(path));
        }
        try (PlanIndex index = PlanIndex.open(directory)) {
            IngestRun run = index.begin(roots, tools, retry);
            readAll(files.files(), run, this::readIfUnknown);
            List<PlanFile> again = run.settle(prune).stream()
                    .map(met::get)
                    .filter(Objects::nonNull)
                    .toList();
            readAll(again, run, this::readAgain);
            RunSummary summary = run.finish();
            Map<String, Integer> order = files.order();
            List<PlanCounts> rows = new ArrayList<>(plans.values());
            rows.sort(Comparator.comparing(plan -> order.get(plan.path())));
            List<FileEntry> failures = run.rows().stream()
                    .filter(entry -> !Verdict.holdsPlan(entry.state()))
                    .toList();
            return new Outcome(summary, rows, failures);
        }
    }

    /** What is done with one file. */
    private interface Step {

        void take(PlanFile file, IngestRun run) throws IndexAccessException, IOException;
    }

    private void readAll(List<PlanFile> files, IngestRun run, Step step) throws IndexAccessException, IOException {
        // One more than can run: while it waits for the index or for its file to be read, the others go on.
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() + 1);
        Checkpoints checkpoints = new Checkpoints(run);
        try {
            CompletionService<Void> done = new ExecutorCompletionService<>(workers);
            for (PlanFile file : files) {
                done.submit(() -> {
                    progress.begun(file);
                    step.take(file, run);
                    progress.done(file);
                    return null;
                });
            }
            for (int i = 0; i < files.size(); i++) {
                await(done);
                checkpoints.fileDone();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Waits for the next file; what ends the run is thrown at once and not when all other files are read. */
    private static void await(CompletionService<Void> done) throws IndexAccessException, IOException {
        try {
            done.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IndexAccessException access) {
                throw access;
            }
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException().initCause(e);
        }
    }

    private void readIfUnknown(PlanFile file, IngestRun run) throws IndexAccessException, IOException {
        FileAccount account = FileAccount.open(file.file(), tools);
        met.put(account.path(), file);
        if (run.unchanged(account.path(), account.bytes(), account.modified()).isEmpty()) {
            read(file, account, run, true);
        }
    }

    private void readAgain(PlanFile file, IngestRun run) throws IndexAccessException, IOException {
        read(file, FileAccount.open(file.file(), tools), run, false);
    }

    private void read(PlanFile file, FileAccount opened, IngestRun run, boolean ifNew)
            throws IndexAccessException, IOException {
        FileAccount account = opened;
        try {
            account = account.hashed(file.file());
            synchronized (contents.computeIfAbsent(account.contentHash(), hash -> new Object())) {
                if (ifNew
                        && run.sameContent(account.path(), account.bytes(), account.modified(), account.contentHash())
                                .isPresent()) {
                    return;
                }
                SourceText source = reader.read(file.file(), file.path());
                account = account.asRead(source);
                Plan plan = analyzer().analyze(source, hints.of(file));
                Verdict verdict = Verdict.of(plan, source);
                FileEntry entry = account.entry(verdict.state(), verdict.reason(), plan.source());
                if (verdict.holdsPlan()) {
                    run.add(entry, plan, source);
                    plans.put(plan.id(), PlanCounts.of(plan));
                } else {
                    fail(run, entry);
                }
            }
        } catch (UnreadableFileException e) {
            fail(run, account.entry(FileState.valueOf(e.reason().name()), e.getMessage(), null));
        } catch (StackOverflowError e) {
            fail(run, account.entry(FileState.CRASHED, "StackOverflowError", null));
        } catch (OutOfMemoryError e) {
            fail(run, account.entry(FileState.OUT_OF_MEMORY, e.getMessage(), null));
        } catch (IOException e) {
            fail(run, account.entry(FileState.UNREADABLE, e.getMessage(), null));
        } catch (CancellationException | UncheckedIOException e) {
            // The run ends, or no process can be started: that says nothing of the file.
            throw e;
        } catch (RuntimeException e) {
            fail(run, account.entry(FileState.CRASHED, e.toString(), null));
        }
    }

    /** Made for the first new file: a run that finds none is over sooner than all rules are read. */
    private synchronized Analyzer analyzer() {
        if (analyzer == null) {
            analyzer = new Analyzer();
        }
        return analyzer;
    }

    private void fail(IngestRun run, FileEntry entry) throws IndexAccessException {
        run.fail(entry);
        if (entry.contentHash() != null) {
            plans.remove(entry.contentHash());
        }
    }
}
