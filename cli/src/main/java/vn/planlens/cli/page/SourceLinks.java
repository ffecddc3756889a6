package vn.planlens.cli.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Links from a page to the files that plans were read from, relative to the page where it lies in a file. */
public final class SourceLinks {

    private final Path folder;
    private final Map<String, Path> files = new HashMap<>();

    /** @param page the file that the page is written to, or null where it is printed */
    public SourceLinks(Path page) {
        this.folder = page == null ? null : page.toAbsolutePath().normalize().getParent();
    }

    /** Says where the file of a plan lies. */
    public void put(String planId, Path file) {
        files.putIfAbsent(planId, file.toAbsolutePath().normalize());
    }

    /**
     * The place of the file for an anchor, at the page where the format has pages; null where the file is not known.
     * Browsers turn to the page of a PDF.
     */
    public String to(String planId, Integer page) {
        Path file = files.get(planId);
        if (file == null) {
            return null;
        }
        boolean related = folder != null && folder.getRoot().equals(file.getRoot());
        try {
            String path = related
                    ? new URI(
                                    null,
                                    null,
                                    "./" + folder.relativize(file).toString().replace('\\', '/'),
                                    null)
                            .toASCIIString()
                    : file.toUri().toASCIIString();
            return page == null ? path : path + "#page=" + page;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
