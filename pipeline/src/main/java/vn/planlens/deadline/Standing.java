package vn.planlens.deadline;

/** Where an expression counts; the {@code counts} cell of {@code deadline-patterns.tsv}. */
enum Standing {
    /** Everywhere in the body: its own words say that something is due. */
    ANYWHERE("anywhere"),
    /** In running text unless the words around it say that it tells what is measured, reported or past. */
    DOING("doing"),
    /** In a place for times, and in running text that tells of something done: "báo cáo ... quý, 6 tháng, năm". */
    DONE("done"),
    /** In a place for times, at the head of an activity ("Tháng 6: ..."), alone in brackets or behind a colon. */
    ALONE("alone"),
    /** In a place for times: a time column, or behind "Thời gian thực hiện:". */
    PLACE("place"),
    /** In a place for times that holds nothing else. */
    ONLY("only"),
    /** Behind a recurrence of the same sentence: "hằng tháng, trước ngày 20". */
    JOINED("joined");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException where nothing has that code */
    static Standing ofCode(String code) {
        for (Standing standing : values()) {
            if (standing.code.equals(code)) {
                return standing;
            }
        }
        throw new IllegalArgumentException("no standing: " + code);
    }
}
