package vn.planlens.header;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds what a person says of a file: in the tables {@code planlens.tsv} of its folder and of the folders above, the
 * nearer one before the farther one. Thread-safe; a table is read once.
 */
public final class HintFinder {

    private final Map<Path, Optional<HintTable>> tables = new ConcurrentHashMap<>();
    /** @throws HintTableException where a table in the file's folder or above is faulty */
    public Hint of(Path file) throws HintTableException {
        Path absolute = file.toAbsolutePath().normalize();
        Hint said = Hint.NONE;
        for (Path folder = absolute.getParent(); folder != null; folder = folder.getParent()) {
            Optional<HintTable> table = table(folder);
            if (table.isPresent()) {
                said = said.orElse(table.get().of(folder.relativize(absolute)));
            }
        }
        return said;
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
