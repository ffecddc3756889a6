package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/** Reads what a paragraph begins with: the units in front, behind an order, a title word or a topic. */
final class Fronts {

    /** Code units; more words behind a unit in a heading are a sentence. */
    private static final int LONGEST_REST = 60;

    /** Code units; more words before a colon are a sentence. */
    private static final int LONGEST_TOPIC = 120;

    /** Code units; a longer clause before a comma is a sentence. */
    private static final int LONGEST_TIME = 100;

    private static final List<String> WHEN = List.of(
            "hằng ", "hàng ", "định kỳ ", "mỗi ", "khi ", "sau khi ", "ngay sau khi ", "trước khi ", "từ ", "kể từ ");

    /** Begins like a time and tells on what a plan is based. */
    private static final List<String> BASES = List.of("sau khi xem xét ", "sau khi nghiên cứu ", "sau khi thống nhất ");

    private static final String IN_CHARGE = "phụ trách ";

    /** A day by which something is due orders it, whoever is to do it. */
    private static final List<String> DUE = List.of("trước ngày ", "chậm nhất ", "muộn nhất ");

    private final AssignmentWords words;
    private final String text;
    private final String folded;
    private final UnitParser parser;
    private final Clauses clauses;

    Fronts(AssignmentWords words, PlanText plan, UnitParser parser, Clauses clauses) {
        this.words = words;
        this.text = plan.text();
        this.folded = plan.folded();
        this.parser = parser;
        this.clauses = clauses;
    }

    /**
     * The units in front of a paragraph, and what stands behind them.
     *
     * @param start where the paragraph's words begin
     * @param implementation whether it stands in a section that gives work
     * @param node the part that it begins, or null
     */
    Front of(int start, int end, boolean implementation, OutlineNode node) {
        boolean heading = implementation && node != null;
        Front front = front(start, end, heading, heading ? titleEnd(node, start, end) : start);
        if (front.units().isEmpty() && implementation) {
            front = ofField(start, end);
        }
        front = front.units().isEmpty() ? behindTime(start, end) : front;
        return front.units().isEmpty() ? behindTopic(start, end, implementation, node != null) : front;
    }

    /** "* Công chức Tư pháp - Hộ tịch (phụ trách chung):": the units that a line without marker heads the next ones with. */
    List<UnitPhrase> ofLine(int start, int end) {
        Gazetteer.Hit<RuleId> title = words.of(Role.TITLE).longestAt(folded, start, end);
        List<UnitPhrase> units = parser.list(parser.skipBlanks(endOf(title, start), end), end, true);
        int after = units.isEmpty() ? end : clauses.skipAside(UnitPhrase.endOf(units, start), end);
        boolean heads = after < end && folded.charAt(after) == ':' && parser.skipBlanks(after + 1, end) >= end;
        return heads ? units : List.of();
    }

    /** "Hằng tháng, Công an xã tổng hợp ...", "Khi có thay đổi, Văn phòng ...": when, and behind the comma who does what. */
    private Front behindTime(int start, int end) {
        boolean due = isDue(start);
        if (!due && WHEN.stream().noneMatch(word -> folded.startsWith(word, start))
                || BASES.stream().anyMatch(word -> folded.startsWith(word, start))) {
            return Front.none(start);
        }
        int last = Math.min(end, start + LONGEST_TIME);
        for (int comma = folded.indexOf(',', start);
                comma > 0 && comma < last;
                comma = folded.indexOf(',', comma + 1)) {
            int from = parser.skipBlanks(comma + 1, end);
            Front front = front(from, end, false, from);
            if (front.acts() && !front.atEnd()) {
                return new Front(front.units(), start, due || front.ordered(), true, false);
            }
        }
        return Front.none(start);
    }

    private boolean isDue(int start) {
        return DUE.stream().anyMatch(word -> folded.startsWith(word, start));
    }

