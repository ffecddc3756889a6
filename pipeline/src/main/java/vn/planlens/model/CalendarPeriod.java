package vn.planlens.model;

/**
 * A length of time in calendar units. Unlike {@link java.time.Period} it keeps weeks as weeks: "hàng tuần" is
 * {@code P1W}, not {@code P7D}.
 *
 * @param amount at least 1
 * @param unit the calendar unit
 */
public record CalendarPeriod(int amount, Unit unit) {

    /** Calendar units, with the letter that ISO-8601 gives them. */
    public enum Unit {
        DAY('D'),
        WEEK('W'),
        MONTH('M'),
        YEAR('Y');

        private final char letter;

        Unit(char letter) {
            this.letter = letter;
        }
    }

    public CalendarPeriod {
        if (amount < 1) {
            throw new IllegalArgumentException("a period of " + amount);
        }
    }

    /** Reads {@code P<amount><D|W|M|Y>}. */
    public static CalendarPeriod parse(String iso) {
        if (iso.length() > 2 && iso.charAt(0) == 'P') {
            for (Unit unit : Unit.values()) {
                if (iso.charAt(iso.length() - 1) == unit.letter) {
                    return new CalendarPeriod(Integer.parseInt(iso.substring(1, iso.length() - 1)), unit);
                }
            }
        }
        throw new IllegalArgumentException("not a period of one unit: " + iso);
    }

    /** ISO-8601, e.g. {@code P3M}. */
    @Override
    public String toString() {
        return "P" + amount + unit.letter;
    }
}
