package vn.planlens.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.planlens.citation.ReferenceReading.Found;
import vn.planlens.model.Citation;
import vn.planlens.model.Folding;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;
import vn.planlens.model.WhiteSpace;
import vn.planlens.rules.RuleTable;

/** Tells which document a mention without symbol means, where the plan, or date and issuing body, leave no doubt. */
final class ReferenceResolver {

    private static final int ALIAS_REACH = 600;

    private final ReferenceWords words;
    private final Map<String, String> symbols = new HashMap<>();

    ReferenceResolver(ReferenceWords words) {
        this.words = words;
        for (RuleTable.Row row : table().rows()) {
            symbols.put(row.get("kind") + " " + row.get("body"), row.get("symbol"));
        }
    }

    static RuleTable table() {
        return RuleTable.read(
                ReferenceResolver.class, "derived-symbols.tsv", "id", "kind", "body", "symbol", "example", "source");
    }

    InPlan in(PlanText plan, List<Citation> citations) {
        return new InPlan(plan, citations);
    }

    /** Resolves the references of one plan, in reading order. */
    final class InPlan {

        private final PlanText plan;
        private final List<Citation> citations;
        private final Map<String, String> aliases = new HashMap<>();
        private final Map<String, List<Citation>> byNumber = new HashMap<>();
        private final Map<String, List<Citation>> bySubject = new HashMap<>();

        InPlan(PlanText plan, List<Citation> citations) {
            this.plan = plan;
            this.citations = citations;
            for (Citation citation : citations) {
                if (citation.number() != null) {
                    byNumber.computeIfAbsent(plain(citation.number()), n -> new ArrayList<>())
                            .add(citation);
                }
                if (Objects.equals(citation.type(), "L") && citation.subject() != null) {
                    bySubject
                            .computeIfAbsent(words(citation.subject()), s -> new ArrayList<>())
                            .add(citation);
                }
            }
        }

        String keyOf(Found found) {
            if (found.law() != null) {
                return law(found);
            }
            String name = found.kind().code() + " " + plain(found.number());
            String alias = alias(found);
            if (alias != null) {
                aliases.put(name, alias);
            }
            List<String> keys = byNumber.getOrDefault(plain(found.number()), List.of()).stream()
                    .filter(citation -> isMeant(found, citation))
                    .map(Citation::key)
                    .distinct()
                    .toList();
            // The document of that very number is meant even where another is cited right before "gọi tắt là".
            if (keys.size() == 1) {
                return keys.get(0);
            }
            if (aliases.containsKey(name) && found.date() == null && found.issuer() == null) {
                return aliases.get(name);
            }
            return keys.isEmpty() ? derived(found) : null;
        }

        /** "(sau đây gọi tắt là Nghị quyết 76)": the document cited right before it. */
        private String alias(Found found) {
            String folded = plan.folded();
            int at = Signs.beforeBlanks(folded, 0, found.span().start());
            if (!words.standBeforeShortName(folded, at)) {
                return null;
            }
            int low = 0;
            int high = citations.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (citations.get(middle).span().end() <= at) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            Citation before = low == 0 ? null : citations.get(low - 1);
            boolean near = before != null && at - before.span().end() < ALIAS_REACH;
            return near && sameParagraph(before.span().end(), at) ? before.key() : null;
        }

        private boolean sameParagraph(int from, int to) {
            return plan.text().substring(from, to).indexOf('\n') < 0;
        }

        private boolean isMeant(Found found, Citation citation) {
            String code = found.kind().code();
            String symbol = citation.symbol().split("[-/]")[0];
            boolean sameKind = code.equals(citation.type()) || found.kind().mayBeginWith(symbol);
            // A project is called by the number of the decision that approved it.
            boolean year = found.year() == null || found.year().equals(citation.year());
            boolean date = date(found) == null || citation.date() == null || agree(date(found), citation.date());
            Level level = found.issuer() == null ? null : found.issuer().level();
            boolean tier = level == null || citation.level() == null || level == citation.level();
            return sameKind && year && date && tier;
        }

        /** By kind and body, where these allow only one symbol. */
        private String derived(Found found) {
            boolean decree = found.kind().code().equals("NĐ");
            String body = found.issuer() == null || found.issuer().body() == null
                    ? decree && found.issuer() == null ? "chinh-phu" : null
                    : found.issuer().rule().row();
            String symbol = body == null ? null : symbols.get(found.kind().code() + " " + body);
            if (symbol == null) {
                return null;
            }
            PartialDate date = date(found);
            Integer year = found.year() != null || date == null ? found.year() : Integer.valueOf(date.year());
            if (decree && year == null) {
                return null;
            }
            boolean party = symbol.indexOf('/') > 0;
            return CitationKey.of(found.number(), decree ? year : null, symbol, party)
                    .toString();
        }

        private String law(Found found) {
            PartialDate date = date(found);
            if (date == null && found.year() != null) {
                date = PartialDate.of(found.year());
            }
            String version = found.law().version(date);
            if (version != null || date != null) {
                return version;
            }
            String name = words(found.span().of(plan.text()));
            List<String> keys = Stream.of(bySubject.getOrDefault(name, List.of()))
                    .flatMap(List::stream)
                    .map(Citation::key)
                    .distinct()
                    .toList();
            return keys.size() == 1 ? keys.get(0) : null;
        }
    }

    private static PartialDate date(Found found) {
        return found.date() == null ? null : found.date().date();
    }

    private static boolean agree(PartialDate one, PartialDate other) {
        return one.toString().startsWith(other.toString()) || other.toString().startsWith(one.toString());
    }

    private static String plain(String number) {
        int zeros = 0;
        while (zeros < number.length() - 1 && number.charAt(zeros) == '0') {
            zeros++;
        }
        return number.substring(zeros).toLowerCase(Locale.ROOT);
    }

    private static String words(String text) {
        return WhiteSpace.collapsed(Folding.fold(text).strip());
    }
}
