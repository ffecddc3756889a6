package vn.planlens.header;

import java.util.List;
import vn.planlens.model.Header.Signer;

/**
 * The end of the document proper.
 *
 * @param recipients the lines under "Nơi nhận"
 * @param signer who signed; its parts are null where unknown
 */
record Closing(List<String> recipients, Signer signer) {}
