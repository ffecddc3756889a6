package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.planlens.model.Citation;
import vn.planlens.model.WarningCode;

/** Writes citations as the corpus does: {@code key | date | issuer | level | warnings}, "-" for what is not told. */
final class CitationText {

    private CitationText() {}

    static String of(Citation citation) {
        List<String> parts = new ArrayList<>();
        parts.add(citation.key());
        parts.add(citation.date() == null ? "-" : citation.date().toString());
        parts.add(citation.issuer() == null ? "-" : citation.issuer());
        parts.add(citation.level() == null ? "-" : citation.level().name().toLowerCase(Locale.ROOT));
        if (!citation.warnings().isEmpty()) {
            parts.add(String.join(
                    " ", citation.warnings().stream().map(CitationText::code).toList()));
        }
        return String.join(" | ", parts);
    }

    private static String code(WarningCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
