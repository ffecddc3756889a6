package vn.planlens.header;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.planlens.model.Span;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.RuleTable;

/** Finds the title where no title line is: in the sentence that issues the plan, or in its closing formula. */
final class TitleMentions {

    /** No sentence that tells a title is longer. */
    private static final int LONGEST = 400;

    /** "ban hành Kế hoạch triển khai thực hiện như sau" tells no title. */
    private static final Pattern BARE = Pattern.compile("(?:(?:tổ chức|triển khai|thực hiện|cụ thể) ?)*");

    private final DocumentTypes types;
    private final List<Rule> rules;

    TitleMentions(DocumentTypes types) {
        this.types = types;
        this.rules = table().map(row -> new Rule(row.get("cue"), new PatternRule(row.id(), row.get("pattern"))));
    }

    static RuleTable table() {
        return RuleTable.read(TitleMentions.class, "title-mentions.tsv", "id", "cue", "pattern", "example", "source");
    }

    /** The rules in their order: of the first that finds one, the first title that is found. */
    Optional<Title> find(String text, String folded) {
        for (Rule rule : rules) {
            int at = folded.indexOf(rule.cue());
            for (; at >= 0; at = folded.indexOf(rule.cue(), at + 1)) {
                int limit = Math.min(folded.length(), at + LONGEST);
                PatternRule.Match match = rule.pattern().at(folded, at, limit);
                Optional<Title> title = match == null ? Optional.empty() : title(match, text, folded);
                if (title.isPresent()) {
                    return title;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Title> title(PatternRule.Match match, String text, String folded) {
        Span kind = match.slots().get("kind");
        Span words = named(match.slots().get("words"), folded);
        if (BARE.matcher(words.of(folded).strip()).matches()) {
            return Optional.empty();
        }
        return types.at(folded, kind.start())
                .filter(hit -> hit.span().equals(kind) && Character.isUpperCase(text.charAt(kind.start())))
                .map(hit ->
                        new Title(hit.value(), Casing.capitalise(words.of(text).strip()), words));
    }

    /** Without "(sau đây gọi là Kế hoạch)" at its end. */
    private static Span named(Span words, String folded) {
        int aside = folded.indexOf("(sau đây", words.start());
        return aside > words.start() && aside < words.end() ? new Span(words.start(), aside) : words;
    }

    /** @param cue the words the pattern begins with */
    private record Rule(String cue, PatternRule pattern) {}
}
