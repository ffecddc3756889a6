package vn.planlens.orgunit;

import java.util.List;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.orgunit.AssignmentWords.Role;
import vn.planlens.rules.Gazetteer;

/** Reads what a paragraph begins with: the units in front, behind an order, a title word or a topic. */
final class Fronts {

    /** Code units; more words before a colon are a sentence. */
    private static final int LONGEST_TOPIC = 120;

    /** Code units; a longer clause before a comma is a sentence. */
    private static final int LONGEST_TIME = 100;

    private final AssignmentWords words;
    private final String text;
    private final String folded;
    private final UnitParser parser;
    private final Clauses clauses;
    private final NameEnds names;

    Fronts(AssignmentWords words, PlanText plan, UnitParser parser, Clauses clauses) {
        this.words = words;
        this.text = plan.text();
        this.folded = plan.folded();
        this.parser = parser;
        this.clauses = clauses;
        this.names = new NameEnds(words, plan, parser);
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
        boolean due = words.begins(Role.DUE, folded, start, end);
        if (!due && !words.begins(Role.WHEN, folded, start, end) || words.begins(Role.BASIS, folded, start, end)) {
            return Front.none(start);
        }
        String time = new Span(start, Math.min(end, start + LONGEST_TIME)).of(folded);
        for (int comma = time.indexOf(','); comma >= 0; comma = time.indexOf(',', comma + 1)) {
            int from = parser.skipBlanks(start + comma + 1, end);
            Front front = front(from, end, false, from);
            if (front.acts() && !front.atEnd()) {
                return new Front(front.units(), start, due || front.ordered(), true, false);
            }
        }
        return Front.none(start);
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
        Gazetteer.Hit<RuleId> apart = words.of(Role.APART).longestAt(folded, start, end);
        int at = parser.skipBlanks(endOf(apart, start), end);
        Gazetteer.Hit<RuleId> order = words.of(Role.ORDER).longestAt(folded, at, end);
        Gazetteer.Hit<RuleId> title = heading ? words.of(Role.TITLE).longestAt(folded, at, end) : null;
        at = parser.skipBlanks(Math.max(endOf(order, at), endOf(title, at)), end);
        List<UnitPhrase> units = parser.list(at, end, order != null || heading);
        if (units.isEmpty()) {
            return Front.none(start);
        }
        int known = units.get(units.size() - 1).span().end();
        int nameColon = names.colonBehind(known, end);
        units = nameColon > known ? names.renamed(units, nameColon) : units;
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
            return new Front(names.renamed(units, nameEnd), start, true, true, false);
        }
        if (heading && !atEnd && titleEnd >= end && folded.charAt(after) == '-' && !isDashAndVerb(after, end)) {
            // "1. Đồng chí Phó Chủ tịch UBND xã - Trưởng đoàn": what else the holder of the post is.
            return new Front(units, start, false, false, true);
        }
        if (heading && !atEnd && names.isRest(after, end, titleEnd)) {
            return new Front(names.renamed(units, end), start, false, false, true);
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
                                words.begins(Role.DUE, folded, start, end) || front.ordered(),
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

    private static int endOf(Gazetteer.Hit<RuleId> hit, int otherwise) {
        return hit == null ? otherwise : hit.span().end();
    }
}
