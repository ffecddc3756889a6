package vn.planlens.citation;

import java.util.List;
import vn.planlens.citation.DateReader.Dated;
import vn.planlens.citation.DocumentKinds.Named;
import vn.planlens.model.Span;

/**
 * What stands before a document's number.
 *
 * @param start where the mention begins: at the kind's name, else at the number
 * @param kind or null
 * @param direct whether nothing but "số" parts kind and number
 * @param numberWord whether "số" stands there
 * @param date or null
 * @param issuer or null
 * @param bareNumbers numbers before this one that share its symbol: "số 68 và 76/NQ-CP"
 */
record Lead(
        int start, Named kind, boolean direct, boolean numberWord, Dated date, Issuer issuer, List<Span> bareNumbers) {

    Lead {
        bareNumbers = List.copyOf(bareNumbers);
    }
}
