package vn.planlens.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.Level;
import vn.planlens.place.AdministrativeUnit.Listed;

/** The lists as they were read. Read by hand: 15,000 rows have to be there in a few hundredths of a second. */
final class UnitTables {

    private static final int LISTS = 4;

    private final Map<Era, Map<String, AdministrativeUnit>> byCode = new EnumMap<>(Era.class);
    private final Map<String, List<AdministrativeUnit>> byKey = new HashMap<>(32_768);
    private final Map<AdministrativeUnit, List<AdministrativeUnit>> children = new HashMap<>(2_048);
    private final Map<AdministrativeUnit, List<AdministrativeUnit>> predecessors = new HashMap<>(8_192);
    private final Map<AdministrativeUnit, List<AdministrativeUnit>> successors = new HashMap<>(32_768);

    UnitTables() {
        for (Era era : Era.values()) {
            Map<String, AdministrativeUnit> units = new LinkedHashMap<>(32_768);
            byCode.put(era, units);
            for (String[] row : rows(era.table())) {
                AdministrativeUnit parent = row[3].isEmpty() ? null : units.get(row[3]);
                AdministrativeUnit unit =
                        new AdministrativeUnit(era, row[0], row[1], row[2], level(era, parent), parent, listed(row));
                units.put(unit.code(), unit);
                byKey.computeIfAbsent(UnitName.key(unit.name()), key -> new ArrayList<>(2))
                        .add(unit);
                if (parent != null) {
                    children.computeIfAbsent(parent, key -> new ArrayList<>()).add(unit);
                }
            }
        }
        for (String[] row : rows("successors.tsv")) {
            AdministrativeUnit heir = byCode.get(Era.TWO_TIERS).get(row[0]);
            for (String code : row[1].split(" ")) {
                AdministrativeUnit old = byCode.get(Era.THREE_TIERS).get(code);
                predecessors.computeIfAbsent(heir, key -> new ArrayList<>(4)).add(old);
                successors.computeIfAbsent(old, key -> new ArrayList<>(2)).add(heir);
            }
        }
    }

    /** The units whose names have the key, of both eras. */
    List<AdministrativeUnit> withKey(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    Map<String, AdministrativeUnit> of(Era era) {
        return byCode.get(era);
    }

    List<AdministrativeUnit> children(AdministrativeUnit unit) {
        return children.getOrDefault(unit, List.of());
    }

    List<AdministrativeUnit> predecessors(AdministrativeUnit unit) {
        return predecessors.getOrDefault(unit, List.of());
    }

    List<AdministrativeUnit> successors(AdministrativeUnit unit) {
        return successors.getOrDefault(unit, List.of());
    }

    private static Level level(Era era, AdministrativeUnit parent) {
        if (parent == null) {
            return Level.PROVINCE;
        }
        return era == Era.THREE_TIERS && parent.parent() == null ? Level.DISTRICT : Level.COMMUNE;
    }

    /** Only the older list tells when. */
    private static Listed listed(String[] row) {
        if (row.length <= LISTS) {
            return Listed.THROUGHOUT;
        }
        return switch (row[LISTS]) {
            case "2021" -> Listed.IN_2021;
            case "2025" -> Listed.IN_2025;
            default -> Listed.THROUGHOUT;
        };
    }

    /** The rows below the column heads. */
    private static List<String[]> rows(String table) {
        String text;
        try (InputStream in = UnitTables.class.getResourceAsStream(table)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + table, e);
        }
        List<String[]> rows = new ArrayList<>(16_384);
        boolean heads = true;
        for (String line : text.split("\n")) {
            if (line.charAt(0) == '#') {
                continue;
            }
            if (!heads) {
                rows.add(line.split("\t", -1));
            }
            heads = false;
        }
        return rows;
    }
}
