package vn.planlens.index;

import java.util.Locale;
import vn.planlens.index.citing.CitedDocument;
import vn.planlens.model.Citation;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;

/** Writes what a mention cites as one name, by which mentions of one document are counted together, and reads it. */
final class CitedDocuments {

    private CitedDocuments() {}

    /** What a mention cites, with the place of its issuer as the citing plan tells it. */
    static CitedDocument of(Citation citation, Header header) {
        IssuerPlace issuer = IssuerPlace.of(citation, header.issuer());
        return new CitedDocument(citation.key(), citation.date(), issuer.name(), issuer.place(), citation.level());
    }

    /** The key without leading zeros: {@code 06/KH-UBND} is {@code 6/KH-UBND}. */
    static String shortKey(String key) {
        int at = 0;
        while (at < key.length() - 1 && key.charAt(at) == '0' && Character.isDigit(key.charAt(at + 1))) {
            at++;
        }
        return key.substring(at);
    }

    static String write(CitedDocument document) {
        return Fields.join(
                document.key(),
                document.date() == null ? null : document.date().toString(),
                document.issuer(),
                document.place(),
                document.level() == null ? null : document.level().name().toLowerCase(Locale.ROOT));
    }

    static CitedDocument read(String name) {
        String[] parts = Fields.split(name);
        return new CitedDocument(
                parts[0],
                parts[1] == null ? null : PartialDate.parse(parts[1]),
                parts[2],
                parts[3],
                parts[4] == null ? null : Level.valueOf(parts[4].toUpperCase(Locale.ROOT)));
    }
}
