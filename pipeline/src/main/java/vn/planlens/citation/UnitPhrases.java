package vn.planlens.citation;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Level;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Reads administrative units with their proper names: "tỉnh Lào Cai", "phường Nông Trang, tỉnh Phú Thọ", "quận 8". */
final class UnitPhrases {

    private static final int MOST_SYLLABLES = 6;
    private static final int MOST_UNITS = 3;

    private final Gazetteer<Kind> kinds;
    private final IssuerEnds ends;

    UnitPhrases(IssuerEnds ends) {
        this.ends = ends;
        Gazetteer.Builder<Kind> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            String level = row.get("level");
            Kind kind = new Kind(IssuingBodies.level(level), row.id());
            row.list("names").forEach(name -> builder.add(name, kind));
        }
        kinds = builder.build();
    }

    static RuleTable table() {
        return RuleTable.read(UnitPhrases.class, "units.tsv", "id", "names", "level", "example", "source");
    }

    /** The unit at the offset, with the higher ones that it lies in, or an empty list. */
    List<Unit> read(String text, String folded, int at, int limit) {
        List<Unit> units = new ArrayList<>();
        int from = at;
        while (units.size() < MOST_UNITS) {
            Unit unit = one(text, folded, from, limit);
            Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
            if (unit == null || last != null && !(liesIn(last, unit))) {
                break;
            }
            units.add(unit);
            from = Signs.afterBlanks(folded, unit.span().end(), limit);
            if (from < limit && (folded.charAt(from) == ',' || folded.charAt(from) == '-')) {
                from = Signs.afterBlanks(folded, from + 1, limit);
            }
        }
        return units;
    }

    /** Only named units tell that one lies in the other; "tỉnh, thành phố" are two. */
    private static boolean liesIn(Unit unit, Unit other) {
        return unit.name() != null
                && other.name() != null
                && unit.kind().rank() > other.kind().rank();
    }

    private Unit one(String text, String folded, int at, int limit) {
        if (at >= limit || !Gazetteer.startsWord(folded, at)) {
            return null;
        }
        Gazetteer.Hit<Kind> hit = kinds.longestAt(folded, at, limit);
        if (hit == null) {
            return null;
        }
        int start = Signs.afterBlanks(folded, hit.span().end(), limit);
        // "Xã hội" is no commune.
        if (Signs.isWordAt(folded, start, limit, "hội") && folded.startsWith("xã", at)) {
            return null;
        }
        boolean capitals = isCapitals(text, hit.span());
        int end = nameEnd(text, folded, start, limit, capitals, true);
        String name = end < 0 ? null : Signs.collapsed(text.substring(start, end));
        return new Unit(hit.value(), name, new Span(at, end < 0 ? hit.span().end() : end));
    }

    private static boolean isCapitals(String text, Span span) {
        return span.length() > 2 && span.of(text).chars().noneMatch(Character::isLowerCase);
    }

    /**
     * Where the proper name that begins at the offset ends, or -1 where none begins.
     *
     * @param capitals whether the line is written in capitals, which then tell nothing
     * @param numbers whether a number can be a name
     */
    int nameEnd(String text, String folded, int start, int limit, boolean capitals, boolean numbers) {
        if (numbers && start < limit && Signs.isDigit(folded, start)) {
            int end = start;
            while (Signs.isDigit(folded, end) && end < limit) {
                end++;
            }
            return end - start <= 2 && !Signs.isWordSign(folded, end) && !isDate(folded, end, limit) ? end : -1;
        }
        int end = -1;
        int at = start;
        for (int i = 0; i < MOST_SYLLABLES && at < limit; i++) {
            if (!Character.isUpperCase(text.charAt(at)) || isOver(text, folded, at, limit, capitals)) {
                break;
            }
            end = syllableEnd(folded, at, limit);
            at = nextSyllable(text, folded, end, limit);
        }
        return end;
    }

    private static boolean isDate(String folded, int at, int limit) {
        int next = Signs.afterBlanks(folded, at, limit);
        return next < limit && (folded.charAt(next) == '/' || Signs.isWordAt(folded, next, limit, "tháng"));
    }

    private boolean isOver(String text, String folded, int at, int limit, boolean capitals) {
        return ends.endsPlace(text, folded, at, limit, capitals) || kinds.longestAt(folded, at, limit) != null;
    }

    private static int syllableEnd(String folded, int at, int limit) {
        int end = at;
        while (end < limit && (Signs.isLetter(folded, end) || folded.charAt(end) == '\'')) {
            end++;
        }
        return end;
    }

    /** Behind a blank, or behind a dash between two capitals: "Phan Rang - Tháp Chàm". */
    private static int nextSyllable(String text, String folded, int at, int limit) {
        int next = Signs.afterBlanks(folded, at, limit);
        if (next < limit && folded.charAt(next) == '-') {
            int behind = Signs.afterBlanks(folded, next + 1, limit);
            return behind < limit && Character.isUpperCase(text.charAt(behind)) ? behind : limit;
        }
        return next == at ? limit : next;
    }

    /** @param level its tier, or null for a city, which is of the province or of the district tier */
    record Kind(Level level, RuleId rule) {

        boolean isCity() {
            return level == null;
        }

        int rank() {
            return level == null ? Level.DISTRICT.ordinal() : level.ordinal();
        }
    }

    /** @param name as written, or null where the kind stands alone */
    record Unit(Kind kind, String name, Span span) {}
}
