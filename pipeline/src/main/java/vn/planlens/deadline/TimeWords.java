package vn.planlens.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.Words;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.RuleTable;

/** The words around expressions: {@code time-labels.tsv} and {@code time-guards.tsv}. */
final class TimeWords {

    /** Words right before an expression are no longer than this. */
    private static final int LONGEST_AHEAD = 32;

    private static final List<String> PERIODS = List.of("ngày", "tuần", "tháng", "quý", "quí", "năm");

    private final RuleTable labelTable;
    private final RuleTable guardTable;
    private final Gazetteer<Label> labels;
    private final Gazetteer<Label> annexed;
    private final Map<String, Gazetteer<Guard>> guards = new HashMap<>();

    /** @param used which rows of guards are used: all, but for the test that shows that each row matters */
    TimeWords(Predicate<RuleTable.Row> used) {
        labelTable =
                RuleTable.read(TimeWords.class, "time-labels.tsv", "id", "words", "day", "heads", "example", "source");
        Gazetteer.Builder<Label> builder = Gazetteer.builder();
        Gazetteer.Builder<Label> annexedBuilder = Gazetteer.builder();
        labelTable.map(row -> {
            int day = oneOf(row.get("day"), "due", "when", "none", "annexed");
            Label label = new Label(day == 0, oneOf(row.get("heads"), "yes", "no") == 0, day == 2, row.id());
            row.list("words").forEach(words -> (day == 3 ? annexedBuilder : builder).add(words, label));
            return label;
        });
        labels = builder.build();
        annexed = annexedBuilder.build();
        guardTable =
                RuleTable.read(TimeWords.class, "time-guards.tsv", "id", "side", "of", "words", "example", "source");
        Map<String, Gazetteer.Builder<Guard>> builders = new HashMap<>();
        guardTable.map(row -> {
            String side = row.get("side");
            oneOf(side, "behind", "ahead", "named", "limit", "told", "event", "subject", "doing");
            boolean doing = side.equals("doing");
            Guard guard = new Guard(Reach.values()[oneOf(row.get("of"), "year", "bare", "point", "all")], doing);
            String group = doing || side.equals("subject") ? "before" : side;
            Gazetteer.Builder<Guard> words = builders.computeIfAbsent(group, key -> Gazetteer.builder());
            if (used.test(row)) {
                row.list("words").forEach(entry -> words.add(entry, guard));
            }
            return guard;
        });
        builders.forEach((group, words) -> guards.put(group, words.build()));
    }

    private static int oneOf(String cell, String... allowed) {
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i].equals(cell)) {
                return i;
            }
        }
        throw new IllegalArgumentException(cell + " is none of " + String.join(", ", allowed));
    }

    Stream<RuleTable> tables() {
        return Stream.of(labelTable, guardTable);
    }

    Gazetteer<Label> labels() {
        return labels;
    }

    /** Whether the words at the offset begin the line that says to what an annex belongs. */
    boolean isAnnexedAt(String folded, int at, int limit) {
        return annexed.longestAt(folded, at, limit) != null;
    }

    /** Whether the words right behind void the expression. */
    boolean isVoidedBehind(String folded, int end, int limit, boolean ofYear, boolean point) {
        int at = end;
        while (at < limit && folded.charAt(at) == ' ') {
            at++;
        }
        Gazetteer.Hit<Guard> hit = guards.get("behind").longestAt(folded, at, limit);
        return hit != null && hit.value().applies(ofYear, endsBare(folded, end), point);
    }

    /** Whether the word for a period, and no number behind it, ends the expression. */
    private static boolean endsBare(String folded, int end) {
        for (String word : PERIODS) {
            if (folded.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words right before void the expression. */
    boolean isVoidedAhead(String folded, Span expression, int from, boolean ofYear) {
        return standsAhead("ahead", folded, expression.start(), from, ofYear, endsBare(folded, expression.end()));
    }

    /** Whether the words right before void a time limit: "có hiệu lực sau 10 ngày kể từ ngày ký". */
    boolean isLimitVoidedAhead(String folded, int start, int from) {
        return standsAhead("limit", folded, start, from, false, false);
    }

    /** Where the words of an event end because what is to be done begins: "kể từ ngày kết thúc kiểm tra | phải trình ...". */
    int eventEnd(String folded, int from, int limit) {
        for (int at = from; at < limit; at++) {
            if (Gazetteer.startsWord(folded, at) && guards.get("event").longestAt(folded, at, limit) != null) {
                return at;
            }
        }
        return limit;
    }

    /** Whether the words right before a bare point say that it tells which one: "số liệu tháng 5". */
    boolean isNamedAhead(String folded, int start, int from) {
        return standsAhead("named", folded, start, from, false, false);
    }

    private boolean standsAhead(String side, String folded, int start, int from, boolean ofYear, boolean bare) {
        int end = start;
        while (end > from && folded.charAt(end - 1) == ' ') {
            end--;
        }
        for (int at = Math.max(from, end - LONGEST_AHEAD); at < end; at++) {
            Gazetteer.Hit<Guard> hit =
                    Gazetteer.startsWord(folded, at) ? guards.get(side).longestAt(folded, at, end) : null;
            if (hit != null && hit.span().end() == end && hit.value().applies(ofYear, bare, false)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause tells of what was done: a word for the past stands in it before any word for doing something. */
    boolean tellsOfThePast(Words text, Span clause) {
        int told = firstIn(text, clause, guards.get("told"), guard -> true);
        return told < firstIn(text, clause, guards.get("before"), Guard::doing);
    }

    private static int firstIn(Words text, Span clause, Gazetteer<Guard> words, Predicate<Guard> wanted) {
        return words.find(text, clause).stream()
                .filter(hit -> wanted.test(hit.value()))
                .mapToInt(hit -> hit.span().start())
                .findFirst()
                .orElse(clause.end());
    }

    /**
     * What the words before the expression say it tells: 1 when something is done, -1 what is measured or planned, 0
     * neither; of several the nearest decides.
     */
    int leaning(Words text, Span before, boolean ofYear) {
        int leaning = 0;
        for (Gazetteer.Hit<Guard> hit : guards.get("before").find(text, before)) {
            if (hit.value().applies(ofYear, false, false)) {
                leaning = hit.value().doing() ? 1 : -1;
            }
        }
        return leaning;
    }

    /**
     * A label's meaning.
     *
     * @param dayIsDue whether a bare day behind it is the last one
     * @param isHeading whether a heading of these words makes its whole section a place for times
     * @param isOther whether what follows it is no place for times, even under such a heading
     * @param rule its row
     */
    record Label(boolean dayIsDue, boolean isHeading, boolean isOther, RuleId rule) {}

    /** Of which expressions a guard speaks. */
    private enum Reach {
        YEAR,
        BARE,
        POINT,
        ALL
    }

    private record Guard(Reach reach, boolean doing) {

        boolean applies(boolean ofYear, boolean bare, boolean point) {
            return switch (reach) {
                case ALL -> true;
                case YEAR -> ofYear;
                case BARE -> bare;
                case POINT -> point;
            };
        }
    }
}
