package vn.planlens.header;

import java.util.List;
import java.util.Locale;
import vn.planlens.model.Header;
import vn.planlens.model.Header.Issuer;
import vn.planlens.model.Level;
import vn.planlens.model.Span;
import vn.planlens.place.UnitNames;

/** Tells which body issued a document, from its letterhead, its title and its text. */
final class IssuerReader {

    private final UnitNames kinds = new UnitNames();

    Issuer read(String text, String folded, Letterhead letterhead, Title title) {
        StringBuilder names = new StringBuilder();
        letterhead.bodies().forEach(line -> names.append(line.text()).append('\n'));
        UnitNames.Named own = lowest(names.toString());
        if (own == null && title != null && title.text() != null) {
            own = lowest(title.text());
        }
        if (own == null) {
            own = lowest(text);
        }
        if (own == null) {
            return Header.NONE.issuer();
        }
        String name = capitalise(own.name());
        boolean commune = own.kind().level() == Level.COMMUNE;
        return new Issuer(
                "UBND " + own.kind().name() + " " + name,
                own.kind().name(),
                commune ? name : null,
                own.kind().level() == Level.DISTRICT ? name : null,
                own.kind().level() == Level.PROVINCE ? name : null,
                own.kind().level());
    }

    private UnitNames.Named lowest(String text) {
        List<UnitNames.Named> named =
                kinds.find(text, vn.planlens.model.Folding.fold(text), new Span(0, text.length())).stream()
                        .filter(n -> n.name() != null)
                        .toList();
        return named.stream()
                .filter(n -> n.kind().level() == Level.COMMUNE)
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(named.size() - 1));
    }

    private static String capitalise(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder written = new StringBuilder();
        for (String syllable : name.split(" ")) {
            written.append(written.length() == 0 ? "" : " ")
                    .append(syllable, 0, 1)
                    .append(syllable.substring(1).toLowerCase(Locale.ROOT));
        }
        return written.toString();
    }
}
