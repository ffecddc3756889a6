package vn.planlens.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.planlens.model.Level;
import vn.planlens.model.Span;
import vn.planlens.model.WhiteSpace;
import vn.planlens.model.Words;

/**
 * The administrative units of both eras: found by name, with what became of them. Thread-safe. Making one costs
 * nothing; the lists are read when they are first asked for.
 */
public final class AdministrativeUnits {

    private final UnitNames names = new UnitNames();
    private volatile UnitTables tables;

    /**
     * The units of both eras that a name can mean, the nearest spellings first.
     *
     * @param name with or without its kind and its marks: {@code phường Cổ Thành}, {@code co thanh}, {@code P. Cổ Thành}
     */
    public List<AdministrativeUnit> find(String name) {
        Set<AdministrativeUnit> found = new LinkedHashSet<>(named(null, name));
        names.split(name).ifPresent(parts -> found.addAll(named(parts.kind(), parts.name())));
        return List.copyOf(found);
    }

    /** The units of both eras that are named by kind and name: "phuong co thanh", but not "co thanh". */
    public List<AdministrativeUnit> fullyNamed(String name) {
        return names.split(name).map(parts -> named(parts.kind(), parts.name())).orElse(List.of());
    }

    /** The proper name in a name that begins with a kind: {@code TP. Hồ Chí Minh}; empty where it begins with none. */
    public Optional<String> properName(String name) {
        return names.split(name).map(UnitNames.Parts::name);
    }

    /** As {@link #find(String)}, of one era. */
    public List<AdministrativeUnit> find(String name, Era era) {
        return find(name).stream().filter(unit -> unit.era() == era).toList();
    }

    /**
     * The units of both eras with a proper name, the nearest spellings first; a spelling with other marks is only taken
     * where none has the same.
     *
     * @param kind or null for any
     */
    public List<AdministrativeUnit> named(String kind, String name) {
        return nearest(kind, name).units();
    }

    private Nearest nearest(String kind, String name) {
        Map<Integer, List<AdministrativeUnit>> byCloseness = new TreeMap<>(Comparator.reverseOrder());
        for (AdministrativeUnit unit : tables().withKey(UnitName.key(name))) {
            if (kind == null || unit.kind().equals(kind)) {
                int closeness = UnitName.closeness(name, unit.name());
                byCloseness.computeIfAbsent(closeness, key -> new ArrayList<>()).add(unit);
            }
        }
        boolean same = byCloseness.keySet().stream().anyMatch(closeness -> closeness > 0);
        if (same) {
            byCloseness.remove(0);
        }
        return new Nearest(byCloseness.values().stream().flatMap(List::stream).toList(), same);
    }

    /**
     * Units of a name, the nearest spellings first.
     *
     * @param same whether they are written with the same marks
     */
    private record Nearest(List<AdministrativeUnit> units, boolean same) {}

    /**
     * The units named with their kind in a range of a text; what is written after the kind is a name as far as the lists
     * know it: "phường Cổ Thành Kế hoạch" names Cổ Thành.
     *
     * @param folded the folded text
     */
    public List<UnitMention> mentions(String text, String folded, Span range) {
        return mentions(text, Words.of(folded, range));
    }

    /** As {@link #mentions(String, String, Span)}, in a text whose words are marked. */
    public List<UnitMention> mentions(String text, Words words) {
        List<UnitMention> mentions = new ArrayList<>();
        for (UnitNames.Named named : names.find(text, words)) {
            mentions.add(mention(text, named));
        }
        return mentions;
    }

    private UnitMention mention(String text, UnitNames.Named named) {
        String kind = named.kind().name();
        for (int end : named.ends()) {
            String name = name(text, named, end);
            Nearest known = nearest(kind, name);
            if (known.same()) {
                return new UnitMention(kind, name, known.units(), new Span(named.start(), end));
            }
        }
        boolean alone = named.plainEnd() <= named.nameStart();
        return new UnitMention(
                kind,
                alone ? null : name(text, named, named.plainEnd()),
                List.of(),
                new Span(named.start(), named.plainEnd()));
    }

    private static String name(String text, UnitNames.Named named, int end) {
        return WhiteSpace.collapsed(text.substring(named.nameStart(), end));
    }

    /** All units of a tier, in the order of their codes; districts there are none of since July 2025. */
    public List<AdministrativeUnit> all(Era era, Level level) {
        return tables().of(era).values().stream()
                .filter(unit -> unit.level() == level)
                .toList();
    }

    /** The units right below: a province's districts, or its communes since July 2025; a district's communes. */
    public List<AdministrativeUnit> children(AdministrativeUnit unit) {
        return List.copyOf(tables().children(unit));
    }

    /**
     * The units before July 2025 of which a unit, or a part of it, was made; none where the lists do not tell, and none
     * for a unit of that time itself.
     */
    public List<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
        if (unit.level() == Level.PROVINCE) {
            return ofCommunes(unit, tables()::predecessors, AdministrativeUnit::province);
        }
        return List.copyOf(tables().predecessors(unit));
    }

    /**
     * The units since July 2025 that hold a unit of the time before, or a part of it: communes for a commune or a
     * district, provinces for a province; none where the lists do not tell, and none for a unit of today.
     */
    public List<AdministrativeUnit> successors(AdministrativeUnit unit) {
        if (unit.level() == Level.PROVINCE) {
            return ofCommunes(unit, tables()::successors, AdministrativeUnit::province);
        }
        if (unit.level() == Level.DISTRICT) {
            Set<AdministrativeUnit> all = new LinkedHashSet<>(tables().successors(unit));
            all.addAll(ofCommunes(unit, tables()::successors, Function.identity()));
            return List.copyOf(all);
        }
        return List.copyOf(tables().successors(unit));
    }

    private List<AdministrativeUnit> ofCommunes(
            AdministrativeUnit unit,
            Function<AdministrativeUnit, Collection<AdministrativeUnit>> link,
            Function<AdministrativeUnit, AdministrativeUnit> what) {
        return communes(unit)
                .flatMap(commune -> link.apply(commune).stream())
                .map(what)
                .distinct()
                .toList();
    }

    private Stream<AdministrativeUnit> communes(AdministrativeUnit unit) {
        return unit.level() == Level.COMMUNE
                ? Stream.of(unit)
                : new ArrayList<>(tables().children(unit)).stream().flatMap(this::communes);
    }

    private UnitTables tables() {
        UnitTables read = tables;
        if (read == null) {
            synchronized (this) {
                read = tables;
                if (read == null) {
                    read = new UnitTables();
                    tables = read;
                }
            }
        }
        return read;
    }
}
