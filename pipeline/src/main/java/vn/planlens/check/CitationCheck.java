package vn.planlens.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.planlens.model.Citation;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/**
 * Raises the doubts about single citations that concern the plan as a whole: a number left blank, and one key with
 * contradicting dates, told once for all its mentions.
 */
public final class CitationCheck {

    /** The plan's warnings about its citations, in reading order of the first mention concerned. */
    public List<Warning> warnings(List<Citation> citations) {
        List<Warning> warnings = new ArrayList<>();
        Map<String, List<Citation>> contradicting = new LinkedHashMap<>();
        for (Citation citation : citations) {
            if (citation.warnings().contains(WarningCode.BLANK_NUMBER)) {
                warnings.add(new Warning(
                        WarningCode.BLANK_NUMBER,
                        "the number of a cited document is left blank: " + citation.quote(),
                        citation.span(),
                        citation.page()));
            }
            if (citation.warnings().contains(WarningCode.CONFLICTING_DATE)) {
                contradicting
                        .computeIfAbsent(citation.key(), key -> new ArrayList<>())
                        .add(citation);
            }
        }
        contradicting.forEach((key, mentions) -> warnings.add(conflict(key, mentions)));
        return warnings;
    }

    private static Warning conflict(String key, List<Citation> mentions) {
        Set<String> dates = new LinkedHashSet<>();
        mentions.stream()
                .filter(mention -> mention.date() != null)
                .forEach(mention -> dates.add(mention.date().toString()));
        Citation first = mentions.get(0);
        return new Warning(
                WarningCode.CONFLICTING_DATE,
                key + " is cited with different dates: " + String.join(", ", dates),
                first.span(),
                first.page());
    }
}
