package vn.planlens.deadline;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Folding;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.SpanSet;

/** Finds the places for times that labels and headings make; those of tables are told by the heads of columns. */
final class TimePlaces {

    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_BRACKET = 80;

    private final TimeWords words;
    private final Gazetteer<TimeWords.Label> labels;
    private final Words text;
    private final String folded;
    private final SpanSet others;
    private final SpanSet headedDue;
    private final SpanSet headedWhen;

    TimePlaces(TimeWords words, PlanText plan) {
        this.words = words;
        this.labels = words.labels();
        this.text = plan.words();
        this.folded = plan.folded();
        List<Span> due = new ArrayList<>();
        List<Span> other = new ArrayList<>();
        List<Span> when = new ArrayList<>();
        for (OutlineNode part : plan.outline().all()) {
            String title = Folding.fold(heading(part));
            Gazetteer.Hit<TimeWords.Label> label =
                    title.length() > LONGEST_HEADING ? null : labels.longestAt(title, 0, title.length());
            if (label != null && label.value().isOther()) {
                other.add(part.span());
            } else if (label != null
                    && label.value().isHeading()
                    && !listsOther(title, label.span().end())
                    && title.chars().noneMatch(Character::isDigit)) {
                (label.value().dayIsDue() ? due : when).add(part.span());
            }
        }
        this.others = new SpanSet(other);
        this.headedDue = new SpanSet(due);
        this.headedWhen = new SpanSet(when);
    }

    /** "Thời gian, đối tượng, thành phần": what the section tells besides times. */
    private boolean listsOther(String title, int from) {
        for (int at = from; at < title.length(); at++) {
            Gazetteer.Hit<TimeWords.Label> label =
                    Gazetteer.startsWord(title, at) ? labels.longestAt(title, at, title.length()) : null;
            if (label != null && label.value().isOther()) {
                return true;
            }
        }
        return false;
    }

    /** A part's heading, or what stands before the colon of its paragraph. */
    private static String heading(OutlineNode part) {
        String text = part.text() == null ? "" : part.text();
        return part.heading() == null ? text.substring(0, Math.max(0, text.indexOf(':'))) : part.heading();
    }

    /**
     * The place that holds the whole block, because it stands under a heading like "Thời gian thực hiện", or null; the
     * line that says to what an annex belongs is none.
     */
    TimePlace headed(Span block) {
        int at = folded.startsWith("(", block.start()) ? block.start() + 1 : block.start();
        if (others.covers(block.start()) || words.isAnnexedAt(folded, at, block.end())) {
            return null;
        }
        boolean due = headedDue.covers(block.start());
        return due || headedWhen.covers(block.start()) ? new TimePlace(block, due, null) : null;
    }

    /** The places that labels with a colon open in a paragraph or cell, in reading order. */
    List<TimePlace> labelled(Span block) {
        List<TimePlace> places = new ArrayList<>();
        if (indexOf(':', block.start(), block.end()) < 0) {
            return places;
        }
        for (Gazetteer.Hit<TimeWords.Label> label : labels.find(text, block)) {
            int colon = colonBehind(label.span().end(), block.end());
            if (colon >= 0 && !label.value().isOther()) {
                places.add(new TimePlace(
                        new Span(colon + 1, end(colon + 1, block.end())),
                        label.value().dayIsDue(),
                        label.value().rule()));
            }
        }
        return places;
    }

    /** The colon behind a label and perhaps a bracket, or -1. */
    private int colonBehind(int end, int limit) {
        int at = skipBlanks(end, limit);
        if (at < limit && folded.charAt(at) == '(') {
            int close = indexOf(')', at, Math.min(limit, at + LONGEST_BRACKET));
            at = close < 0 ? limit : skipBlanks(close + 1, limit);
        }
        return at < limit && folded.charAt(at) == ':' ? at : -1;
    }

    private int indexOf(char sign, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (folded.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }

    private int skipBlanks(int from, int limit) {
        int at = from;
        while (at < limit && folded.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A place ends with its sentence or line, and before a clause that has a label of its own. */
    private int end(int from, int limit) {
        int lastPart = -1;
        for (int at = from; at < limit; at++) {
            char sign = folded.charAt(at);
            boolean digitBefore = at > from && Character.isDigit(folded.charAt(at - 1));
            if (sign == '\n' || sign == '.' && (at + 1 == limit || Character.isWhitespace(folded.charAt(at + 1)))) {
                return at;
            }
            if (sign == ':' && !digitBefore) {
                return lastPart < 0 ? at : lastPart;
            }
            if (sign == ';' || sign == ',') {
                lastPart = at;
            }
        }
        return limit;
    }
}
