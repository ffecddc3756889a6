package vn.planlens.cli.files;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.planlens.cli.files.PlanFiles.PlanFile;

/**
 * Names for the results of several files in one folder: a file's own name without its ending, and where two would be
 * the same, the folder's name before it, then the ending after it, then more folders.
 */
public final class ResultNames {

    private ResultNames() {}

    /** A name without ending for each file, no two the same on any file system, in the files' order. */
    public static Map<PlanFile, String> of(List<PlanFile> files) {
        Map<String, List<PlanFile>> byName = new LinkedHashMap<>();
        files.forEach(file -> byName.computeIfAbsent(identity(name(file, 0, false)), name -> new ArrayList<>())
                .add(file));
        Map<PlanFile, String> apart = new HashMap<>();
        byName.values().forEach(namesakes -> tellApart(namesakes, apart));

        Map<PlanFile, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (PlanFile file : files) {
            String name = apart.get(file);
            for (int i = 2; !taken.add(identity(name)); i++) {
                name = apart.get(file) + "-" + i;
            }
            names.put(file, name);
        }
        return names;
    }

    private static void tellApart(List<PlanFile> namesakes, Map<PlanFile, String> names) {
        if (namesakes.size() == 1) {
            names.put(namesakes.get(0), name(namesakes.get(0), 0, false));
            return;
        }
        int deepest = namesakes.stream()
                .mapToInt(file -> file.file().toAbsolutePath().normalize().getNameCount())
                .max()
                .orElse(0);
        int folders = inDifferentFolders(namesakes) ? 1 : 0;
        while (!differ(namesakes, folders, false, names)
                && !differ(namesakes, folders, true, names)
                && folders < deepest) {
            folders++;
        }
    }

    /** Names the files so, and tells whether all names differ. */
    private static boolean differ(List<PlanFile> namesakes, int folders, boolean ending, Map<PlanFile, String> names) {
        Set<String> distinct = new HashSet<>();
        for (PlanFile file : namesakes) {
            String name = name(file, folders, ending);
            names.put(file, name);
            distinct.add(identity(name));
        }
        return distinct.size() == namesakes.size();
    }

    private static boolean inDifferentFolders(List<PlanFile> files) {
        return files.stream()
                        .map(file -> file.file().toAbsolutePath().normalize().getParent())
                        .distinct()
                        .count()
                > 1;
    }

    private static String name(PlanFile file, int folders, boolean ending) {
        Path path = file.file().toAbsolutePath().normalize();
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        StringBuilder full = new StringBuilder(dot > 0 && !ending ? name.substring(0, dot) : name);
        Path folder = path.getParent();
        for (int i = 0; i < folders && folder != null && folder.getFileName() != null; i++) {
            full.insert(0, folder.getFileName() + "-");
            folder = folder.getParent();
        }
        return full.toString();
    }

    /** Two names that some file system takes for one. */
    private static String identity(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
