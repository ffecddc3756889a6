package vn.planlens.model;

/** Tier of government that a body belongs to. Since July 2025 there is no district tier for new documents. */
public enum Level {
    CENTRAL,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