    /** "- Văn phòng - Thống kê: Chủ trì ...": a field alone is who does it where a colon follows, or a verb behind several topics. */
    private Front ofField(int start, int end) {
        List<UnitPhrase> units = parser.list(start, end, true);
        int after = units.isEmpty() ? end : clauses.skipAside(UnitPhrase.endOf(units, start), end);
        int from = after < end && folded.charAt(after) == ':' ? parser.skipBlanks(after + 1, end) : end;
        if (from < end) {
            return new Front(units, from, false, true, false);
        }
        boolean acts = after < end && hasTopics(units.get(0)) && words.act(folded, after, end) != null;
        return acts ? new Front(units, start, false, true, false) : Front.none(start);
    }

    /** Whether several topics make the name, as no topic of a sentence is written: "Tư pháp - Hộ tịch". */
    private boolean hasTopics(UnitPhrase unit) {
        return unit.name().of(folded).contains("-");
    }

    private Front front(int start, int end, boolean heading, int titleEnd) {
        int at = start;
        Gazetteer.Hit<RuleId> order = words.of(Role.ORDER).longestAt(folded, at, end);
        Gazetteer.Hit<RuleId> title = heading ? words.of(Role.TITLE).longestAt(folded, at, end) : null;
        at = parser.skipBlanks(Math.max(endOf(order, at), endOf(title, at)), end);
        List<UnitPhrase> units = parser.list(at, end, order != null || heading);
        if (units.isEmpty()) {
            return Front.none(start);
        }
        int known = units.get(units.size() - 1).span().end();
        int nameColon = colonBehindName(known, end);
        units = nameColon > known ? renamed(units, nameColon) : units;
        int after = nameColon > known ? nameColon : clauses.skipAside(known, end);
        Gazetteer.Hit<RuleId> second = words.of(Role.ORDER).longestAt(folded, after, end);
        boolean orders = order == null ? UnitPhrase.areOrderer(units) : UnitPhrase.areOwnAuthority(units);
        if (second != null && orders) {
            List<UnitPhrase> addressed =
                    parser.list(parser.skipBlanks(second.span().end(), end), end, true);
            if (!addressed.isEmpty()) {
                return new Front(addressed, start, true, true, false);
            }
            if (!UnitPhrase.areOwnAuthority(units)) {
                // "UBND tỉnh yêu cầu các hoạt động ...": whoever it asks, it is not the one who orders.
                return Front.none(start);
            }
        }
        boolean atEnd =
                after >= end || ".:;".indexOf(folded.charAt(after)) >= 0 && parser.skipBlanks(after + 1, end) >= end;
        if (heading && !atEnd && isFused(after, end)) {
            return new Front(units, after, order != null, true, false);
        }
        int nameEnd = order == null || atEnd ? after : parser.restOfName(after, end);
        if (nameEnd > after) {
            return new Front(renamed(units, nameEnd), start, true, true, false);
        }
        if (heading && !atEnd && titleEnd >= end && folded.charAt(after) == '-' && !isDashAndVerb(after, end)) {
            // "1. Đồng chí Phó Chủ tịch UBND xã - Trưởng đoàn": what else the holder of the post is.
            return new Front(units, start, false, false, true);
        }
        if (heading && !atEnd && isRestOfName(after, end, titleEnd)) {
            return new Front(renamed(units, trimmedEnd(at, end)), start, false, false, true);
        }
        boolean runIn = after < end && !atEnd && (folded.charAt(after) == ':' || heading && endsRunIn(after, end));
        boolean acts = runIn || order != null || words.act(folded, after, end) != null;
        return new Front(units, runIn ? parser.skipBlanks(after + 1, end) : start, order != null, acts, atEnd);
    }

    /** Where the title ends that heads text or other parts in this paragraph; {@code start} where there is none. */
    private int titleEnd(OutlineNode node, int start, int end) {
        if (node.heading() == null || node.text() == null && node.children().isEmpty()) {
            return start;
        }
        return text.startsWith(node.heading(), start) ? start + node.heading().length() : end;
    }

