package vn.planlens.channel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code channel-words.tsv} and the lists that void some of them. */
final class ChannelWords {

    private static final String NONE = "-";
    private static final String AND = " và ";
    private static final int LONGEST_ITEM = 30;
    private static final int NEIGHBOURS = 2;
    private static final String LIST_ENDS = ".;:\n\t()";

    private final RuleTable channelTable;
    private final RuleTable wordTable;
    private final RuleTable listTable;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Gazetteer<Word> words;
    private final Map<String, Gazetteer<RuleId>> voidingLists = new HashMap<>();

    ChannelWords() {
        channelTable = RuleTable.read(ChannelWords.class, "channels.tsv", "id", "label", "example", "source");
        channelTable.rows().forEach(row -> labels.put(row.id().row(), row.get("label")));
        wordTable =
                RuleTable.read(ChannelWords.class, "channel-words.tsv", "id", "channel", "words", "example", "source");
        Gazetteer.Builder<Word> builder = Gazetteer.builder();
        wordTable.map(row -> {
            String channel = row.get("channel").equals(NONE) ? null : known(row.get("channel"));
            Word word = new Word(channel, row.id());
            row.list("words").forEach(entry -> builder.add(entry, word));
            return word;
        });
        words = builder.build();
        listTable =
                RuleTable.read(ChannelWords.class, "channel-lists.tsv", "id", "channel", "words", "example", "source");
        listTable.map(row -> {
            Gazetteer.Builder<RuleId> list = Gazetteer.builder();
            row.list("words").forEach(entry -> list.add(entry, row.id()));
            voidingLists.put(known(row.get("channel")), list.build());
            return row;
        });
    }

    private String known(String channel) {
        if (!labels.containsKey(channel)) {
            throw new IllegalArgumentException("no such channel: " + channel);
        }
        return channel;
    }

    Stream<RuleTable> tables() {
        return Stream.of(channelTable, wordTable, listTable);
    }

    /** The channel's name for people. */
    String label(String channel) {
        return labels.get(channel);
    }

    /** The words in the range that name a channel. */
    List<Gazetteer.Hit<Word>> find(Words text, Span range) {
        List<Gazetteer.Hit<Word>> named = new ArrayList<>();
        for (Gazetteer.Hit<Word> hit : words.find(text, range)) {
            String channel = hit.value().channel();
            if (channel != null && !isVoided(text.text(), hit.span(), range, voidingLists.get(channel))) {
                named.add(hit);
            }
        }
        return named;
    }

    /** Whether a word that voids it stands in the same list, next to it or one farther. */
    private static boolean isVoided(String folded, Span word, Span range, Gazetteer<RuleId> voiding) {
        if (voiding == null) {
            return false;
        }
        int behind = word.end();
        int before = word.start();
        for (int step = 0; step < NEIGHBOURS; step++) {
            int next = joint(folded, behind, range.end(), 1);
            if (next > 0 && voiding.longestAt(folded, next, range.end()) != null) {
                return true;
            }
            behind = next < 0 ? range.end() : itemEnd(folded, next, range.end(), 1);
            int previous = joint(folded, before, range.start(), -1);
            int start = previous < 0 ? range.start() : itemEnd(folded, previous, range.start(), -1);
            if (previous > 0 && endsWith(folded, new Span(start, previous), voiding)) {
                return true;
            }
            before = start;
        }
        return false;
    }

    /** Behind (1) or before (-1) the comma or "và" next to the offset, or -1 where there is none. */
    private static int joint(String folded, int from, int limit, int way) {
        int at = from;
        boolean joined = false;
        while (at != limit) {
            char sign = folded.charAt(way > 0 ? at : at - 1);
            int behind = at + way * AND.length();
            boolean inside = way > 0 ? behind <= limit : behind >= limit;
            if (inside && !joined && folded.startsWith(AND, Math.min(at, behind))) {
                return behind;
            }
            if (sign != ' ' && sign != ',') {
                return joined ? at : -1;
            }
            joined |= sign == ',';
            at += way;
        }
        return -1;
    }

    /** Where the item of a list ends: before its next sign, at most a few words away. */
    private static int itemEnd(String folded, int from, int limit, int way) {
        int at = from;
        while (at != limit && Math.abs(at - from) < LONGEST_ITEM) {
            char sign = folded.charAt(way > 0 ? at : at - 1);
            if (LIST_ENDS.indexOf(sign) >= 0 || sign == ',') {
                return at;
            }
            at += way;
        }
        return at;
    }

    private static boolean endsWith(String folded, Span item, Gazetteer<RuleId> voiding) {
        List<Gazetteer.Hit<RuleId>> hits = voiding.find(folded, item);
        return !hits.isEmpty() && hits.get(hits.size() - 1).span().end() == item.end();
    }

    /**
     * What a word stands for.
     *
     * @param channel its id, or null for a look-alike
     * @param rule its row
     */
    record Word(String channel, RuleId rule) {}
}
