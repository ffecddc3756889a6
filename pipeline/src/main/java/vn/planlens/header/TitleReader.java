package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.planlens.model.Folding;
import vn.planlens.model.Header.DocumentType;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.model.WhiteSpace;
import vn.planlens.rules.Gazetteer;
import vn.planlens.rules.PatternRule;
import vn.planlens.rules.RuleTable;

/** Finds type word and title: one or several lines, in capitals or not, run together with the type word or below it. */
final class TitleReader {

    /** Longer titles are not written; a line that makes it longer is the text's first paragraph. */
    private static final int LONGEST_TITLE = 500;

    /** A title that no type word announces is taken only where it can be one. */
    private static final int LONGEST_UNTYPED = 300;

    private static final int SHORTEST_UNTYPED = 12;

    /** How far from its beginning a line is looked at when asking whether it ends the title. */
    private static final int OPENING = 200;

    private static final String SUBJECT = "v/v";

    private final DocumentTypes types;
    private final IssuerHeads heads;
    private final SignatureWords words;
    private final List<PatternRule> ends;
    private final List<PatternRule> endsOfCapitals;

    TitleReader(DocumentTypes types, IssuerHeads heads, SignatureWords words) {
        this.types = types;
        this.heads = heads;
        this.words = words;
        RuleTable table = table();
        this.ends = table.map(row -> new PatternRule(row.id(), row.get("pattern")));
        Set<RuleId> ofCapitals = table.rows().stream()
                .filter(row -> row.get("capitals").equals("yes"))
                .map(RuleTable.Row::id)
                .collect(Collectors.toSet());
        this.endsOfCapitals =
                ends.stream().filter(end -> ofCapitals.contains(end.id())).toList();
    }

    static RuleTable table() {
        return RuleTable.read(TitleReader.class, "title-ends.tsv", "id", "pattern", "capitals", "example", "source");
    }

    /** @param head the lines of the document's beginning, the pieces of the letterhead cut out of them */
    Optional<Title> read(List<Line> head) {
        int capitals = -1;
        int other = -1;
        for (int i = 0; i < head.size(); i++) {
            Line line = head.get(i);
            Optional<Gazetteer.Hit<DocumentType>> hit = types.at(line.folded(), 0);
            if (hit.isPresent()) {
                Line word = line.part(0, hit.get().span().end());
                boolean alone = word.text().length() == stripMarks(line.text()).length();
                if (word.isUpperCase() && (alone || capitals < 0)) {
                    capitals = i;
                    if (alone) {
                        break;
                    }
                } else if (other < 0) {
                    other = i;
                }
            } else if (isEnd(line) && (capitals >= 0 || other >= 0)) {
                break;
            }
        }
        int at = capitals >= 0 ? capitals : other;
        return at < 0 ? Optional.empty() : Optional.of(read(head, at));
    }

    private Title read(List<Line> head, int at) {
        Line first = head.get(at);
        Gazetteer.Hit<DocumentType> hit = types.at(first.folded(), 0).orElseThrow();
        Span span = first.span();
        List<Line> lines = new ArrayList<>();
        Line rest = first.part(hit.span().end(), first.text().length());
        // A whole text on one line is no title.
        if (rest != null && !rest.isRule() && rest.text().length() <= LONGEST_TITLE) {
            lines.add(rest);
        }
        int length = 0;
        for (int i = at + 1; i < head.size(); i++) {
            Line line = head.get(i);
            length += line.text().length() + 1;
            if (line.isRule() && lines.isEmpty()) {
                continue;
            }
            if (line.isRule()
                    || endsTitle(line, lines)
                    || line.isUpperCase() && types.namesAuthority(hit.value()) && startsAuthority(line.folded())
                    || length > LONGEST_TITLE) {
                break;
            }
            lines.add(line);
            span = span.cover(line.span());
        }
        String text = String.join(" ", lines.stream().map(Line::text).toList());
        text = stripMarks(WhiteSpace.collapsed(text.strip()));
        text = Folding.fold(text).startsWith(SUBJECT)
                ? text.substring(SUBJECT.length()).strip()
                : text;
        return new Title(hit.value(), text.isEmpty() ? null : text, span);
    }

    /** The subject of a letter, which has no type word: "V/v đẩy mạnh tuyên truyền ...". */
    Optional<Title> readSubject(List<Line> head) {
        for (int i = 0; i < head.size(); i++) {
            Line line = head.get(i);
            if (line.folded().startsWith(SUBJECT)) {
                StringBuilder subject = new StringBuilder(line.text().substring(SUBJECT.length()));
                Span span = line.span();
                for (int j = i + 1;
                        j < head.size()
                                && Character.isLowerCase(head.get(j).text().charAt(0));
                        j++) {
                    subject.append(' ').append(head.get(j).text());
                    span = span.cover(head.get(j).span());
                }
                String text = stripMarks(subject.toString().strip());
                return Optional.of(new Title(DocumentTypes.LETTER, text.isEmpty() ? null : text, span));
            }
        }
        return Optional.empty();
    }

    /**
     * A title without a type word: the lines right below a letterhead whose symbol tells the type.
     *
     * @param below the lines below the letterhead
     */
    Optional<Title> readUntyped(List<Line> below, DocumentType type) {
        List<Line> lines = new ArrayList<>();
        int length = 0;
        for (Line line : below) {
            length += line.text().length();
            if (line.isRule() && lines.isEmpty()) {
                continue;
            }
            boolean end = line.isRule()
                    || isEnd(line) && !line.isUpperCase()
                    || isSentence(line)
                    || types.namesAuthority(type) && line.isUpperCase() && startsAuthority(line.folded());
            if (end || length > LONGEST_UNTYPED) {
                break;
            }
            lines.add(line);
        }
        if (lines.isEmpty() || length < SHORTEST_UNTYPED) {
            return Optional.empty();
        }
        Span span = lines.get(0).span().cover(lines.get(lines.size() - 1).span());
        return Optional.of(new Title(
                type, stripMarks(String.join(" ", lines.stream().map(Line::text).toList())), span));
    }

    private boolean endsTitle(Line line, List<Line> title) {
        if (title.isEmpty()) {
            return line.folded().startsWith("căn cứ") || line.folded().startsWith("kính gửi");
        }
        Line last = title.get(title.size() - 1);
        if (Character.isLowerCase(line.text().charAt(0)) || last.text().endsWith(",")) {
            return false;
        }
        if (last.isUpperCase() && line.isUpperCase()) {
            return begins(line, endsOfCapitals);
        }
        return isEnd(line) || isSentence(line);
    }

    /** Whether a line begins the way no title's further line begins. */
    boolean isEnd(Line line) {
        return begins(line, ends);
    }

    /** Whether a line is a type word and nothing else. */
    boolean isTypeWord(Line line) {
        return types.at(line.folded(), 0)
                .filter(hit -> hit.span().end() >= stripMarks(line.text()).length())
                .isPresent();
    }

    /** Whether a line begins with a body or an officer that decides. */
    private boolean startsAuthority(String folded) {
        return heads.beginsAt(folded, 0) || words.positionAt(folded, 0) != null;
    }

    private static boolean begins(Line line, List<PatternRule> rules) {
        int limit = Math.min(OPENING, line.folded().length());
        return rules.stream().anyMatch(rule -> rule.at(line.folded(), 0, limit) != null);
    }

    private static boolean isSentence(Line line) {
        return ".;:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static String stripMarks(String text) {
        int end = text.length();
        while (end > 0 && ".,;:-_*–— ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
