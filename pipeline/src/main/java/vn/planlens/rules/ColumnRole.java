package vn.planlens.rules;

import java.util.Locale;

/** What the cells of a task table's column hold. */
public enum ColumnRole {
    /** The row's number: TT, STT. */
    NUMBER,
    /** What is to be done. */
    CONTENT,
    /** Who leads: chủ trì, tham mưu, phụ trách. */
    LEAD,
    /** Who takes part: phối hợp. */
    COORDINATOR,
    /** Who does it, role unsaid or said in the cell ("Đơn vị thực hiện"); holds leads unless a cell says otherwise. */
    UNIT,
    /** By when, when or how often. */
    DEADLINE,
    /** What comes out: sản phẩm, kết quả. */
    OUTPUT,
    /** In which form or over which channel: hình thức. */
    FORM,
    /** Kinh phí, dự toán. */
    BUDGET,
    /** Ghi chú. */
    NOTE,
    /** A column of another kind, known to be a head all the same: chỉ tiêu, đối tượng, địa điểm ... */
    OTHER;

    /** As the rule tables write it: {@code lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no role has that code */
    public static ColumnRole ofCode(String code) {
        for (ColumnRole role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("no column role: " + code);
    }
}
