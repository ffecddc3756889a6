package vn.planlens.cli.page;

/**
 * A place of a plan on a page.
 *
 * @param words section and page
 * @param link to the file there, or null
 */
public record PlaceView(String words, String link) {}