    /** "2. Cải cách thể chế: Công chức Tư pháp - Hộ tịch rà soát ...": a topic, and behind its colon who does what. */
    private Front behindTopic(int start, int end, boolean implementation, boolean marked) {
        for (int at = start;
                at < Math.min(end, start + LONGEST_TOPIC) && ".;\n\t".indexOf(folded.charAt(at)) < 0;
                at++) {
            if (folded.charAt(at) == ':') {
                int from = parser.skipBlanks(at + 1, end);
                Front front = front(from, end, false, from);
                boolean counts =
                        front.acts() && !front.atEnd() && (implementation || !UnitPhrase.areGeneric(front.units()));
                return counts
                        ? new Front(
                                front.units(),
                                marked && !tellsTime(start, at) ? from : start,
                                isDue(start) || front.ordered(),
                                true,
                                false)
                        : Front.none(start);
            }
        }
        return Front.none(start);
    }

    /** "Từ nay đến ngày 30/4: ...": a figure in front of the colon; such words are no heading. */
    private boolean tellsTime(int start, int colon) {
        return new Span(start, colon).of(folded).chars().anyMatch(Character::isDigit);
    }

    /** "1. Công an xã. Cấp tài khoản ...", "1. Công an xã - Cấp tài khoản ...": a stop or dash and a sentence. */
    private boolean endsRunIn(int at, int end) {
        int next = parser.skipBlanks(at + 1, end);
        return ".-".indexOf(folded.charAt(at)) >= 0
                && next > at + 1
                && next < end
                && (Character.isUpperCase(text.charAt(next)) || isDashAndVerb(at, end));
    }

    private boolean isDashAndVerb(int at, int end) {
        return folded.charAt(at) == '-' && words.act(folded, parser.skipBlanks(at + 1, end), end) != null;
    }

    /** "1. Công an xã Tuần tra ...": a heading and its text that lost the line's end between them. */
    private boolean isFused(int after, int end) {
        return Character.isUpperCase(text.charAt(after)) && words.act(folded, after, end) != null;
    }

    /**
     * "Ban Chỉ đạo CCHC, chuyển đổi số: ...", "Phó Chủ tịch UBND xã phụ trách văn xã: ...": the colon behind a name that
     * goes on behind a comma or tells what its holder looks after; {@code at} where none is.
     */
    private int colonBehindName(int at, int end) {
        int next = parser.skipBlanks(at, end);
        boolean charged = folded.startsWith(IN_CHARGE, next);
        boolean comma = at < end && folded.charAt(at) == ',';
        int from = charged ? next : comma ? parser.skipBlanks(at + 1, end) : end;
        if (from >= end || !Character.isLowerCase(text.charAt(from)) || !charged && beginsVerb(from, end)) {
            return at;
        }
        for (int to = from; to < Math.min(end, from + LONGEST_REST); to++) {
            if (folded.charAt(to) == ':') {
                return to;
            }
            if (".;(\n".indexOf(folded.charAt(to)) >= 0) {
                return at;
            }
        }
        return at;
    }

    /** Whether a verb begins here, and no topic with the same first word: "chuyển", but not "chuyển đổi". */
    private boolean beginsVerb(int at, int end) {
        Gazetteer.Hit<RuleId> act = words.act(folded, at, end);
        Gazetteer.Hit<RuleId> topic = words.of(Role.NO_UNIT).longestAt(folded, at, end);
        return act != null && endOf(act, at) >= endOf(topic, at);
    }

    /** Words of a heading behind a known name belong to the name: "Bộ phận Một cửa hiện đại". */
    private boolean isRestOfName(int after, int end, int titleEnd) {
        return (end - after <= LONGEST_REST || titleEnd >= end)
                && Character.isLetter(folded.charAt(after))
                && (after < titleEnd || words.act(folded, after, end) == null)
                && !new Span(after, end).of(folded).contains(":");
    }

    private List<UnitPhrase> renamed(List<UnitPhrase> units, int end) {
        List<UnitPhrase> renamed = new ArrayList<>(units);
        renamed.set(units.size() - 1, units.get(units.size() - 1).upTo(end));
        return renamed;
    }

    private int trimmedEnd(int start, int end) {
        int to = end;
        while (to > start && Character.isWhitespace(folded.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private static int endOf(Gazetteer.Hit<RuleId> hit, int otherwise) {
        return hit == null ? otherwise : hit.span().end();
    }
}
