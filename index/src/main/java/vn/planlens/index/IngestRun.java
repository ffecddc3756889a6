package vn.planlens.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/**
 * One run of ingest: each file met is looked up, and added or failed where it is not known; {@link #settle} and
 * {@link #finish} see to what is gone and to copies. Calls may come from several threads.
 *
 * <pre>
 * if (run.unchanged(path, bytes, modified).isEmpty()) {
 *     if (run.sameContent(path, bytes, modified, hash).isEmpty()) {
 *         run.add(entry, plan, text);     // or run.fail(entry)
 *     }
 * }
 * for (String path : run.settle(false)) {
 *     run.add(entry, plan, text);         // or run.fail(entry)
 * }
 * run.finish();
 * </pre>
 */
public final class IngestRun {

    private final PlanIndex index;
    private final Ledger ledger;
    private final List<String> roots;
    private final String tools;
    private final Set<FileState> retry;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> untouched = new HashSet<>();
    private final Set<String> recognised = new HashSet<>();
    private final Set<String> planIds;
    private boolean changed;
    private Departed departed;
    private boolean finished;

    IngestRun(
            PlanIndex index,
            Ledger ledger,
            Set<String> planIds,
            List<String> roots,
            String tools,
            Set<FileState> retry) {
        this.index = index;
        this.ledger = ledger;
        this.planIds = planIds;
        this.roots = List.copyOf(roots);
        this.tools = tools;
        this.retry = Set.copyOf(retry);
    }

    /**
     * Asks whether the file is known by its path, size and time, and if so counts it as unchanged.
     *
     * @return its row of the ledger, or empty where it must be looked at
     */
    public synchronized Optional<FileEntry> unchanged(String path, long bytes, Instant modified) {
        FileEntry known = ledger.get(path);
        boolean same = known != null
                && known.bytes() == bytes
                && known.modified() != null
                && known.modified().equals(modified)
                && stillHolds(known);
        if (!same) {
            return Optional.empty();
        }
        seen.add(path);
        untouched.add(path);
        return Optional.of(known);
    }

    private boolean stillHolds(FileEntry known) {
        return tools.equals(known.tools()) && !retry.contains(known.state());
    }

    /**
     * Asks whether the index knows these bytes already: the same file touched, moved, or a second copy. If so the
     * path is noted down and there is nothing to read.
     *
     * @param contentHash {@code sha256:} and hex
     * @return the path's new row of the ledger, or empty where the file must be read
     */
    public synchronized Optional<FileEntry> sameContent(String path, long bytes, Instant modified, String contentHash)
            throws IndexAccessException {
        FileEntry known = ledger.withContent(contentHash);
        if (known == null || !stillHolds(known)) {
            return Optional.empty();
        }
        FileEntry before = ledger.get(path);
        boolean touched = before != null && contentHash.equals(before.contentHash());
        FileEntry entry = known.ofCopy(path, bytes, modified);
        note(entry);
        (touched ? untouched : recognised).add(path);
        return Optional.of(entry);
    }

    /** Puts a plan in; one of the same id, or what the path held before, is replaced. */
    public void add(FileEntry file, Plan plan, SourceText text) throws IndexAccessException {
        if (!plan.id().equals(file.contentHash()) || !file.state().canHoldPlan()) {
            throw new IllegalArgumentException("the ledger says of " + file.path() + ": " + file.state());
        }
        List<Document> block = PlanDocuments.of(plan, text, file.path(), index.wardLinks());
        // One plan at a time: of those that write at once, each leaves small segments of its own.
        synchronized (this) {
            try {
                index.writer().updateDocuments(PlanId.term(Fields.BLOCK, plan.id()), block);
            } catch (IOException | AlreadyClosedException e) {
                throw index.explain(e);
            }
            planIds.add(plan.id());
            note(file);
        }
    }

