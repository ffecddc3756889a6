/**
 * The administrative units of Việt Nam before and since 1 July 2025: their lists, which became which, and how they are
 * named in text. The lists are data; {@code tools/gazetteer} makes them.
 */
package vn.planlens.place;
