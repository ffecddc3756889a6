package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.header.IssuerHeads.Head;
import vn.planlens.model.Folding;
import vn.planlens.model.Span;
import vn.planlens.model.WhiteSpace;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.UnitMention;
import vn.planlens.rules.Gazetteer;

/**
 * The bodies of a letterhead: the governing one above, the issuing one below. A name goes on over several lines, and
 * two bodies can stand on one line.
 */
final class LetterheadBodies {

    /** Code units; no further syllables of a name are longer. */
    private static final int LONGEST_REST = 40;

    private final IssuerHeads heads;
    private final AdministrativeUnits units;

    LetterheadBodies(IssuerHeads heads, AdministrativeUnits units) {
        this.heads = heads;
        this.units = units;
    }

    /** The bodies in the lines of a letterhead, in reading order. */
    List<Body> parse(List<Line> lines) {
        String text = joined(lines);
        String folded = Folding.fold(text);
        List<UnitMention> mentions = units.mentions(text, folded, new Span(0, text.length())).stream()
                .filter(mention -> mention.name() != null && !isSociety(mention))
                .map(mention -> whole(mention, text, folded))
                .toList();
        List<Integer> starts = new ArrayList<>();
        List<Head> kinds = new ArrayList<>();
        for (Gazetteer.Hit<Head> hit : heads.find(folded)) {
            int start = hit.span().start();
            boolean inName = mentions.stream()
                    .anyMatch(mention ->
                            mention.span().start() < start && mention.span().contains(start));
            boolean first = starts.isEmpty();
            int last = first ? 0 : starts.get(starts.size() - 1);
            boolean lastIsNamed = mentions.stream()
                    .anyMatch(m -> last <= m.span().start() && m.span().end() <= start);
            boolean lastIsBare = !first && text.substring(last, start).strip().split("\\s+").length <= 2;
            boolean newLine = start == 0 || text.charAt(start - 1) == '\n';
            if (!inName
                    && (first
                            || lastIsNamed
                            || newLine
                                    && !(lastIsBare
                                            && !kinds.get(kinds.size() - 1).governs()))) {
                starts.add(start);
                kinds.add(hit.value());
            }
        }
        List<Body> bodies = new ArrayList<>();
        int from = starts.isEmpty() ? text.length() : starts.get(0);
        if (mentions.stream().anyMatch(m -> m.span().start() < from)) {
            bodies.add(body(null, text, new Span(0, from), mentions));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            bodies.add(body(kinds.get(i), text, new Span(starts.get(i), end), mentions));
        }
        return bodies;
    }

    /** The lines one below the other; a unit's name that was broken over two lines is whole again. */
    private String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (Line line : lines) {
            if (text.length() == 0) {
                text.append(line.text());
                continue;
            }
            String last = text.substring(start);
            String both = last + " " + line.text();
            boolean broken = units.mentions(both, Folding.fold(both), new Span(0, both.length())).stream()
                    .anyMatch(mention -> isBroken(mention, last.length()));
            if (!broken) {
                start = text.length() + 1;
            }
            text.append(broken ? ' ' : '\n').append(line.text());
        }
        return text.toString();
    }

    /** Whether a mention reaches over the join, and not only because capitals go on behind a name. */
    private static boolean isBroken(UnitMention mention, int join) {
        boolean across = mention.span().start() < join && mention.span().end() > join;
        return across
                && mention.name() != null
                && (!mention.known().isEmpty()
                        || mention.span().end() - mention.name().length() > join);
    }

    /**
     * A name fills its line: of XÃ TÂN THỊNH VƯỢNG the lists may know XÃ TÂN THỊNH only, and yet it is another. What can
     * stand behind a name on its line is another body or another unit.
     */
    private UnitMention whole(UnitMention mention, String text, String folded) {
        int from = mention.span().end();
        int end = text.indexOf('\n', from);
        String rest = text.substring(from, end < 0 ? text.length() : end);
        boolean syllables = !rest.isBlank()
                && rest.length() <= LONGEST_REST
                && rest.chars().allMatch(c -> c == ' ' || Character.isUpperCase(c));
        int next = from + rest.length() - rest.stripLeading().length();
        if (!syllables
                || heads.beginsAt(folded, next)
                || !units.mentions(text, folded, new Span(next, from + rest.length()))
                        .isEmpty()) {
            return mention;
        }
        Span span = new Span(mention.span().start(), from + rest.stripTrailing().length());
        return new UnitMention(mention.kind(), mention.name() + rest.stripTrailing(), List.of(), span);
    }

    /** "VĂN HÓA - XÃ HỘI" names no commune. */
    private static boolean isSociety(UnitMention mention) {
        return mention.known().isEmpty() && Folding.fold(mention.name()).startsWith("hội");
    }

    private static Body body(Head head, String text, Span span, List<UnitMention> mentions) {
        return new Body(
                head,
                WhiteSpace.collapsed(span.of(text).strip()),
                mentions.stream().filter(m -> span.contains(m.span())).toList());
    }

    /**
     * A body.
     *
     * @param head how its name begins, or null where only a unit is named
     * @param text its name as written
     * @param units named in it, the one it belongs to first
     */
    record Body(Head head, String text, List<UnitMention> units) {}
}
