package vn.planlens.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.planlens.index.text.Names;
import vn.planlens.model.RuleId;
import vn.planlens.orgunit.UnitKeys;
import vn.planlens.rules.RuleTable;

/** Which names are one unit, and which units became which ({@code unit-renamings.tsv}). Thread-safe. */
final class UnitRenamings {

    private final Wording wording;
    private final UnitKeys unitKeys = new UnitKeys();
    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<String, Map<String, RuleId>> successors = new HashMap<>();
    private final Map<String, Map<String, RuleId>> wordings = new HashMap<>();
    private final Map<RuleId, List<String>> ranks = new HashMap<>();
    private final List<OfficeHead> heads = new ArrayList<>();

    /**
     * How the head of an office is called.
     *
     * @param words compared form, with a blank behind
     * @param office what stands in the office's own name instead
     */
    private record OfficeHead(String words, String office, RuleId rule) {}

    UnitRenamings(Wording wording) {
        this.wording = wording;
        for (RuleTable.Row row : headTable().rows()) {
            for (String words : row.list("words")) {
                String office = row.get("office").isEmpty() ? "" : Names.compared(row.get("office")) + " ";
                heads.add(new OfficeHead(Names.compared(words) + " ", office, row.id()));
            }
        }
        heads.sort(Comparator.comparingInt((OfficeHead head) -> -head.words().length()));
        for (RuleTable.Row row : table().rows()) {
            ranks.put(row.id(), row.list("after").stream().map(this::key).toList());
            for (String before : row.list("before")) {
                for (String after : row.list("after")) {
                    boolean oneUnit = key(before).equals(key(after));
                    Map<String, Map<String, RuleId>> into = oneUnit ? wordings : successors;
                    String from = oneUnit ? bare(before) : key(before);
                    String to = oneUnit ? bare(after) : key(after);
                    into.computeIfAbsent(from, name -> new HashMap<>()).put(to, row.id());
                }
            }
        }
    }

    static RuleTable table() {
        return RuleTable.read(UnitRenamings.class, "unit-renamings.tsv", "id", "before", "after", "example", "source");
    }

    static RuleTable headTable() {
        return RuleTable.read(UnitRenamings.class, "office-heads.tsv", "id", "words", "office", "example", "source");
    }

    /** The row by which the name is that of an office's head, or empty. */
    private Optional<OfficeHead> head(String name) {
        String compared = Names.compared(name);
        return heads.stream().filter(head -> compared.startsWith(head.words())).findFirst();
    }

    /** The office that the name means, where it is that of its head; else the name itself. */
    private String office(String name) {
        return head(name)
                .map(head -> head.office()
                        + Names.compared(name).substring(head.words().length()))
                .orElse(name);
    }

    /** What is the same for all spellings of the unit. */
    String key(String name) {
        return keys.computeIfAbsent(
                name, words -> String.join(" ", wording.of(unitKeys.of(words).orElseGet(() -> bare(words)))));
    }

    /** A name without the words that say "all of them" or which tier. */
    private static String bare(String name) {
        return Names.compared(name)
                .replaceAll("^(các|những|toàn thể|toàn bộ) ", "")
                .replaceAll(" (cấp xã|cấp phường|phường|xã|thị trấn|trên địa bàn)$", "");
    }

    /** The row by which the earlier name became the later one, of one unit or of two; empty where none tells so. */
    Optional<RuleId> renamed(String before, String after) {
        Optional<RuleId> told = told(before, after);
        Optional<OfficeHead> from = head(before);
        Optional<OfficeHead> to = head(after);
        if (told.isPresent() || from.isEmpty() && to.isEmpty()) {
            return told;
        }
        boolean oneHead = from.isPresent() && to.isPresent();
        if (!oneHead && same(office(before), office(after))) {
            return Optional.of(from.or(() -> to).orElseThrow().rule());
        }
        return told(before, office(after))
                .or(() -> told(office(before), after))
                .or(() -> told(office(before), office(after)));
    }

    private Optional<RuleId> told(String before, String after) {
        String from = key(before);
        String to = key(after);
        Map<String, RuleId> found = from.equals(to) ? wordings.get(bare(before)) : successors.get(from);
        return Optional.ofNullable(found == null ? null : found.get(from.equals(to) ? bare(after) : to));
    }

    /** How near the row that {@link #renamed} tells puts the later name, 0 for the first that it gives. */
    int rank(RuleId row, String after) {
        List<String> names = ranks.getOrDefault(row, List.of());
        String key = key(office(after));
        int at = names.indexOf(key);
        return at < 0 ? names.size() : at;
    }

    /** Whether both name one unit. */
    boolean same(String before, String after) {
        return key(before).equals(key(after));
    }
}
