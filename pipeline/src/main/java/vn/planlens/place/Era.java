package vn.planlens.place;

import java.time.LocalDate;
import vn.planlens.model.PartialDate;

/** The two systems of local government: with districts until 30 June 2025, without them since. */
public enum Era {
    /** Province, district, commune (Luật Tổ chức chính quyền địa phương 2015). */
    THREE_TIERS("units-until-2025-06.tsv"),
    /** Province, commune (Luật Tổ chức chính quyền địa phương 2025, Nghị quyết 202/2025/QH15). */
    TWO_TIERS("units-since-2025-07.tsv");

    /** The first day without districts. */
    public static final LocalDate TURN = LocalDate.of(2025, 7, 1);

    private final String table;

    Era(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }

    /** The era all of whose possible days a date lies in, or null where it can be either. */
    public static Era of(PartialDate date) {
        if (date.last().isBefore(TURN)) {
            return THREE_TIERS;
        }
        return date.first().isBefore(TURN) ? null : TWO_TIERS;
    }
}
