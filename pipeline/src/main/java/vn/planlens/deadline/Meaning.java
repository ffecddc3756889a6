package vn.planlens.deadline;

/** What a row of {@code deadline-patterns.tsv} means; its {@code value} cell is the code. */
enum Meaning {
    /** Due on the day named, or at the end of the period named. */
    BY_POINT("by point"),
    /** Due before the period begins; of a day the day itself, as the contract has it. */
    BEFORE_POINT("before point"),
    /** In the period named. */
    IN_POINT("in point"),
    /** From the beginning of the first to the end of the second. */
    IN_SPAN("in point..point2"),
    /** From the plan's issue to the end of the period named. */
    IN_NOW("in now..point"),
    /** From the beginning of the period named, without an end. */
    IN_OPEN("in point.."),
    /** The point alone: a day is due, a period is when. */
    POINT("point"),
    /** The same behind words that say it is to be finished: a day is the last one, wherever it stands. */
    POINT_DUE("point due"),
    EVERY("every cycles"),
    EVERY_MONTH_DAY("every month on day"),
    EVERY_WEEK_DAY("every week on weekday"),
    EVERY_QUARTER_DAY("every quarter on day"),
    EVERY_YEAR_POINT("every year on point"),
    WITHIN("within"),
    AFTER("after"),
    ONGOING("ongoing");

    private final String code;

    Meaning(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException where no meaning has that code */
    static Meaning ofCode(String code) {
        for (Meaning meaning : values()) {
            if (meaning.code.equals(code)) {
                return meaning;
            }
        }
        throw new IllegalArgumentException("no meaning: " + code);
    }
}
