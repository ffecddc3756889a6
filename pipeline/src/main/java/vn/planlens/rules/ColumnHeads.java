package vn.planlens.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;

/**
 * Knows the heads of task tables' columns by the wordings of {@code column-heads.tsv}. Thread-safe.
 *
 * <p>A table row has the role {@code filler} for words that stand in a head without saying what the column holds
 * ("dự kiến", "chủ yếu"), and {@code body} for the words for a unit, which give a unit column unless "chủ trì" or
 * "phối hợp" follows.
 */
public final class ColumnHeads {

    private static final String TABLE = "column-heads.tsv";
    private static final String FILLER = "filler";
    private static final String BODY = "body";

    /** No head is longer than this. */
    private static final int LONGEST_HEAD = 100;

    /** Share of a head's letters that must be words of the table. */
    private static final double LEAST_KNOWN = 0.6;

    /** What joins several things that one column tells: "Tiêu chí, nhiệm vụ" holds what is to be done. */
    private static final List<String> LISTS = List.of(",", "/", "&", " và ");

    private final RuleTable table;
    private final Gazetteer<Word> words;

    private ColumnHeads(RuleTable table) {
        this.table = table;
        Gazetteer.Builder<Word> builder = Gazetteer.builder();
        table.map(row -> {
            Word word = new Word(row.get("role"), row.id());
            row.list("words").forEach(phrase -> builder.add(phrase, word));
            return word;
        });
        this.words = builder.build();
    }

    /** Reads the table. */
    public static ColumnHeads read() {
        return new ColumnHeads(RuleTable.read(ColumnHeads.class, TABLE, "id", "role", "words", "example", "source"));
    }

    RuleTable table() {
        return table;
    }

