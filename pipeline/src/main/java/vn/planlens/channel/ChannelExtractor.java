package vn.planlens.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.planlens.model.Block;
import vn.planlens.model.Channel;
import vn.planlens.model.Channel.ChannelMention;
import vn.planlens.model.Extractor;
import vn.planlens.model.Folding;
import vn.planlens.model.Mention;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.BodyBlocks;
import vn.planlens.rules.CitedTitles;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;
import vn.planlens.rules.SharedTables;
import vn.planlens.rules.SpanSet;

/**
 * Finds the channels of a plan, in order of their first mention. Words in the title, bases and recipients, or in the
 * name of a cited document, are none; spreading the law is none where it is the plan's own subject. Thread-safe; built
 * once.
 */
public final class ChannelExtractor implements Extractor<Channel> {

    private static final String LEGAL_EDUCATION = "legal-education";
    private static final String CONTEST = "contest";
    private static final String QUOTE = "\"";

    /** Code units. */
    private static final int LONGEST_NAME = 100;

    private final ChannelWords words = new ChannelWords();
    private final ClauseFacts facts = new ClauseFacts();
    private final CitedTitles citedTitles;

    /** @throws vn.planlens.rules.RuleTableException where a table of rules is faulty */
    public ChannelExtractor() {
        this(SharedTables.read());
    }

    /** @param shared which other extractors look into, too */
    public ChannelExtractor(SharedTables shared) {
        this.citedTitles = shared.citedTitles();
    }

    @Override
    public List<Channel> extract(PlanText plan) {
        SpanSet cited = citedTitles.in(plan);
        boolean aboutLaw = isAbout(plan, LEGAL_EDUCATION);
        Map<String, List<ChannelMention>> mentions = new LinkedHashMap<>();
        for (Block block : BodyBlocks.of(plan)) {
            Span clause = null;
            Span frequency = null;
            List<String> audience = List.of();
            int contest = -1;
            for (Gazetteer.Hit<ChannelWords.Word> hit : words.find(plan.words(), block.span())) {
                String channel = hit.value().channel();
                boolean counts = !cited.covers(hit.span().start())
                        && !(aboutLaw && channel.equals(LEGAL_EDUCATION))
                        && !isInName(plan.folded(), contest, hit.span().start());
                contest = channel.equals(CONTEST) ? hit.span().end() : contest;
                if (counts && (clause == null || !clause.contains(hit.span().start()))) {
                    clause = ClauseFacts.clause(plan.folded(), hit.span().start(), block.span());
                    frequency = facts.frequency(plan.words(), clause);
                    audience = facts.audience(plan, clause);
                }
                if (counts) {
                    mentions.computeIfAbsent(channel, key -> new ArrayList<>())
                            .add(mention(plan, hit, frequency, audience));
                }
            }
        }
        return mentions.entrySet().stream()
                .map(entry -> new Channel(entry.getKey(), words.label(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** "Hội thi "Báo cáo viên giỏi"": whether a name in quotation marks begins at the one offset and goes on to the other. */
    private static boolean isInName(String folded, int from, int at) {
        String between = from < 0 || at - from > LONGEST_NAME
                ? ""
                : folded.substring(from, at).strip();
        return between.startsWith(QUOTE) && between.indexOf(QUOTE, 1) < 0;
    }

    private boolean isAbout(PlanText plan, String channel) {
        String title =
                plan.header().title() == null ? "" : Folding.fold(plan.header().title());
        return words.find(Words.of(title), new Span(0, title.length())).stream()
                .anyMatch(hit -> hit.value().channel().equals(channel));
    }

    private static ChannelMention mention(
            PlanText plan, Gazetteer.Hit<ChannelWords.Word> hit, Span frequency, List<String> audience) {
        Mention place = plan.mention(hit.span());
        return new ChannelMention(
                place.quote(),
                place.section(),
                place.sectionId(),
                place.span(),
                place.page(),
                frequency == null ? null : plan.quote(frequency),
                audience,
                hit.value().rule());
    }

    Stream<RuleTable> tables() {
        return words.tables();
    }

    ClauseFacts facts() {
        return facts;
    }
}
