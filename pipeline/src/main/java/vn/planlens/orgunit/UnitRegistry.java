package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.planlens.model.Folding;
import vn.planlens.model.Mention;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.PlanText;

/** Makes one unit of all spellings of it in a plan, and knows each phrase's unit. */
public final class UnitRegistry {

    private static final String SPECIALISED = " chuyên môn";

    /** What stands between the shorter and the longer name of a field: "Địa chính - Xây dựng". */
    private static final List<String> GOES_ON = List.of(" - ", ", ", " và ");

    /** Behind a name and before its key, lower than any sign of a name. */
    private static final char NAME_END = '\0';

    private final List<OrgUnit> units;
    private final Map<String, String> nameByKey;

    private UnitRegistry(List<OrgUnit> units, Map<String, String> nameByKey) {
        this.units = units;
        this.nameByKey = nameByKey;
    }

    /** The units that these duties name. */
    public static UnitRegistry of(PlanText plan, List<Duty> duties) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        for (Duty duty : duties) {
            duty.leads().forEach(unit -> entry(byKey, unit).add(unit, true));
            duty.coordinators().forEach(unit -> entry(byKey, unit).add(unit, false));
            duty.directed().forEach(unit -> entry(byKey, unit).add(unit, false));
        }
        Map<String, Entry> merged = joinInitials(plan, joinShortNames(plan, joinBareFields(byKey)));
        List<OrgUnit> units = new ArrayList<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<Entry, OrgUnit> made = new LinkedHashMap<>();
        merged.forEach((key, entry) -> {
            OrgUnit unit = made.computeIfAbsent(entry, e -> e.unit(plan, "u" + (made.size() + 1)));
            names.put(key, unit.name());
        });
        units.addAll(made.values());
        return new UnitRegistry(List.copyOf(units), Map.copyOf(names));
    }

    /** In the order of their first mention. */
    public List<OrgUnit> units() {
        return units;
    }

    /** The name of the unit that the phrase means. */
    public String nameOf(UnitPhrase phrase) {
        return nameByKey.get(phrase.key());
    }

    private static Entry entry(Map<String, Entry> byKey, UnitPhrase unit) {
        return byKey.computeIfAbsent(unit.key(), key -> new Entry());
    }

    /** "Văn phòng - Thống kê" alone is the post or office of that field, where the plan names one. */
    private static Map<String, Entry> joinBareFields(Map<String, Entry> byKey) {
        Map<String, Entry> merged = new LinkedHashMap<>(byKey);
        Map<String, Entry> byField = new HashMap<>();
        byKey.forEach((key, entry) -> {
            int field = key.indexOf(' ') + 1;
            if (field > 0 && !key.startsWith(UnitPhrase.ANY_HEAD)) {
                byField.putIfAbsent(key.substring(field), entry);
            }
        });
        byKey.forEach((key, entry) -> {
            Entry whole = key.startsWith(UnitPhrase.ANY_HEAD)
                    ? byField.get(key.substring(UnitPhrase.ANY_HEAD.length()))
                    : null;
            if (whole != null) {
                whole.add(entry);
                merged.put(key, whole);
            }
        });
        return merged;
    }

    /** "Văn phòng" alone is the one office whose name begins so, and "các bộ phận" are "các bộ phận chuyên môn". */
    private static Map<String, Entry> joinShortNames(PlanText plan, Map<String, Entry> byKey) {
        Map<String, Entry> merged = new LinkedHashMap<>(byKey);
        NavigableMap<String, Entry> keys = new TreeMap<>(byKey);
        NavigableMap<String, Entry> names = new TreeMap<>();
        byKey.forEach((key, entry) -> names.put(foldedName(plan, entry.naming) + NAME_END + key, entry));
        byKey.forEach((key, entry) -> {
            UnitPhrase unit = entry.naming;
            Stream<Entry> longer;
            if (unit.isOfField()) {
                longer = GOES_ON.stream().flatMap(sign -> beginning(key + sign, keys));
            } else if (unit.isShort() || unit.generic()) {
                longer = beginning(foldedName(plan, unit) + (unit.generic() ? SPECIALISED : " "), names);
            } else {
                return;
            }
            List<Entry> first = longer.distinct().limit(2).toList();
            if (first.size() == 1) {
                first.get(0).add(entry);
                merged.put(key, first.get(0));
            }
        });
        return merged;
    }

    /** "Phòng TCHC" is the one unit spelled out with these initials: "Phòng Tổ chức - Hành chính". */
    private static Map<String, Entry> joinInitials(PlanText plan, Map<String, Entry> byKey) {
        Map<String, Set<Entry>> spelledOut = new HashMap<>();
        Map<String, Entry> abbreviated = new LinkedHashMap<>();
        byKey.forEach((key, entry) -> {
            String name = plan.quote(entry.naming.name());
            if (Initials.abbreviate(name)) {
                abbreviated.put(key, entry);
            } else {
                spelledOut
                        .computeIfAbsent(Initials.of(name), initials -> new LinkedHashSet<>())
                        .add(entry);
            }
        });
        Map<String, Entry> merged = new LinkedHashMap<>(byKey);
        abbreviated.forEach((key, entry) -> {
            Set<Entry> whole = spelledOut.getOrDefault(Initials.of(plan.quote(entry.naming.name())), Set.of());
            if (whole.size() == 1) {
                Entry only = whole.iterator().next();
                only.add(entry);
                merged.put(key, only);
            }
        });
        return merged;
    }

    private static String foldedName(PlanText plan, UnitPhrase unit) {
        return Folding.fold(plan.quote(unit.name()));
    }

    private static Stream<Entry> beginning(String start, NavigableMap<String, Entry> byName) {
        return byName.subMap(start, start + Character.MAX_VALUE).values().stream();
    }

    /** All mentions of one unit. */
    private static final class Entry {

        /** By place: a heading counts once, however many paragraphs stand under it. */
        private final Map<Integer, UnitPhrase> phrases = new TreeMap<>();

        private boolean leads;
        private UnitPhrase naming;

        /** What names another unit names this one as well. */
        void add(Entry other) {
            phrases.putAll(other.phrases);
            leads |= other.leads;
        }

        void add(UnitPhrase phrase, boolean lead) {
            phrases.put(phrase.span().start(), phrase);
            boolean better = naming == null || lead && !leads || lead == leads && isFuller(phrase);
            if (better) {
                naming = phrase;
            }
            leads |= lead;
        }

        /** A name with its head says more than one whose head the list before it lends. */
        private boolean isFuller(UnitPhrase phrase) {
            return !naming.prefix().isEmpty() && phrase.prefix().isEmpty();
        }

        OrgUnit unit(PlanText plan, String id) {
            String name = spelled(plan, naming, true);
            Map<String, String> aliases = new LinkedHashMap<>();
            List<Mention> mentions = new ArrayList<>();
            for (UnitPhrase phrase : phrases.values()) {
                mentions.add(plan.mention(phrase.span()));
                String whole = spelled(plan, phrase, false);
                aliases.putIfAbsent(Folding.fold(whole), whole);
                String bare = plan.quote(phrase.name());
                if (!bare.equals(whole)) {
                    aliases.putIfAbsent(Folding.fold(bare), bare);
                }
            }
            aliases.remove(Folding.fold(name));
            return new OrgUnit(
                    id,
                    name,
                    List.copyOf(aliases.values()),
                    naming.kind(),
                    leads ? OrgUnit.Role.LEAD : OrgUnit.Role.COORDINATOR,
                    mentions);
        }

        private static String spelled(PlanText plan, UnitPhrase phrase, boolean short_) {
            String words = plan.quote(short_ ? phrase.name() : phrase.span());
            String whole = phrase.prefix().isEmpty() ? words : phrase.prefix() + " " + words;
            return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
        }
    }
}
