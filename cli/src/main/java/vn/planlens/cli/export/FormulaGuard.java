package vn.planlens.cli.export;

/**
 * Keeps a spreadsheet from running what a plan's author wrote. A cell that begins with one of these signs is taken for
 * a formula when a CSV file is opened; an apostrophe before it says that it is text (OWASP, "CSV Injection").
 */
final class FormulaGuard {

    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String harmless(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