    /** What a column holds whose head cell reads so; empty where the cell is no known head. */
    public Optional<ColumnRole> roleOf(String cell) {
        String head = withoutBrackets(cell).strip();
        if (head.isEmpty() || head.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        String folded = Folding.fold(head);
        int letters = letters(folded, 0, folded.length());
        int known = 0;
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        ColumnRole first = null;
        for (Gazetteer.Hit<Word> hit : words.find(folded)) {
            known += letters(folded, hit.span().start(), hit.span().end());
            if (!hit.value().isFiller()) {
                roles.add(hit.value().role());
                first = first == null ? hit.value().role() : first;
            }
        }
        if (first == null || known < LEAST_KNOWN * letters) {
            return Optional.empty();
        }
        boolean listed = first == ColumnRole.OTHER
                && roles.contains(ColumnRole.CONTENT)
                && LISTS.stream().anyMatch(folded::contains);
        return Optional.of(listed ? ColumnRole.CONTENT : combined(first, roles));
    }

    /**
     * The roles of a table's columns when these cells are its head row, {@link ColumnRole#OTHER} for an unknown head;
     * empty where they are no head row: fewer than two known heads, or hardly any among many cells. In a table of
     * numbered rows the first unknown head is that of the content where no other one is, or the first that begins like one
     * ("Nhiệm vụ nâng điểm").
     */
    public Optional<List<ColumnRole>> rolesOf(List<String> cells) {
        List<ColumnRole> roles = new ArrayList<>();
        Set<ColumnRole> kinds = EnumSet.noneOf(ColumnRole.class);
        int filled = 0;
        int known = 0;
        int unknown = -1;
        for (String cell : cells) {
            Optional<ColumnRole> role = roleOf(cell);
            roles.add(role.orElse(ColumnRole.OTHER));
            filled += cell.isBlank() ? 0 : 1;
            known += role.isPresent() ? 1 : 0;
            role.ifPresent(kinds::add);
            boolean better = role.isEmpty()
                    && !cell.isBlank()
                    && (unknown < 0 || startsContent(cell) && !startsContent(cells.get(unknown)));
            unknown = better ? roles.size() - 1 : unknown;
        }
        if (kinds.size() < 2 || 2 * known < filled) {
            return Optional.empty();
        }
        if (kinds.contains(ColumnRole.NUMBER) && !kinds.contains(ColumnRole.CONTENT) && unknown >= 0) {
            roles.set(unknown, ColumnRole.CONTENT);
        }
        return Optional.of(List.copyOf(roles));
    }

    private boolean startsContent(String cell) {
        String folded = Folding.fold(cell);
        Gazetteer.Hit<Word> hit = words.longestAt(folded, 0, folded.length());
        return hit != null && !hit.value().isFiller() && hit.value().role() == ColumnRole.CONTENT;
    }

    /** Whether the text begins with words of a head. */
    public boolean starts(String text) {
        String folded = Folding.fold(text.substring(0, Math.min(text.length(), LONGEST_HEAD)));
        Gazetteer.Hit<Word> hit = words.longestAt(folded, 0, folded.length());
        return hit != null && !hit.value().isFiller();
    }

    /**
     * The heads in a line whose columns are lost ("TT Nội dung Đơn vị thực hiện Thời gian"), in reading order; words
     * that are none are passed over.
     */
    public List<Head> columns(String line) {
        String folded = Folding.fold(line);
        List<Head> heads = new ArrayList<>();
        boolean open = false;
        for (Gazetteer.Hit<Word> hit : words.find(folded)) {
            Head last = heads.isEmpty() ? null : heads.get(heads.size() - 1);
            boolean behind = last != null
                    && isJoint(folded, last.span().end(), hit.span().start());
            if (hit.value().isFiller()) {
                if (behind) {
                    heads.set(heads.size() - 1, last.upTo(hit.span().end()));
                }
                continue;
            }
            ColumnRole role = hit.value().role();
            boolean listed = behind && isListed(folded, last, hit);
            // "Chỉ số thành phần": a head begins with a capital where the one before it does.
            boolean goesOn = behind
                    && Character.isLowerCase(line.charAt(hit.span().start()))
                    && Character.isUpperCase(line.charAt(last.span().start()));
            boolean sameColumn = behind && open && isWho(role) || listed || goesOn;
            if (sameColumn) {
                boolean tells = listed && last.role() == ColumnRole.OTHER && role == ColumnRole.CONTENT;
                ColumnRole both = tells ? role : combined(last.role(), EnumSet.of(last.role(), role));
                RuleId rule = hit.value().isBody() ? last.rule() : hit.value().rule();
                heads.set(heads.size() - 1, new Head(last.span().cover(hit.span()), both, rule));
            } else {
                heads.add(new Head(hit.span(), role, hit.value().rule()));
            }
            open = hit.value().isBody();
        }
        return List.copyOf(heads);
    }

    private static boolean isWho(ColumnRole role) {
        return role == ColumnRole.UNIT || role == ColumnRole.LEAD || role == ColumnRole.COORDINATOR;
    }

    private static boolean isJoint(String text, int from, int to) {
        return letters(text, from, to) == 0;
    }

    /** Whether a comma, a stroke or "và" joins the two to one head. */
    private static boolean isListed(String text, Head last, Gazetteer.Hit<Word> hit) {
        String between = text.substring(last.span().end(), hit.span().start());
        return between.indexOf(',') >= 0
                || between.indexOf('/') >= 0
                || last.span().of(text).endsWith(" và");
    }

    private static ColumnRole combined(ColumnRole first, Set<ColumnRole> roles) {
        boolean lead = roles.contains(ColumnRole.LEAD);
        boolean coordinator = roles.contains(ColumnRole.COORDINATOR);
        if (!isWho(first)) {
            return first;
        }
        return lead == coordinator ? ColumnRole.UNIT : lead ? ColumnRole.LEAD : ColumnRole.COORDINATOR;
    }

    private static int letters(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static String withoutBrackets(String cell) {
        if (cell.indexOf('(') < 0 && cell.indexOf(')') < 0) {
            return cell;
        }
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                kept.append(sign);
            }
        }
        return kept.toString();
    }

    /**
     * A head found in a line.
     *
     * @param span where in the line
     * @param role what its column holds
     * @param rule which row of the table found it
     */
    public record Head(Span span, ColumnRole role, RuleId rule) {

        private Head upTo(int end) {
            return new Head(new Span(span.start(), end), role, rule);
        }
    }

    private record Word(String code, RuleId rule) {

        Word {
            if (!code.equals(FILLER) && !code.equals(BODY)) {
                ColumnRole.ofCode(code);
            }
        }

        boolean isFiller() {
            return code.equals(FILLER);
        }

        boolean isBody() {
            return code.equals(BODY);
        }

        ColumnRole role() {
            return isBody() ? ColumnRole.UNIT : ColumnRole.ofCode(code);
        }
    }
}
