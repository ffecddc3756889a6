package vn.planlens.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.planlens.model.Folding;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;
import vn.planlens.model.WarningCode;

/** Looks at the mentions of one key together: what one tells of the tier holds for others, and dates may contradict. */
final class SameKey {

    /** No document cites one key with more dates and bodies than this. */
    private static final int MOST_KINDS = 50;

    private SameKey() {}

    static void compare(List<MentionDraft> drafts) {
        Map<String, List<MentionDraft>> byKey = new LinkedHashMap<>();
        for (MentionDraft draft : drafts) {
            if (draft.symbol().number() != null) {
                byKey.computeIfAbsent(draft.key().comparable(), key -> new ArrayList<>())
                        .add(draft);
            }
        }
        for (List<MentionDraft> mentions : byKey.values()) {
            inheritLevel(mentions);
            markConflicts(mentions);
        }
    }

    /** The tier of those that tell it, where they agree; mentions of the same day count before others. */
    private static void inheritLevel(Collection<MentionDraft> mentions) {
        Map<PartialDate, List<MentionDraft>> byDate = new HashMap<>();
        mentions.forEach(draft ->
                byDate.computeIfAbsent(date(draft), day -> new ArrayList<>()).add(draft));
        Level ofAll = common(mentions);
        byDate.forEach((day, drafts) -> {
            Level ofDay = day == null ? null : common(drafts);
            Level told = ofDay == null ? ofAll : ofDay;
            drafts.stream().filter(draft -> draft.level() == null).forEach(draft -> draft.level(told));
        });
    }

    private static Level common(Collection<MentionDraft> mentions) {
        List<Level> levels = mentions.stream()
                .map(MentionDraft::level)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return levels.size() == 1 ? levels.get(0) : null;
    }

    /** Grouped by date first, so that a key that stands a thousand times takes no million comparisons. */
    private static void markConflicts(List<MentionDraft> mentions) {
        Map<Telling, MentionDraft> kinds = new LinkedHashMap<>();
        for (MentionDraft draft : mentions) {
            kinds.putIfAbsent(Telling.of(draft), draft);
        }
        List<MentionDraft> different = new ArrayList<>(kinds.values());
        if (different.size() > MOST_KINDS) {
            different = different.subList(0, MOST_KINDS);
        }
        List<MentionDraft> contradicting = new ArrayList<>();
        for (MentionDraft one : different) {
            for (MentionDraft other : different) {
                if (disagree(date(one), date(other)) && !arePlainlyTwo(one, other)) {
                    contradicting.add(one);
                    break;
                }
            }
        }
        for (MentionDraft draft : contradicting.isEmpty() ? List.<MentionDraft>of() : mentions) {
            if (contradicting.stream().anyMatch(other -> !arePlainlyTwo(draft, other))) {
                draft.warnings().add(WarningCode.CONFLICTING_DATE);
            }
        }
    }

    private static PartialDate date(MentionDraft draft) {
        return draft.date() == null ? null : draft.date().date();
    }

    private static boolean disagree(PartialDate one, PartialDate other) {
        if (one == null || other == null) {
            return false;
        }
        return one.year() != other.year() || differ(one.month(), other.month()) || differ(one.day(), other.day());
    }

    private static boolean differ(Integer one, Integer other) {
        return one != null && other != null && !one.equals(other);
    }

    /** What a mention tells that can contradict another. */
    private record Telling(PartialDate date, Level level, String issuer) {

        static Telling of(MentionDraft draft) {
            return new Telling(
                    SameKey.date(draft),
                    draft.level(),
                    draft.issuer() == null ? null : draft.issuer().name());
        }
    }

    /** Whether tier, place or kind of the issuing bodies show two documents of one number. */
    private static boolean arePlainlyTwo(MentionDraft one, MentionDraft other) {
        if (one.level() != null && other.level() != null && one.level() != other.level()) {
            return true;
        }
        Issuer first = one.issuer();
        Issuer second = other.issuer();
        if (first == null || second == null) {
            return false;
        }
        return first.place() != null
                && second.place() != null
                && !Folding.bare(first.place()).equals(Folding.bare(second.place()));
    }
}
