package vn.planlens.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.index.citing.CitedDocument;
import vn.planlens.index.citing.CitingResult.DocumentCount;
import vn.planlens.index.query.KeyForm;
import vn.planlens.index.text.Names;

/**
 * Counts mentions by what they cite. Spellings of one issuer are one: a central document is known by key and date, any
 * other by key, date, tier and place. Mentions that leave date or issuer out are counted apart, each kind for itself.
 */
final class DocumentTally {

    private final Map<String, Count> counts = new HashMap<>();

    /** By the object: an identity takes longer to tell than to count. */
    private final Map<CitedDocument, Spelling> spellings = new IdentityHashMap<>();

    private static final class Count {
        private int plans;
        private int lastPlan = -1;
        private long mentions;
        private final List<Spelling> spellings = new ArrayList<>();
    }

    private static final class Spelling {
        private final CitedDocument document;
        private final Count count;
        private int mentions;

        private Spelling(CitedDocument document, Count count) {
            this.document = document;
            this.count = count;
            count.spellings.add(this);
        }
    }

    /** By what mentions are told apart: one string, for hashing a record costs a short run dear. */
    static String identity(CitedDocument document) {
        String place = document.place() == null ? null : Names.compared(document.place());
        boolean issuerKnown = document.issuer() != null;
        if (!document.identified() && place == null && issuerKnown) {
            place = Names.compared(document.issuer());
        }
        return Fields.join(
                KeyForm.searched(document.key()),
                document.date() == null ? null : document.date().toString(),
                document.level() == null ? null : document.level().name(),
                place,
                issuerKnown ? "issued" : null);
    }

    /**
     * @param document the same object wherever it is written alike
     * @param planDoc plans must come one after the other
     */
    void add(CitedDocument document, int planDoc) {
        Spelling spelling = spellings.computeIfAbsent(
                document,
                written -> new Spelling(written, counts.computeIfAbsent(identity(written), identity -> new Count())));
        spelling.mentions++;
        Count count = spelling.count;
        count.mentions++;
        if (planDoc != count.lastPlan) {
            count.lastPlan = planDoc;
            count.plans++;
        }
    }

    /** Documents known by date and issuer before those that are not; of these the most cited first. */
    List<DocumentCount> counts() {
        List<DocumentCount> all = new ArrayList<>();
        counts.values().forEach(count -> all.add(new DocumentCount(spelling(count), count.plans, count.mentions)));
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
        return count.spellings.stream()
                .min(Comparator.<Spelling>comparingInt(spelling -> -spelling.mentions)
                        .thenComparing(spelling -> CitedDocuments.write(spelling.document)))
                .orElseThrow()
                .document;
    }
}
