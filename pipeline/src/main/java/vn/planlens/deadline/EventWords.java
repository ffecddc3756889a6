package vn.planlens.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.planlens.model.Span;
import vn.planlens.rules.LongestPattern;

/** Ends the words of an event ("kể từ ngày nhận hồ sơ, ...") where its clause ends. */
final class EventWords {

    private static final String EVENT = "event";
    private static final List<String> SLOTS = List.of(EVENT, "occasion", "act", "notice");
    private static final int LEAST_LETTERS = 3;

    private EventWords() {}

    /**
     * @param words of which some begin what is to be done at the event
     * @param place whether the event stands in a place for times, where a comma parts no clause off
     * @return the match with its event cut (unchanged where it has none), or null where no words of an event are left
     */
    static LongestPattern.Match cut(String folded, LongestPattern.Match match, TimeWords words, boolean place) {
        Span event = SLOTS.stream()
                .map(match.slots()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (event == null || event.end() != match.span().end()) {
            return match;
        }
        int end = event.end();
        if (!place) {
            int comma = event.of(folded).indexOf(',');
            end = words.eventEnd(folded, event.start(), comma < 0 ? end : event.start() + comma);
        }
        while (end > event.start() && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        if (end - event.start() < LEAST_LETTERS) {
            return null;
        }
        Map<String, Span> slots = new HashMap<>(match.slots());
        slots.put(EVENT, new Span(event.start(), end));
        return new LongestPattern.Match(match.rule(), new Span(match.span().start(), end), slots);
    }
}
