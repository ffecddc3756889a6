package vn.planlens.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says of itself in letterhead, title, closing lines and annex reference.
 *
 * @param documentType its kind, or null
 * @param number its number as written, or null where blank
 * @param symbol e.g. {@code KH-UBND}, or null where none is shown
 * @param reference number and symbol together, e.g. {@code 31/KH-UBND}, or null unless both are there
 * @param title without the type word ("KẾ HOẠCH"), or null
 * @param year the year the plan is for, else that of issue, or null
 * @param issuer the body that issued it; its parts are null where unknown
 * @param place of issue, or null
 * @param issued date of issue as far as told, or null
 * @param signer who signed; its parts are null where unknown
 * @param recipients the lines under "Nơi nhận"
 * @param sources where the values come from, by field name ({@code ward}, {@code year} ...); fields that are null or
 *     empty are not in it
 */
public record Header(
        DocumentType documentType,
        String number,
        String symbol,
        String reference,
        String title,
        Integer year,
        Issuer issuer,
        String place,
        PartialDate issued,
        Signer signer,
        List<String> recipients,
        Map<String, Origin> sources) {

    /** A header that says nothing. */
    public static final Header NONE = new Header(
            null,
            null,
            null,
            null,
            null,
            null,
            new Issuer(null, null, null, null, null, null),
            null,
            null,
            new Signer(null, null, null),
            List.of());

    public Header {
        recipients = List.copyOf(recipients);
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /** A header that does not tell where its values come from. */
    public Header(
            DocumentType documentType,
            String number,
            String symbol,
            String reference,
            String title,
            Integer year,
            Issuer issuer,
            String place,
            PartialDate issued,
            Signer signer,
            List<String> recipients) {
        this(documentType, number, symbol, reference, title, year, issuer, place, issued, signer, recipients, Map.of());
    }

    /** The same header, with where its values come from. */
    public Header withSources(Map<String, Origin> origins) {
        return new Header(
                documentType,
                number,
                symbol,
                reference,
                title,
                year,
                issuer,
                place,
                issued,
                signer,
                recipients,
                origins);
    }

    /** Where a value comes from. */
    public enum Origin {
        /** The document says it. */
        TEXT,
        /** The list of administrative units tells it from what the document says. */
        LIST,
        /** A table of hints, or the file's path, says it. */
        HINT
    }

    /**
     * Kind of a document.
     *
     * @param code abbreviation of Nghị định 30/2020/NĐ-CP, e.g. {@code KH}
     * @param name in full, e.g. {@code Kế hoạch}
     */
    public record DocumentType(String code, String name) {}

    /**
     * The issuing body.
     *
     * @param name e.g. {@code UBND phường Cổ Thành}
     * @param kind {@code phường}, {@code xã}, {@code thị trấn}, {@code huyện}, {@code sở} ...
     * @param ward proper name without the kind
     * @param district proper name without the kind
     * @param province proper name without the kind
     * @param level its tier
     */
    public record Issuer(String name, String kind, String ward, String district, String province, Level level) {}

    /**
     * Who signed.
     *
     * @param name of the person
     * @param position e.g. {@code Phó Chủ tịch}
     * @param capacity on whose behalf, e.g. {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH}
     */
    public record Signer(String name, String position, String capacity) {}
}
