package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.planlens.model.Folding;
import vn.planlens.model.Mention;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.PlanText;

/** Makes one unit of all spellings of it in a plan, and knows each phrase's unit. */
public final class UnitRegistry {

    private static final String SPECIALISED = " chuyên môn";

    /** What stands between the shorter and the longer name of a field: "Địa chính - Xây dựng". */
    private static final List<String> GOES_ON = List.of(" - ", ", ", " và ");

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
        Map<String, Entry> merged = joinShortNames(plan, joinBareFields(byKey));
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
        for (String key : byKey.keySet()) {
            if (key.startsWith(UnitPhrase.ANY_HEAD)) {
                String field = key.substring(UnitPhrase.ANY_HEAD.length());
                byKey.keySet().stream()
                        .filter(other -> !other.equals(key) && other.endsWith(" " + field))
                        .filter(other -> other.indexOf(' ') == other.length() - field.length() - 1)
                        .findFirst()
                        .ifPresent(other -> {
                            merged.get(other).phrases.putAll(merged.get(key).phrases);
                            merged.get(other).leads |= merged.get(key).leads;
                            merged.put(key, merged.get(other));
                        });
            }
        }
        return merged;
    }

    /** The units whose names go on where the given one ends. */
    private static List<Entry> longer(PlanText plan, String key, UnitPhrase unit, Map<String, Entry> byKey) {
        if (unit.isOfField()) {
            List<String> starts = GOES_ON.stream().map(sign -> key + sign).toList();
            return byKey.entrySet().stream()
                    .filter(other -> starts.stream().anyMatch(other.getKey()::startsWith))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
        }
        if (!unit.isShort() && !unit.generic()) {
            return List.of();
        }
        String start = Folding.fold(plan.quote(unit.name())) + (unit.generic() ? SPECIALISED : " ");
        return byKey.values().stream()
                .filter(other -> Folding.fold(plan.quote(other.naming.name())).startsWith(start))
                .distinct()
                .toList();
    }

    /** "Văn phòng" alone is the one office whose name begins so, and "các bộ phận" are "các bộ phận chuyên môn". */
    private static Map<String, Entry> joinShortNames(PlanText plan, Map<String, Entry> byKey) {
        Map<String, Entry> merged = new LinkedHashMap<>(byKey);
        byKey.forEach((key, entry) -> {
            List<Entry> whole = longer(plan, key, entry.naming, byKey);
            if (whole.size() == 1) {
                whole.get(0).phrases.putAll(entry.phrases);
                whole.get(0).leads |= entry.leads;
                merged.put(key, whole.get(0));
            }
        });
        return merged;
    }

    /** All mentions of one unit. */
    private static final class Entry {

        /** By place: a heading counts once, however many paragraphs stand under it. */
        private final Map<Integer, UnitPhrase> phrases = new TreeMap<>();

        private boolean leads;
        private UnitPhrase naming;

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
                for (String alias : List.of(spelled(plan, phrase, false), plan.quote(phrase.name()))) {
                    aliases.putIfAbsent(Folding.fold(alias), alias);
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
