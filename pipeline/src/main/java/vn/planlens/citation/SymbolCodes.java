package vn.planlens.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.planlens.model.Folding;
import vn.planlens.model.RuleId;
import vn.planlens.rules.RuleTable;

/** The codes that symbols are made of, and their standard spelling. */
final class SymbolCodes {

    private final Set<String> types;
    private final List<CodePattern> numbered;
    private final List<CodePattern> departments;
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> unmarked = new HashMap<>();
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    SymbolCodes(DocumentKinds kinds, IssuingBodies issuers) {
        types = kinds.typeCodes();
        numbered =
                issuers.codes().stream().filter(CodePattern::digits).distinct().toList();
        issuers.codes().stream()
                .filter(CodePattern::isExact)
                .map(CodePattern::letters)
                .forEach(bodies::add);
        types.forEach(this::add);
        bodies.forEach(this::add);
        departments = issuers.codes().stream()
                .filter(pattern -> pattern.open() && issuers.levelOf(pattern.letters() + "XX", false) != null)
                .distinct()
                .toList();
        exact.keySet().forEach(unmarked::remove);
        for (RuleTable.Row row : spellingTable().rows()) {
            Spelling spelling = new Spelling(row.get("meant"), row.orNull("doubt") != null, row.id());
            spellings.put(Folding.fold(row.get("written")), spelling);
        }
    }

    static RuleTable spellingTable() {
        return RuleTable.read(
                SymbolCodes.class, "spellings.tsv", "id", "written", "meant", "doubt", "example", "source");
    }

    private void add(String code) {
        String folded = Folding.fold(code);
        exact.merge(folded, code, (first, second) -> first);
        String bare = Folding.bare(code);
        // What two codes would become (HD and HĐ) tells nothing.
        unmarked.merge(bare, code, (first, second) -> first.equals(second) ? first : "");
    }

    /**
     * The standard spelling of a folded code, or null where no table knows it. A code that lacks its marks, or is one
     * of the known misreadings, is known too and doubted.
     */
    Spelling of(String folded) {
        String known = exact.get(folded);
        if (known != null) {
            return new Spelling(known, false, null);
        }
        Spelling spelling = spellings.get(folded);
        if (spelling != null) {
            return spelling;
        }
        String marked = unmarked.get(Folding.bare(folded));
        if (marked != null && !marked.isEmpty()) {
            return new Spelling(marked, true, null);
        }
        return null;
    }

    boolean isType(String code) {
        return types.contains(code);
    }

    boolean isBody(String code) {
        return bodies.contains(code) || isNumbered(code);
    }

    /** {@code QH15}, {@code UBTVQH14}: the legislature's symbol, which no code of a kind precedes. */
    boolean isNumbered(String code) {
        return numbered.stream().anyMatch(pattern -> pattern.matches(code));
    }

    /** Whether a code's letters take a number behind them. */
    boolean takesDigits(String letters) {
        return numbered.stream().anyMatch(pattern -> pattern.letters().equals(letters));
    }

    /**
     * The codes of a kind and of a body written as one, {@code NQCP}, or null. A body that tables name only by its
     * first letter ({@code TTrSNV}) is one as well.
     */
    List<String> split(String folded) {
        List<String> listed = splitListed(folded);
        return listed != null ? listed : splitDepartment(folded);
    }

    private List<String> splitDepartment(String folded) {
        for (int cut = folded.length() - 3; cut > 0; cut--) {
            String type = exact.get(folded.substring(0, cut));
            String rest = folded.substring(cut).toUpperCase(Locale.ROOT);
            if (type != null && isType(type) && isDepartment(rest)) {
                return List.of(type, rest);
            }
        }
        return null;
    }

    /** Whether tables name such a body by its first letter only: {@code SNV}. */
    boolean isDepartment(String code) {
        return departments.stream().anyMatch(pattern -> pattern.matches(code));
    }

    private List<String> splitListed(String folded) {
        for (int cut = 1; cut < folded.length() - 1; cut++) {
            String type = exact.get(folded.substring(0, cut));
            String body = exact.get(folded.substring(cut));
            if (type != null && body != null && isType(type) && bodies.contains(body)) {
                return List.of(type, body);
            }
        }
        return null;
    }

    /**
     * @param code in its standard spelling
     * @param doubted whether it is a guess
     * @param rule the row of {@code spellings.tsv} that took it so, or null
     */
    record Spelling(String code, boolean doubted, RuleId rule) {}
}
