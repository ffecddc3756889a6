package vn.planlens.channel;

import java.util.Comparator;
import java.util.List;
import vn.planlens.model.Header;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.rules.MarkedText;
import vn.planlens.rules.RuleTableContract.Found;

/** Sentences of a plan and the channels found in them, as the corpus and the rule tables write them. */
final class ChannelText {

    private ChannelText() {}

    static PlanText plan(String line) {
        return PlainPlan.of(line, Header.NONE);
    }

    /** The mentions found, in reading order. */
    static List<Found> find(ChannelExtractor extractor, PlanText plan) {
        return extractor.extract(plan).stream()
                .flatMap(channel -> channel.mentions().stream()
                        .map(mention -> new Found(mention.span(), channel.id(), mention.rule())))
                .sorted(Comparator.comparing(Found::span))
                .toList();
    }

    static List<MarkedText.Mark> marks(List<Found> found) {
        return found.stream().map(f -> new MarkedText.Mark(f.span(), f.value())).toList();
    }
}
