package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.planlens.model.RuleId;
import vn.planlens.orgunit.UnitLexicon.Field;
import vn.planlens.orgunit.UnitLexicon.Topic;
import vn.planlens.rules.Gazetteer;

/**
 * Reads a field of work that an office or a post is named after: one that the table knows whole ("Văn phòng - Thống
 * kê"), or topics joined as it comes ("Địa chính - NN - XD và MT").
 */
final class FieldNames {

    /** No office has more; keeps the time linear where a hostile text joins topics without end. */
    private static final int MOST_TOPICS = 8;

    private static final List<String> AND = List.of("và ", "&");

    final Misread<Field> known;
    final Gazetteer<Topic> topics;

    /** The known fields by the topics of which they are made. */
    private final Map<String, String> canonical = new HashMap<>();

    FieldNames(Misread<Field> known, Gazetteer<Topic> topics, List<String> fields) {
        this.known = known;
        this.topics = topics;
        for (String field : fields) {
            FieldName joined = joined(field, 0, field.length());
            if (joined != null && joined.end() == field.length()) {
                canonical.put(joined.canonical(), field);
            }
        }
    }

    /**
     * A field found.
     *
     * @param end where it ends
     * @param canonical the same for all its spellings
     * @param rules the rows that took part
     */
    record FieldName(int end, String canonical, List<RuleId> rules) {}

    /** Whether a known field begins at the offset. */
    boolean begins(String folded, int at, int end) {
        return known.spelledAt(folded, at, end) != null;
    }

    /**
     * The longest field at the offset, or null.
     *
     * @param bare the folded text without marks
     */
    FieldName at(String folded, String bare, int at, int end) {
        Gazetteer.Hit<Field> whole = known.longestAt(folded, bare, at, end);
        FieldName joined = joined(folded, at, end);
        if (joined != null && (whole == null || joined.end() > whole.span().end())) {
            String field = canonical.getOrDefault(joined.canonical(), joined.canonical());
            return new FieldName(joined.end(), field, joined.rules());
        }
        return whole == null
                ? null
                : new FieldName(
                        whole.span().end(),
                        whole.value().canonical(),
                        List.of(whole.value().rule()));
    }

    /** Two topics or more joined by hyphens, the last ones maybe by a comma or "và"; or null. */
    private FieldName joined(String folded, int at, int end) {
        List<Topic> found = new ArrayList<>();
        int to = at;
        Gazetteer.Hit<Topic> topic = topics.longestAt(folded, at, end);
        while (topic != null && found.size() < MOST_TOPICS) {
            found.add(topic.value());
            to = topic.span().end();
            int sign = skipBlanks(folded, to, end);
            boolean hyphen = sign < end && folded.charAt(sign) == '-';
            int next = skipBlanks(folded, hyphen ? sign + 1 : behindAnd(folded, sign, end), end);
            Gazetteer.Hit<Topic> further = next > sign ? topics.longestAt(folded, next, end) : null;
            topic = further != null && (hyphen || further.value().tail()) ? further : null;
        }
        if (found.size() < 2) {
            return null;
        }
        String written = found.stream().map(Topic::written).collect(Collectors.joining(" - "));
        return new FieldName(
                to, written, found.stream().map(Topic::rule).distinct().toList());
    }

    /** Behind a comma, "và" or "&"; the offset itself where none of them stands there. */
    private static int behindAnd(String folded, int at, int end) {
        int to = at < end && folded.charAt(at) == ',' ? skipBlanks(folded, at + 1, end) : at;
        for (String word : AND) {
            if (to < end && folded.startsWith(word, to)) {
                return to + word.length();
            }
        }
        return to;
    }

    private static int skipBlanks(String folded, int at, int end) {
        int to = at;
        while (to < end && Character.isWhitespace(folded.charAt(to))) {
            to++;
        }
        return to;
    }
}
