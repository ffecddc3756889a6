package vn.planlens.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.index.citing.CitedDocument;
import vn.planlens.index.citing.CitingResult.DocumentCount;
import vn.planlens.index.query.KeyForm;
import vn.planlens.index.text.Names;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;

/**
 * Counts mentions by what they cite. Spellings of one issuer are one: a central document is known by key and date, any
 * other by key, date, tier and place. Mentions that leave date or issuer out are counted apart, each kind for itself.
 */
final class DocumentTally {

    private final Map<Identity, Count> counts = new HashMap<>();

    /** Counts by spelling: an identity takes longer to tell than to count. */
    private final Map<CitedDocument, Count> bySpelling = new HashMap<>();

    /** By what mentions are told apart. */
    record Identity(String key, PartialDate date, Level level, String place, boolean issuerKnown) {

        static Identity of(CitedDocument document) {
            String place = document.place() == null ? null : Names.compared(document.place());
            if (document.identified()) {
                return new Identity(searched(document), document.date(), document.level(), place, true);
            }
            boolean issuerKnown = document.issuer() != null;
            String apart = place == null && issuerKnown ? Names.compared(document.issuer()) : place;
            return new Identity(searched(document), document.date(), document.level(), apart, issuerKnown);
        }

        private static String searched(CitedDocument document) {
            return KeyForm.searched(document.key());
        }
    }

    private static final class Count {
        private int plans;
        private int lastPlan = -1;
        private long mentions;
        private final Map<CitedDocument, Integer> spellings = new HashMap<>();
    }

    /** @param planDoc plans must come one after the other */
    void add(CitedDocument document, int planDoc) {
        Count count = bySpelling.computeIfAbsent(
                document, spelling -> counts.computeIfAbsent(Identity.of(spelling), key -> new Count()));
        count.mentions++;
        count.spellings.merge(document, 1, Integer::sum);
        if (planDoc != count.lastPlan) {
            count.lastPlan = planDoc;
            count.plans++;
        }
    }

    /** Documents known by date and issuer before those that are not; of these the most cited first. */
    List<DocumentCount> counts() {
        List<DocumentCount> all = new ArrayList<>();
        counts.forEach((identity, count) -> all.add(new DocumentCount(spelling(count), count.plans, count.mentions)));
        all.sort(Comparator.<DocumentCount, Boolean>comparing(
                        count -> !count.document().identified())
                .thenComparing(mostCited()));
        return all;
    }

    /** All documents, the most cited first. */
    List<DocumentCount> mostCitedFirst() {
        List<DocumentCount> all = counts();
        all.sort(mostCited());
        return all;
    }

    private static Comparator<DocumentCount> mostCited() {
        return Comparator.comparingInt(DocumentCount::plans)
                .reversed()
                .thenComparing(Comparator.comparingLong(DocumentCount::mentions).reversed())
                .thenComparing(count -> CitedDocuments.write(count.document()));
    }

    private static CitedDocument spelling(Count count) {
        return count.spellings.entrySet().stream()
                .min(Map.Entry.<CitedDocument, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> CitedDocuments.write(entry.getKey())))
                .orElseThrow()
                .getKey();
    }
}
