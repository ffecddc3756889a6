package vn.planlens.header;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.planlens.place.AdministrativeUnits;

/**
 * Finds what is known of a file from outside its text: the tables {@code planlens.tsv} in its folder and the folders
 * above, the nearer one before the farther one, and what its path suggests. Thread-safe; a table is read once.
 */
public final class HintFinder {

    private final Map<Path, Optional<HintTable>> tables = new ConcurrentHashMap<>();
    private final PathHints paths;

    public HintFinder(AdministrativeUnits units) {
        this.paths = new PathHints(units);
    }

    /**
     * @param file the file itself
     * @param path how it is called in the result, e.g. relative to the folder asked for: only these names suggest anything
     * @throws HintTableException where a table in its folder or above is faulty
     */
    public Hints of(Path file, String path) throws HintTableException {
        Path absolute = file.toAbsolutePath().normalize();
        Hint said = Hint.NONE;
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            Optional<HintTable> table = table(folder);
            if (table.isPresent()) {
                said = said.orElse(table.get().of(folder.relativize(absolute)));
            }
        }
        return new Hints(said, paths.of(path));
    }

    private Optional<HintTable> table(Path folder) throws HintTableException {
        Optional<HintTable> known = tables.get(folder);
        if (known == null) {
            Path file = folder.resolve(HintTable.FILE_NAME);
            known = Files.isRegularFile(file) ? Optional.of(HintTable.read(file)) : Optional.empty();
            tables.put(folder, known);
        }
        return known;
    }
}
