package vn.planlens.citation;

import vn.planlens.citation.DateReader.Dated;

/**
 * What stands behind a document's number: its date and issuing body.
 *
 * @param date or null
 * @param issuer or null
 * @param end where both are over
 */
record Tail(Dated date, Issuer issuer, int end) {}
