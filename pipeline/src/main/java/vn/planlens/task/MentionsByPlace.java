package vn.planlens.task;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.planlens.model.Channel;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Span;

/** What was found in a plan, by place: looking up one paragraph costs what stands in it, not what stands in the plan. */
final class MentionsByPlace {

    private final NavigableMap<Integer, Deadline> deadlines = new TreeMap<>();
    private final NavigableMap<Integer, List<String>> channels = new TreeMap<>();
    private final NavigableMap<Integer, String> keys = new TreeMap<>();

    MentionsByPlace(List<Deadline> deadlines, List<Channel> channels, List<Citation> citations) {
        deadlines.forEach(deadline -> this.deadlines.put(deadline.span().start(), deadline));
        citations.forEach(citation -> this.keys.put(citation.span().start(), citation.key()));
        for (Channel channel : channels) {
            channel.mentions().forEach(mention -> this.channels
                    .computeIfAbsent(mention.span().start(), start -> new ArrayList<>())
                    .add(channel.id()));
        }
    }

    /** In reading order. */
    List<Deadline> deadlinesIn(Span place) {
        return List.copyOf(within(deadlines, place).values());
    }

    /** Ids of the channels, each once, in reading order. */
    List<String> channelsIn(Span place) {
        return within(channels, place).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Keys of the documents cited, each once, in reading order. */
    List<String> keysIn(Span place) {
        return within(keys, place).values().stream().distinct().toList();
    }

    private static <F> NavigableMap<Integer, F> within(NavigableMap<Integer, F> findings, Span place) {
        return findings.subMap(place.start(), true, place.end(), false);
    }
}
