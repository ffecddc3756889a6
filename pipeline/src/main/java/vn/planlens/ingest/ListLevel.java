package vn.planlens.ingest;

/**
 * How the numbers of one level of an automatic list look and count.
 *
 * @param start the first number
 * @param style how this level's own number is written
 * @param template the marker, {@code %1} to {@code %9} standing for the numbers of the levels from the outermost on;
 *     for a bullet just the bullet
 * @param restartAfter the level starts anew after a number of this 1-based level or one further out; 0 for never
 * @param legal whether the numbers of outer levels are written as decimals here
 * @param gap what parts marker and text
 */
record ListLevel(int start, NumberStyle style, String template, int restartAfter, boolean legal, String gap) {

    /** The bullet as text: one that a symbol font draws by a letter's code would read as that letter. */
    static String bullet(String drawn) {
        String sign = drawn.strip();
        boolean readable = sign.length() == 1 && "-+*\u2022\u2013\u2014".contains(sign);
        return readable || sign.isEmpty() ? sign : "\u2022";
    }

    ListLevel startingAt(int number) {
        return new ListLevel(number, style, template, restartAfter, legal, gap);
    }
}
