package vn.planlens.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files that a run should have met and did not.
 *
 * @param gone rows that leave the ledger, by path
 * @param keptRoots paths of the run below which nothing was met: a disk that is not there is no deletion
 * @param kept number of rows kept for that reason
 */
record Departed(List<FileEntry> gone, Set<String> keptRoots, int kept) {

    /**
     * @param roots the paths asked for
     * @param seen the files met
     * @param prune whether roots below which nothing was met are empty indeed
     */
    static Departed of(Ledger ledger, List<String> roots, Set<String> seen, boolean prune) {
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
        return new Departed(gone, keptRoots, kept);
    }

    private static boolean isBelow(String path, String root) {
        String folder = root.endsWith("/") ? root : root + "/";
        return path.equals(root) || path.startsWith(folder);
    }
}