    /** Notes a file down that gave no plan; what its path held before leaves the index. */
    public synchronized void fail(FileEntry file) throws IndexAccessException {
        if (file.contentHash() != null) {
            planIds.remove(file.contentHash());
            delete(PlanId.term(Fields.BLOCK, file.contentHash()));
        }
        note(file);
    }

    private void note(FileEntry file) throws IndexAccessException {
        seen.add(file.path());
        untouched.remove(file.path());
        ledger.put(file);
        write(file);
    }

    private void write(FileEntry file) throws IndexAccessException {
        changed = true;
        Document row = new Document();
        row.add(new StringField(Fields.DOC, Fields.FILE_DOC, Field.Store.NO));
        row.add(PlanDocuments.noText());
        row.add(new StringField(Fields.FILE, file.path(), Field.Store.NO));
        row.add(new StringField(Fields.FILE_STATE, file.state().name(), Field.Store.NO));
        LedgerRow.write(file, row);
        try {
            index.writer().updateDocument(new Term(Fields.FILE, file.path()), row);
        } catch (IOException | AlreadyClosedException e) {
            throw index.explain(e);
        }
    }

    private void delete(Term term) throws IndexAccessException {
        try {
            index.writer().deleteDocuments(term);
        } catch (IOException | AlreadyClosedException e) {
            throw index.explain(e);
        }
    }

    /** Makes what was done so far durable, so that a killed run goes on here; readers do not see it yet. */
    public synchronized void checkpoint() throws IndexAccessException {
        if (changed) {
            try {
                index.commit(false);
            } catch (IOException | AlreadyClosedException e) {
                throw index.explain(e);
            }
        }
    }

    /**
     * Lets the files go that lie below the run's paths and were not met.
     *
     * @param prune whether a path that is missing or holds no file any more empties its part of the index too
     * @return paths that should be read now, also where nothing about them changed: a plan is told as the first of its
     *     copies, and by the name that its file has now
     */
    public synchronized List<String> settle(boolean prune) throws IndexAccessException {
        departed = Departed.of(ledger, roots, seen, prune);
        for (FileEntry row : departed.gone()) {
            changed = true;
            ledger.remove(row.path());
            delete(new Term(Fields.FILE, row.path()));
        }
        return ledger.toReadAgain();
    }

    /**
     * Completes the run behind {@link #settle}: copies say what was said of the first of them, near-duplicates are
     * grouped, and all is committed in one step.
     */
    public synchronized RunSummary finish() throws IndexAccessException {
        if (departed == null || finished) {
            throw new IllegalStateException("a run is settled once and then finished once");
        }
        finished = true;
        for (FileEntry row : ledger.alignCopies()) {
            write(row);
        }
        Map<FileState, Integer> states = new EnumMap<>(FileState.class);
        seen.forEach(path -> states.merge(stateOf(path), 1, Integer::sum));
        int groups = RunEnd.complete(index, ledger, planIds, changed);
        List<String> removed = departed.gone().stream().map(FileEntry::path).toList();
        return new RunSummary(
                states, moved(departed.gone()), removed, List.copyOf(departed.keptRoots()), departed.kept(), groups);
    }

    /** The rows of the files met in this run, by path. */
    public synchronized List<FileEntry> rows() {
        return seen.stream().sorted().map(ledger::get).toList();
    }

    private FileState stateOf(String path) {
        FileEntry row = ledger.get(path);
        boolean hasPlan = row.contentHash() != null && planIds.contains(row.contentHash());
        return untouched.contains(path) && hasPlan
                ? FileState.UNCHANGED
                : ledger.shown(row).state();
    }

    private List<List<String>> moved(List<FileEntry> gone) {
        List<List<String>> moved = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (FileEntry row : gone) {
            if (row.contentHash() != null) {
                ledger.paths(row.contentHash()).stream()
                        .filter(path -> recognised.contains(path) && taken.add(path))
                        .findFirst()
                        .ifPresent(path -> moved.add(List.of(row.path(), path)));
            }
        }
        return moved;
    }
}
