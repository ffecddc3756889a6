package vn.planlens.index;

/** Orders of hits. Ties are broken by province, ward, year, file and place, so that an order is always the same. */
public enum Order {
    /** Best match first; what is written exactly as typed before its other forms. */
    RELEVANCE,
    /** Province, ward, year, place. */
    WARD,
    /** Oldest year first; without a year last. */
    YEAR,
    /** Newest year first; without a year last. */
    YEAR_DESCENDING,
    /** Date of issue, oldest first; without a date last. */
    ISSUED,
    /** By title, in the order of the Vietnamese alphabet. */
    TITLE,
    /** By path. */
    PATH,
    /** Earliest deadline first; without a date last. */
    DUE
}
