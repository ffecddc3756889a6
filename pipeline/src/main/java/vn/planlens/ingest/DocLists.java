package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Automatic list numbers of a DOC, counted while it is read. */
final class DocLists {

    private static final int LEVELS = 9;

    private final Map<Integer, ListCounter> counters = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();

    /** Counts one more paragraph and returns its marker with the gap before its text; empty where it is in no list. */
    String marker(Paragraph paragraph) {
        try {
            if (!paragraph.isInList() || paragraph.getIlvl() >= LEVELS) {
                return "";
            }
            HWPFList list = paragraph.getList();
            return list == null || list.getListData() == null
                    ? ""
                    : next(list, paragraph.getIlfo(), paragraph.getIlvl());
        } catch (NoSuchElementException | IllegalStateException e) {
            // The paragraph names a list that the file does not have: Word shows no number either.
            return "";
        }
    }

    private String next(HWPFList list, int override, int level) {
        List<ListLevel> levels = new ArrayList<>();
        for (char i = 0; i < LEVELS; i++) {
            levels.add(level(list, i));
        }
        ListCounter counter = counters.computeIfAbsent(list.getLsid(), key -> new ListCounter());
        if (used.add(override)) {
            for (char i = 0; i < LEVELS; i++) {
                if (list.isStartAtOverridden(i)) {
                    counter.restart(i);
                    break;
                }
            }
        }
        return counter.next(level, levels);
    }

    private static ListLevel level(HWPFList list, char level) {
        int format = list.getNumberFormat(level);
        NumberStyle style = style(format);
        String text = list.getNumberText(level);
        StringBuilder template = new StringBuilder();
        for (char sign : (text == null ? "" : text).toCharArray()) {
            // The number of a level stands as a control sign with that level's index.
            template.append(sign < LEVELS ? "%" + (sign + 1) : String.valueOf(sign));
        }
        boolean bullet = format == 23;
        String gap = list.getTypeOfCharFollowingTheNumber(level) == 2 ? "" : " ";
        String marker = bullet ? ListLevel.bullet(template.toString()) : template.toString();
        return new ListLevel(list.getStartAt(level), style, marker, level, false, gap);
    }

    /** The format's codes are those of [MS-OSHARED] MSONFC. */
    private static NumberStyle style(int format) {
        return switch (format) {
            case 1 -> NumberStyle.UPPER_ROMAN;
            case 2 -> NumberStyle.LOWER_ROMAN;
            case 3 -> NumberStyle.UPPER_LETTER;
            case 4 -> NumberStyle.LOWER_LETTER;
            case 22 -> NumberStyle.DECIMAL_ZERO;
            case 23, 255 -> NumberStyle.NONE;
            default -> NumberStyle.DECIMAL;
        };
    }
}
