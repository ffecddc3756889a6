package vn.planlens.header;

import java.util.Map;
import java.util.TreeMap;
import vn.planlens.model.Header;
import vn.planlens.model.Header.Origin;

/** Tells of each value of a header where it comes from. */
final class Origins {

    private Origins() {}

    static Map<String, Origin> of(Header header, IssuerReader.Reading issuer, Hints hints, boolean yearInText) {
        Map<String, Origin> origins = new TreeMap<>();
        put(origins, "documentType", header.documentType(), Origin.TEXT);
        put(origins, "number", header.number(), Origin.TEXT);
        put(origins, "symbol", header.symbol(), Origin.TEXT);
        put(origins, "title", header.title(), Origin.TEXT);
        boolean hintedYear = hints.said().year() != null || !yearInText;
        put(origins, "year", header.year(), hintedYear ? Origin.HINT : Origin.TEXT);
        put(origins, "issuer", header.issuer().name(), issuer.unitFrom());
        put(origins, "kind", header.issuer().kind(), issuer.unitFrom());
        put(origins, "ward", header.issuer().ward(), issuer.unitFrom());
        put(origins, "district", header.issuer().district(), issuer.districtFrom());
        put(origins, "province", header.issuer().province(), issuer.provinceFrom());
        put(origins, "place", header.place(), Origin.TEXT);
        put(origins, "issued", header.issued(), Origin.TEXT);
        put(origins, "signer", header.signer().name(), Origin.TEXT);
        put(origins, "position", header.signer().position(), Origin.TEXT);
        put(origins, "capacity", header.signer().capacity(), Origin.TEXT);
        put(origins, "recipients", header.recipients().isEmpty() ? null : header.recipients(), Origin.TEXT);
        return origins;
    }

    private static void put(Map<String, Origin> origins, String field, Object value, Origin origin) {
        if (value != null) {
            origins.put(field, origin);
        }
    }
}
