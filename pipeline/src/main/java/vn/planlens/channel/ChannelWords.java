package vn.planlens.channel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words of {@code channel-words.tsv} and the lists that void some of them. */
final class ChannelWords {

    private static final String NONE = "-";
    private static final int LONGEST_LIST = 120;
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
    List<Gazetteer.Hit<Word>> find(String folded, Span range) {
        List<Gazetteer.Hit<Word>> named = new ArrayList<>();
        for (Gazetteer.Hit<Word> hit : words.find(folded, range)) {
            String channel = hit.value().channel();
            if (channel != null && !isVoided(folded, hit.span(), range, voidingLists.get(channel))) {
                named.add(hit);
            }
        }
        return named;
    }

    /** Whether a word that voids it stands in the same list: next to it, or parted from it by commas only. */
    private static boolean isVoided(String folded, Span word, Span range, Gazetteer<RuleId> voiding) {
        if (voiding == null) {
            return false;
        }
        int from = word.start();
        while (from > range.start() && word.start() - from < LONGEST_LIST && isInList(folded, from - 1)) {
            from--;
        }
        int to = word.end();
        while (to < range.end() && to - word.end() < LONGEST_LIST && isInList(folded, to)) {
            to++;
        }
        String before = folded.substring(from, word.start());
        String behind = folded.substring(word.end(), to);
        return isListed(before, true, voiding) || isListed(behind, false, voiding);
    }

    private static boolean isInList(String folded, int at) {
        return LIST_ENDS.indexOf(folded.charAt(at)) < 0;
    }

    /** Whether the item next to the word, or the one next to that, is a voiding word alone. */
    private static boolean isListed(String side, boolean before, Gazetteer<RuleId> voiding) {
        String[] items = side.split("\\s*(?:,\\s*và\\s|,|\\svà\\s)\\s*", -1);
        // The first piece is what stands between the word and the list's next sign: nothing, if it is a list.
        int next = before ? items.length - 1 : 0;
        if (!items[next].isBlank()) {
            return false;
        }
        for (int step = 1; step <= 2; step++) {
            int at = before ? next - step : next + step;
            if (at >= 0 && at < items.length && begins(items[at].strip(), before, voiding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String item, boolean before, Gazetteer<RuleId> voiding) {
        List<Gazetteer.Hit<RuleId>> hits = voiding.find(item);
        if (hits.isEmpty()) {
            return false;
        }
        Span hit = before ? hits.get(hits.size() - 1).span() : hits.get(0).span();
        return before ? hit.end() == item.length() : hit.start() == 0;
    }

    /**
     * What a word stands for.
     *
     * @param channel its id, or null for a look-alike
     * @param rule its row
     */
    record Word(String channel, RuleId rule) {}
}
