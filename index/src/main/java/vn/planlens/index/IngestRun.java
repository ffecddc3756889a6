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
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;

/**
 * One run of ingest: each file met is looked up, and added or failed where it is not known; {@link #finish} sees to
 * what is gone. Calls may come from several threads.
 *
 * <pre>
 * if (run.unchanged(path, bytes, modified).isEmpty()) {
 *     if (run.sameContent(path, bytes, modified, hash).isEmpty()) {
 *         run.add(entry, plan, text);     // or run.fail(entry)
 *     }
 * }
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
        FileEntry entry = new FileEntry(
                path,
                contentHash,
                bytes,
                modified,
                known.state(),
                known.reason(),
                known.mediaType(),
                known.pages(),
                known.took(),
                known.tools(),
                known.ingested());
        note(entry);
        (touched ? untouched : recognised).add(path);
        return Optional.of(entry);
    }

    /** Puts a plan in; one of the same id, or what the path held before, is replaced. */
    public void add(FileEntry file, Plan plan, SourceText text) throws IndexAccessException {
        if (!plan.id().equals(file.contentHash()) || !file.state().canHoldPlan()) {
            throw new IllegalArgumentException("the ledger says of " + file.path() + ": " + file.state());
        }
        List<Document> block = PlanDocuments.of(plan, text, index.wardLinks());
        try {
            index.writer().updateDocuments(new Term(Fields.BLOCK, plan.id()), block);
        } catch (IOException | AlreadyClosedException e) {
            throw index.explain(e);
        }
        synchronized (this) {
            planIds.add(plan.id());
            note(file);
        }
    }

    /** Notes a file down that gave no plan; what its path held before leaves the index. */
    public synchronized void fail(FileEntry file) throws IndexAccessException {
        if (file.contentHash() != null) {
            planIds.remove(file.contentHash());
            delete(new Term(Fields.BLOCK, file.contentHash()));
        }
        note(file);
    }

    private void note(FileEntry file) throws IndexAccessException {
        seen.add(file.path());
        ledger.put(file);
        write(file);
    }

    private void write(FileEntry file) throws IndexAccessException {
        changed = true;
        Document row = new Document();
        row.add(new StringField(Fields.DOC, Fields.FILE_DOC, Field.Store.NO));
        row.add(new StringField(Fields.FILE, file.path(), Field.Store.NO));
        row.add(new BinaryDocValuesField(Fields.FILE_ROW, LedgerRow.write(file)));
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
     * Completes the run: files below its paths that were not met leave the index, near-duplicates are grouped, and all
     * is committed in one step.
     *
     * @param prune whether a path that is missing or holds no file any more empties its part of the index too
     */
    public synchronized RunSummary finish(boolean prune) throws IndexAccessException {
        if (finished) {
            throw new IllegalStateException("this run is finished");
        }
        finished = true;
        Set<String> alive = new HashSet<>();
        for (String root : roots) {
            if (prune || seen.stream().anyMatch(path -> isBelow(path, root))) {
                alive.add(root);
            }
        }
        List<FileEntry> gone = new ArrayList<>();
        Set<String> keptRoots = new TreeSet<>();
        int kept = 0;
        for (FileEntry row : ledger.rows()) {
            List<String> above =
                    roots.stream().filter(root -> isBelow(row.path(), root)).toList();
            if (!seen.contains(row.path()) && !above.isEmpty()) {
                if (above.stream().anyMatch(alive::contains)) {
                    gone.add(row);
                } else {
                    kept++;
                    keptRoots.addAll(above);
                }
            }
        }
        Map<FileState, Integer> states = new EnumMap<>(FileState.class);
        for (FileEntry row : gone) {
            changed = true;
            ledger.remove(row.path());
            delete(new Term(Fields.FILE, row.path()));
        }
        seen.forEach(path -> states.merge(stateOf(path), 1, Integer::sum));
        int groups = RunEnd.complete(index, ledger, planIds, changed);
        List<String> removed = gone.stream().map(FileEntry::path).toList();
        return new RunSummary(states, moved(gone), removed, List.copyOf(keptRoots), kept, groups);
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

    private static boolean isBelow(String path, String root) {
        String folder = root.endsWith("/") ? root : root + "/";
        return path.equals(root) || path.startsWith(folder);
    }
}
