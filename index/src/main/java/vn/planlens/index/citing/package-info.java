/** Who cites what: one row per plan, wards by years, the most cited, what appears and vanishes from year to year. */
package vn.planlens.index.citing;
