package vn.planlens.place;

import vn.planlens.model.Level;

/**
 * A province, district or commune of one era. Two are equal where era and code are.
 *
 * @param era when it existed
 * @param code the statistical office's code, unique within its era; one that begins with a letter is our own
 * @param kind {@code phường}, {@code xã}, {@code thị trấn}, {@code đặc khu}, {@code quận}, {@code huyện},
 *     {@code thị xã}, {@code thành phố} or {@code tỉnh}
 * @param name proper name without the kind
 * @param level its tier, never {@link Level#CENTRAL}
 * @param parent the unit it belongs to, or null for a province
 * @param listed when it is known to have been there
 */
public record AdministrativeUnit(
        Era era, String code, String kind, String name, Level level, AdministrativeUnit parent, Listed listed) {

    /** Between 2021 and 2025 units were merged, renamed and moved; both states belong to one era. */
    public enum Listed {
        /** Only in the list of the end of 2021. */
        IN_2021,
        /** Only among the units of June 2025. */
        IN_2025,
        /** In all lists of its era. */
        THROUGHOUT;

        /** Whether a unit was surely gone, or surely not yet there, in a year. */
        public boolean excludes(int year) {
            return this == IN_2021 && year >= 2025 || this == IN_2025 && year <= 2022;
        }
    }

    /** The province it is or belongs to. */
    public AdministrativeUnit province() {
        return parent == null ? this : parent.province();
    }

    /** The district it is or belongs to, or null: there is none above a commune since July 2025. */
    public AdministrativeUnit district() {
        if (level == Level.DISTRICT) {
            return this;
        }
        return parent != null && parent.level == Level.DISTRICT ? parent : null;
    }

    /** Kind and name, up to the province: {@code phường Cổ Thành, thành phố Chí Linh, tỉnh Hải Dương}. */
    public String fullName() {
        String own = kind + " " + name;
        return parent == null ? own : own + ", " + parent.fullName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdministrativeUnit unit && era == unit.era && code.equals(unit.code);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + era.ordinal();
    }

    @Override
    public String toString() {
        return fullName();
    }
}
