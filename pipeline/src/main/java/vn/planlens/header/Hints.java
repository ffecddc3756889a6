package vn.planlens.header;

/** What is known of one document from outside its text. Not thread-safe; one a document. */
final class Hints {

    private final Hint said;
    private final PathHints paths;
    private final String path;
    private Hint suggested;

    /** @param path of the document, with forward slashes */
    Hints(Hint said, PathHints paths, String path) {
        this.said = said;
        this.paths = paths;
        this.path = path;
    }

    /** What a person says: fills and overrules what the text says. */
    Hint said() {
        return said;
    }

    /** What folder and file names suggest: only taken where the text is silent, and looked at only then. */
    Hint path() {
        if (suggested == null) {
            suggested = paths.of(path);
        }
        return suggested;
    }
}
