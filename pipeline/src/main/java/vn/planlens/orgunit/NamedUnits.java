package vn.planlens.orgunit;

import static vn.planlens.orgunit.NameCore.joined;

import java.util.List;
import vn.planlens.model.Span;
import vn.planlens.model.WhiteSpace;
import vn.planlens.orgunit.FieldNames.FieldName;
import vn.planlens.orgunit.UnitLexicon.NameRule;
import vn.planlens.rules.Gazetteer;

/** Reads names of units in particular: fixed ones, and those of a head and a field or proper name. */
final class NamedUnits {

    private final UnitLexicon lexicon;
    private final String folded;
    private final String bare;
    private final ProperName properName;
    private final ListSigns signs;
    private final UnitParser parser;

    NamedUnits(
            UnitLexicon lexicon,
            String folded,
            String bare,
            ProperName properName,
            ListSigns signs,
            UnitParser parser) {
        this.lexicon = lexicon;
        this.folded = folded;
        this.bare = bare;
        this.properName = properName;
        this.signs = signs;
        this.parser = parser;
    }

    /** The name at the offset, or null. */
    NameCore at(int at, int end, int depth) {
        NameCore fixed = fixed(at, end);
        return NameCore.longest(fixed, headed(at, end, depth, fixed));
    }

    private NameCore fixed(int at, int end) {
        Gazetteer.Hit<UnitLexicon.Name> hit = lexicon.names.longestAt(folded, bare, at, end);
        if (hit == null) {
            return null;
        }
        UnitLexicon.Name name = hit.value();
        boolean generic = name.kind().equals(UnitPhrase.GROUP);
        return new NameCore(hit.span().end(), name.rule().row(), name.kind(), generic, List.of(name.rule()));
    }

    private NameCore headed(int at, int end, int depth, NameCore fixed) {
        Gazetteer.Hit<UnitLexicon.Head> spelled = lexicon.heads.longestAt(folded, at, end);
        // "Công chưc Văn hóa - Xã hội": a scan lost a mark, and the field tells that it is a head.
        Gazetteer.Hit<UnitLexicon.Head> hit = spelled == null ? lexicon.bareHeads.longestAt(bare, at, end) : spelled;
        Gazetteer.Hit<UnitLexicon.Noun> noun = lexicon.nouns.longestAt(folded, at, end);
        if (hit == null || noun != null && noun.span().end() > hit.span().end()) {
            return null;
        }
        NameCore headed = headed(hit, spelled != null, end, depth, fixed);
        Gazetteer.Hit<UnitLexicon.Head> shorter = headed != null
                ? null
                : lexicon.heads.longestAt(folded, at, hit.span().end() - 1);
        // "Trưởng Ban công tác Mặt trận": where "Trưởng Ban" leads to no name, "Trưởng" may.
        return shorter == null ? headed : headed(shorter, true, end, depth, fixed);
    }

    private NameCore headed(Gazetteer.Hit<UnitLexicon.Head> hit, boolean spelled, int end, int depth, NameCore fixed) {
        int at = hit.span().start();
        UnitLexicon.Head head = hit.value();
        int from = signs.skipBlanks(hit.span().end(), end);
        FieldName field = lexicon.fields.at(folded, bare, from, end);
        if (!spelled && field == null) {
            return null;
        }
        int nameEnd = properName.end(from, end);
        boolean known = field != null && nameEnd <= field.end() || fixed != null && nameEnd <= fixed.end();
        if (nameEnd > from && !known) {
            nameEnd = properName.restEnd(nameEnd, end);
        }
        if (field != null && field.end() >= nameEnd) {
            return new NameCore(
                    field.end(),
                    head.key() + " " + field.canonical(),
                    head.kind(),
                    false,
                    joined(List.of(head.rule()), field.rules()));
        }
        boolean mayLeadUnits = head.name() == NameRule.GROUP || head.name() == NameRule.FREE;
        // "Chủ tịch UBND" is known as a whole.
        Gazetteer.Hit<UnitLexicon.Name> whole = lexicon.names.spelledAt(folded, at, end);
        boolean begun = whole != null && whole.span().end() > from;
        UnitPhrase of = mayLeadUnits && !begun ? parser.phrase(from, end, depth + 1) : null;
        if (of != null && of.span().end() >= nameEnd) {
            return new NameCore(
                    of.name().end(),
                    head.key() + " " + of.key(),
                    head.kind(),
                    false,
                    joined(List.of(head.rule()), of.rules()));
        }
        if (nameEnd > from) {
            return named(head, hit.span().end(), nameEnd);
        }
        // "Văn phòng - Thống kê" is a field and no office without a name.
        FieldName topics = lexicon.fields.at(folded, bare, at, end);
        return topics != null && topics.end() > hit.span().end() ? null : unnamed(hit, from, end, depth);
    }

    /** A head without any name behind it, as far as it can stand so. */
    private NameCore unnamed(Gazetteer.Hit<UnitLexicon.Head> hit, int from, int end, int depth) {
        int headEnd = hit.span().end();
        int run = properName.lowerCaseEnd(from, end);
        int purpose = parser.purposeEnd(from, end);
        if (purpose > from && parser.isNameEnd(purpose, end, depth + 1)) {
            // "Ban Chỉ đạo thực hiện Quy chế dân chủ xã | kiểm tra ...": a second verb shows that the first is of the
            // name.
            run = purpose;
        }
        return switch (hit.value().name()) {
            case OPTIONAL -> named(hit.value(), headEnd, headEnd);
            case FREE -> named(hit.value(), headEnd, run > from ? run : headEnd);
            case REQUIRED, GROUP -> null;
        };
    }

    private NameCore named(UnitLexicon.Head head, int headEnd, int nameEnd) {
        String name = ListSigns.spaced(new Span(headEnd, nameEnd).of(folded));
        String key = WhiteSpace.collapsed(head.key() + name);
        return new NameCore(nameEnd, key, head.kind(), false, List.of(head.rule()));
    }
}
