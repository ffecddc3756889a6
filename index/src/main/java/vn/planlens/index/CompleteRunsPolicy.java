package vn.planlens.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;

/** Keeps the newest commit, from which a killed run goes on, and the newest that ended a run, which readers take. */
final class CompleteRunsPolicy extends IndexDeletionPolicy {

    @Override
    public void onInit(List<? extends IndexCommit> commits) throws IOException {
        onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) throws IOException {
        IndexCommit complete = IndexStore.newestComplete(commits);
        for (int i = 0; i < commits.size() - 1; i++) {
            if (commits.get(i) != complete) {
                commits.get(i).delete();
            }
        }
    }
}
