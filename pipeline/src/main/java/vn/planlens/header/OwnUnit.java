package vn.planlens.header;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.planlens.header.LetterheadBodies.Body;
import vn.planlens.header.UnitsInText.Mention;
import vn.planlens.model.Folding;
import vn.planlens.model.Level;
import vn.planlens.model.Span;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.UnitMention;

/** Finds the administrative unit whose body issued a document. */
final class OwnUnit {

    private static final int LOOK_BACK = 300;

    private static final int ISSUES_WEIGHT = 5;

    private final IssuerWords words;

    OwnUnit(IssuerWords words) {
        this.words = words;
    }

    /** In the letterhead: named in the issuing body, else the lowest unit named above it. */
    Optional<UnitMention> inLetterhead(Body issuing, List<UnitMention> near) {
        if (issuing != null && !issuing.units().isEmpty()) {
            return issuing.units().stream().min(Comparator.comparing(OwnUnit::tier));
        }
        return near.isEmpty() ? Optional.empty() : Optional.of(near.get(near.size() - 1));
    }

    /** "UBND HUYỆN ..." above "XÃ ..." is the commune's, "UBND XÃ ..., HUYỆN ..." as well. */
    private static int tier(UnitMention unit) {
        return unit.level() == null ? -Level.DISTRICT.ordinal() : -unit.level().ordinal();
    }

    /**
     * A document is signed in the unit that it comes from; where the letterhead has lost that unit's name, the place
     * tells it, if the text names a body of that place or the place is of the tier of the issuing body.
     */
    Optional<UnitMention> ofPlace(
            String place, IssuerHeads.Head head, List<Mention> mentions, AdministrativeUnits units) {
        if (place == null || head != null && head.level() == Level.CENTRAL) {
            return Optional.empty();
        }
        String name = units.properName(place).orElse(place);
        Optional<UnitMention> named = mentions.stream()
                .filter(mention -> mention.governs() && mention.unit().name() != null)
                .map(Mention::unit)
                .filter(unit -> Folding.fold(unit.name()).equals(Folding.fold(name)))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        // "UBND tỉnh ban hành" below "Tây Ninh, ngày ...".
        return mentions.stream()
                .filter(mention -> mention.governs() && mention.unit().name() == null)
                .map(mention -> mention.unit().kind())
                .distinct()
                .map(kind -> new UnitMention(kind, name, units.named(kind, name), new Span(0, 0)))
                .filter(unit -> !unit.known().isEmpty())
                .filter(unit -> head == null || head.level() == null || head.level() == unit.level())
                .findFirst();
    }

    /**
     * In the text: the unit for which most speaks. A commune comes before all others, for what it cites is mostly issued
     * by those above it.
     */
    Optional<UnitMention> inText(List<Mention> mentions, String folded, Title title) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            int weight = weight(mention, folded, title);
            UnitMention unit = mention.unit();
            if (unit.level() == Level.COMMUNE && unit.name() != null || weight >= ISSUES_WEIGHT) {
                String name = unit.kind() + " " + (unit.name() == null ? "" : Folding.fold(unit.name()));
                candidates.computeIfAbsent(name, key -> new Candidate()).add(unit, weight);
            }
        }
        return candidates.values().stream().max(Comparator.naturalOrder()).map(Candidate::unit);
    }

    private int weight(Mention mention, String folded, Title title) {
        int start = mention.start();
        int end = mention.unit().span().end();
        String line = LetterheadReader.lineBefore(folded, start, LOOK_BACK);
        if (mention.governs() && !line.endsWith("của ") && words.issuesBehind(folded, end)) {
            return ISSUES_WEIGHT;
        }
        if (mention.governs() && words.namesIssuer(line)) {
            return ISSUES_WEIGHT;
        }
        if (title != null && title.span().contains(mention.unit().span())) {
            return 4;
        }
        return mention.governs() ? 2 : 1;
    }

    /** What speaks for one unit. */
    private static final class Candidate implements Comparable<Candidate> {

        private UnitMention unit;
        private int weight;

        void add(UnitMention mention, int more) {
            boolean betterSpelled = unit != null
                    && unit.name() != null
                    && unit.name().equals(unit.name().toUpperCase(Locale.ROOT));
            if (unit == null || betterSpelled) {
                unit = mention;
            }
            weight += more;
        }

        UnitMention unit() {
            return unit;
        }

        private int rank() {
            if (unit.level() != Level.COMMUNE) {
                return 0;
            }
            return unit.name() == null ? 1 : 2;
        }

        @Override
        public int compareTo(Candidate other) {
            int byRank = Integer.compare(rank(), other.rank());
            return byRank != 0 ? byRank : Integer.compare(weight, other.weight);
        }
    }
}
