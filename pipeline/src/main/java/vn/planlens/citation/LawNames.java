package vn.planlens.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planlens.model.PartialDate;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** Laws by name, and which of their versions a date means. */
final class LawNames {

    private static final int MOST_WORDS = 9;
    private static final List<String> BEFORE = List.of("bộ ", "pháp ", "kỷ ");
    private static final List<String> KINDS = List.of("bộ luật", "luật", "pháp lệnh", "hiến pháp");

    private final Gazetteer<Law> names;
    private final IssuerEnds ends;
    private final RuleId unlisted = new RuleId("laws", "unlisted");

    LawNames(IssuerEnds ends) {
        this.ends = ends;
        Gazetteer.Builder<Law> builder = Gazetteer.builder();
        for (RuleTable.Row row : table().rows()) {
            Map<PartialDate, String> versions = new HashMap<>();
            for (String version : row.list("versions")) {
                int at = version.indexOf('=');
                versions.put(PartialDate.parse(version.substring(at + 1)), version.substring(0, at));
            }
            builder.add(row.get("name"), new Law(Map.copyOf(versions), row.id()));
        }
        names = builder.build();
    }

    static RuleTable table() {
        return RuleTable.read(LawNames.class, "laws.tsv", "id", "name", "versions", "example", "source");
    }

    /** Laws named in the text, in reading order: the word for the kind with a capital, and a name with one. */
    List<Named> find(String text, String folded) {
        List<Named> found = new ArrayList<>();
        for (String kind : KINDS) {
            for (int at = folded.indexOf(kind); at >= 0; at = folded.indexOf(kind, at + kind.length())) {
                boolean inner = kind.equals("luật") && isInner(folded, at);
                if (!inner
                        && Signs.isWordAt(folded, at, folded.length(), kind)
                        && Character.isUpperCase(text.charAt(at))) {
                    Named named = named(text, folded, at, at + kind.length());
                    if (named != null) {
                        found.add(named);
                    }
                }
            }
        }
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return found;
    }

    /** "Bộ luật", and in capitals "PHÁP LUẬT" and "KỶ LUẬT", which name no law. */
    private static boolean isInner(String folded, int at) {
        return BEFORE.stream().anyMatch(word -> Signs.isWordBefore(folded, 0, at, word));
    }

    private Named named(String text, String folded, int start, int kindEnd) {
        int at = Signs.afterBlanks(folded, kindEnd, folded.length());
        if (folded.startsWith("hiến pháp", start)) {
            return new Named(new Law(Map.of(), new RuleId("laws", "constitution")), new Span(start, kindEnd));
        }
        if (at == kindEnd || at >= text.length()) {
            return null;
        }
        boolean capital = Character.isUpperCase(text.charAt(at));
        Gazetteer.Hit<Law> hit = names.longestAt(folded, at, Math.min(folded.length(), at + 120));
        // "Luật tổ chức HĐND và UBND": in older texts the name has small letters; a single word may be no name then.
        if (hit != null && (capital || Signs.isPhrase(hit.span().of(folded)))) {
            return new Named(hit.value(), new Span(start, hit.span().end()));
        }
        int end = capital ? nameEnd(text, folded, at) : -1;
        return end < 0 ? null : new Named(new Law(Map.of(), unlisted), new Span(start, end));
    }

    /** A law that no row has: a capital, then small letters up to a sign or a word that links or acts. */
    private int nameEnd(String text, String folded, int from) {
        int end = -1;
        int at = from;
        int limit = Math.min(folded.length(), from + 120);
        for (int words = 0; words < MOST_WORDS && at < limit; words++) {
            if (!Signs.isLetter(folded, at)
                    || words > 0 && (Character.isUpperCase(text.charAt(at)) || ends.endsField(text, folded, at, limit))
                    || Signs.isWordAt(folded, at, limit, "và")) {
                break;
            }
            while (at < limit && Signs.isLetter(folded, at)) {
                at++;
            }
            end = at;
            int next = Signs.afterBlanks(folded, at, limit);
            if (next == at) {
                break;
            }
            at = next;
        }
        return end;
    }

    /** @param versions number by the day it was passed */
    record Law(Map<PartialDate, String> versions, RuleId rule) {

        /** The number of the version that the date means, or null where none or several can be meant. */
        String version(PartialDate date) {
            List<String> meant = versions.entrySet().stream()
                    .filter(version ->
                            date != null && version.getKey().toString().startsWith(date.toString()))
                    .map(Map.Entry::getValue)
                    .toList();
            return meant.size() == 1 ? meant.get(0) : null;
        }
    }

    /** A law named in the text. */
    record Named(Law law, Span span) {}
}
