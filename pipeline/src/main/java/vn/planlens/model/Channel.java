package vn.planlens.model;

import java.util.List;

/**
 * A way to inform people that the plan uses or prescribes.
 *
 * @param id from the contract's list, e.g. {@code loudspeaker}
 * @param label in Vietnamese
 * @param mentions in reading order
 */
public record Channel(String id, String label, List<ChannelMention> mentions) {

    public Channel {
        mentions = List.copyOf(mentions);
    }

    /**
     * One mention of a channel.
     *
     * @param quote the words
     * @param section path of the nearest marked part above, or null
     * @param sectionId its id, or null
     * @param span of the quote
     * @param page 1-based, or null
     * @param frequency what the clause says of how often or how many ("02 bài/tháng"), or null
     * @param audience whom it is to reach: {@code officials}, {@code citizens}, {@code businesses}
     * @param rule the word's row
     */
    public record ChannelMention(
            String quote,
            String section,
            String sectionId,
            Span span,
            Integer page,
            String frequency,
            List<String> audience,
            RuleId rule) {

        public ChannelMention {
            audience = List.copyOf(audience);
        }
    }
}
