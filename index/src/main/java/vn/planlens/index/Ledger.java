package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** The ledger in memory while a run writes it: one row a path, and the paths of each content. */
final class Ledger {

    private final Map<String, FileEntry> byPath = new TreeMap<>();
    private final Map<String, TreeSet<String>> byContent = new HashMap<>();

    static Ledger read(IndexReader reader) throws IOException {
        return of(stored(reader));
    }

    private static Ledger of(List<FileEntry> rows) {
        Ledger ledger = new Ledger();
        rows.forEach(ledger::put);
        return ledger;
    }

    /**
     * The rows that the index holds, by path. Of several files with the same bytes the first one keeps its state, the
     * others are duplicates.
     */
    static List<FileEntry> shown(IndexReader reader) throws IOException {
        return read(reader).shown();
    }

    /** As {@link #shown(IndexReader)}, only rows stored with these states: copies of one content have the same. */
    static List<FileEntry> shown(IndexReader reader, Set<FileState> states) throws IOException {
        List<FileEntry> rows = new ArrayList<>();
        for (FileState state : states) {
            rows.addAll(stored(reader, new Term(Fields.FILE_STATE, state.name())));
        }
        return of(rows).shown();
    }

    private List<FileEntry> shown() {
        return rows().stream().map(this::shown).toList();
    }

    /** The row as a person should see it. */
    FileEntry shown(FileEntry row) {
        boolean copy = row.contentHash() != null
                && row.state().canHoldPlan()
                && !row.path().equals(paths(row.contentHash()).iterator().next());
        return copy ? row.withState(FileState.DUPLICATE, row.reason()) : row;
    }

    /** The rows as the index holds them, by path. */
    static List<FileEntry> stored(IndexReader reader) throws IOException {
        return stored(reader, new Term(Fields.DOC, Fields.FILE_DOC));
    }

    private static List<FileEntry> stored(IndexReader reader, Term term) throws IOException {
        List<FileEntry> rows = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum files = leaf.reader().postings(term, PostingsEnum.NONE);
            if (files == null) {
                continue;
            }
            ColumnReader columns = new ColumnReader(leaf.reader());
            for (int doc = files.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = files.nextDoc()) {
                boolean live = leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(doc);
                if (live) {
                    rows.add(LedgerRow.read(columns, doc));
                }
            }
        }
        rows.sort((a, b) -> a.path().compareTo(b.path()));
        return rows;
    }

    /** @return what the path held before, or null */
    FileEntry put(FileEntry file) {
        FileEntry before = byPath.put(file.path(), file);
        forget(before);
        if (file.contentHash() != null) {
            byContent
                    .computeIfAbsent(file.contentHash(), key -> new TreeSet<>())
                    .add(file.path());
        }
        return before;
    }

    void remove(String path) {
        forget(byPath.remove(path));
    }

    private void forget(FileEntry file) {
        if (file != null && file.contentHash() != null) {
            Set<String> paths = byContent.get(file.contentHash());
            if (paths != null) {
                paths.remove(file.path());
                if (paths.isEmpty()) {
                    byContent.remove(file.contentHash());
                }
            }
        }
    }

    FileEntry get(String path) {
        return byPath.get(path);
    }

    /** The first row with this content, or null. */
    FileEntry withContent(String contentHash) {
        TreeSet<String> paths = byContent.get(contentHash);
        return paths == null ? null : byPath.get(paths.first());
    }

    /**
     * The first paths of contents that were read as a later copy, or under a name that their file has no longer.
     * Which copy was met first, by which worker and before or after a kill, must not show.
     */
    List<String> toReadAgain() {
        List<String> paths = new ArrayList<>();
        for (TreeSet<String> copies : byContent.values()) {
            FileEntry first = byPath.get(copies.first());
            boolean onlyMoved =
                    !copies.contains(first.readAs()) && name(first.readAs()).equals(name(first.path()));
            if (!first.readAs().equals(first.path()) && !onlyMoved) {
                paths.add(first.path());
            }
        }
        Collections.sort(paths);
        return paths;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Makes copies say what is said of the first of them.
     *
     * @return the rows that are new by this
     */
    List<FileEntry> alignCopies() {
        List<FileEntry> aligned = new ArrayList<>();
        for (TreeSet<String> copies : byContent.values()) {
            FileEntry first = byPath.get(copies.first());
            for (String path : copies) {
                FileEntry row = byPath.get(path);
                FileEntry same = first.ofCopy(path, row.bytes(), row.modified());
                if (!same.equals(row)) {
                    aligned.add(same);
                }
            }
        }
        aligned.forEach(row -> byPath.put(row.path(), row));
        return aligned;
    }

    /** Sorted paths of the content; empty where there is none. */
    Set<String> paths(String contentHash) {
        TreeSet<String> paths = byContent.get(contentHash);
        return paths == null ? Set.of() : paths;
    }

    Collection<FileEntry> rows() {
        return byPath.values();
    }
}
