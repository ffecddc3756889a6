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
 * @param issuer the issuing body with its place as far as known ({@code UBND tỉnh Thái Nguyên}), or null
 * @param place the province, district and so on whose body it is ({@code Thái Nguyên}), or null where unknown and for
 *     central bodies
 * @param level tier of the issuer, or null
 */
public record CitedDocument(String key, PartialDate date, String issuer, String place, Level level) {

    /** Whether date and issuing body with its place are known, so that equal ones are the same document. */
    public boolean identified() {
        return date != null && issuer != null && (level == Level.CENTRAL || place != null);
    }
}
