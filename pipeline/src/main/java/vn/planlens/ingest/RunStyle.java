package vn.planlens.ingest;

/**
 * What about a run of text changes what is read; null where a style says nothing.
 *
 * @param hidden not shown
 * @param caps shown in capitals
 * @param font its font's name, which can tell an encoding before Unicode
 */
record RunStyle(Boolean hidden, Boolean caps, String font) {

    static final RunStyle NONE = new RunStyle(null, null, null);

    /** This style where it says something, else the other. */
    RunStyle over(RunStyle other) {
        return new RunStyle(
                hidden != null ? hidden : other.hidden,
                caps != null ? caps : other.caps,
                font != null ? font : other.font);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /** The characters as they show: in Unicode, and in capitals where the style says so. */
    String show(String characters) {
        return Boolean.TRUE.equals(caps) ? characters.toUpperCase(java.util.Locale.ROOT) : characters;
    }
}
