package vn.planlens.index.citing;

import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;

/**
 * What is cited. A key alone is no identity: numbering restarts every year and in every office. Two mentions mean the
 * same document where key, date and issuing body with its place agree; where a mention leaves date or issuer out, that
 * part is null and the mention is shown apart, never guessed.
 *
 * @param key canonical form, without leading zeros
 * @param date as the mentions say, or null
 * @param issuer the issuing body with its place ({@code UBND tỉnh Thái Nguyên}), or null
 * @param level tier of the issuer, or null
 */
public record CitedDocument(String key, PartialDate date, String issuer, Level level) {

    /** Whether date and issuer are both known. */
    public boolean identified() {
        return date != null && issuer != null;
    }
}
