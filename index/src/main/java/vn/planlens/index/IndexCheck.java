package vn.planlens.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.LockFactory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;

/**
 * Whether an index is sound: every file of it is whole, every plan stands behind its sections, every plan has a file
 * and every file that should have a plan has one.
 *
 * @param plans in it, near-duplicates counted; 0 where parts of it are damaged
 * @param files in its ledger; 0 where parts of it are damaged
 * @param unfinished whether a later run was killed; the next one goes on where it was
 * @param problems found, one sentence each in English; empty where it is sound
 */
public record IndexCheck(int plans, int files, boolean unfinished, List<String> problems) {

    public IndexCheck {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /**
     * Reads all of the index in the folder.
     *
     * @throws IndexAccessException where there is none, a writer is at work, or another version made it
     */
    public static IndexCheck of(Path directory) throws IndexAccessException {
        if (!Files.isDirectory(directory)) {
            throw new IndexAccessException(
                    IndexAccessException.Reason.NO_INDEX, directory, "there is no folder " + directory, null);
        }
        // What nobody can write to needs no lock, and has no place for one.
        LockFactory locks = Files.isWritable(directory) ? FSLockFactory.getDefault() : NoLockFactory.INSTANCE;
        try (Directory store = FSDirectory.open(directory, locks)) {
            return of(store, directory);
        } catch (IOException e) {
            throw IndexStore.explain(e, directory);
        }
    }

    static IndexCheck of(Directory store, Path directory) throws IndexAccessException, IOException {
        List<String> problems = new ArrayList<>();
        try (CheckIndex check = new CheckIndex(store)) {
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                problems.add(status.totLoseDocCount + " documents in " + status.numBadSegments + " damaged segments");
            }
        }
        List<IndexCommit> commits = DirectoryReader.listCommits(store);
        IndexStore.checkFormat(commits, directory);
        IndexCommit newest = commits.get(commits.size() - 1);
        IndexCommit complete = IndexStore.newestComplete(commits);
        boolean unfinished = !newest.equals(complete);
        if (!problems.isEmpty()) {
            // What is damaged cannot be compared: it reads as anything or not at all.
            return new IndexCheck(0, 0, unfinished, problems);
        }
        if (unfinished) {
            try (DirectoryReader reader = DirectoryReader.open(newest)) {
                blocks(reader, problems);
            }
        }
        if (complete == null) {
            return new IndexCheck(0, 0, true, problems);
        }
        try (DirectoryReader reader = DirectoryReader.open(complete)) {
            List<PlanColumns> plans = PlanColumns.all(reader);
            List<FileEntry> files = Ledger.stored(reader);
            compare(plans, files, problems);
            blocks(reader, problems);
            return new IndexCheck(plans.size(), files.size(), unfinished, problems);
        }
    }

    private static void blocks(DirectoryReader reader, List<String> problems) throws IOException {
        Snapshot snapshot = new Snapshot(reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            blocks(snapshot, leaf, problems);
        }
    }

    private static void compare(List<PlanColumns> plans, List<FileEntry> files, List<String> problems) {
        Set<String> ids = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        files.stream().filter(file -> file.contentHash() != null).forEach(file -> hashes.add(file.contentHash()));
        for (PlanColumns plan : plans) {
            if (!ids.add(plan.id())) {
                problems.add("the plan " + plan.id() + " stands twice");
            }
            if (!hashes.contains(plan.id())) {
                problems.add("the plan " + plan.id() + " has no file");
            }
        }
        for (FileEntry file : files) {
            boolean due = file.state() == FileState.INDEXED || file.state() == FileState.PARTIAL;
            if (due && !ids.contains(file.contentHash())) {
                problems.add("the file " + file.path() + " has no plan");
            }
        }
    }

    /** Every section, task and mention must be alive or deleted together with the plan behind it. */
    private static void blocks(Snapshot snapshot, LeafReaderContext leaf, List<String> problems) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        ColumnReader columns = new ColumnReader(leaf.reader());
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            boolean child = columns.number(Fields.START, doc, -1) >= 0 || columns.string(Fields.TASK_ID, doc) != null;
            if (child && (live == null || live.get(doc))) {
                int plan = snapshot.planOf(leaf.docBase + doc) - leaf.docBase;
                boolean whole = plan < leaf.reader().maxDoc() && (live == null || live.get(plan));
                if (!whole) {
                    problems.add("document " + (leaf.docBase + doc) + " stands without its plan");
                    return;
                }
            }
        }
    }
}
