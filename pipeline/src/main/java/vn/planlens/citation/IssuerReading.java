package vn.planlens.citation;

import java.util.List;
import vn.planlens.citation.IssuingBody.Tail;
import vn.planlens.citation.UnitPhrases.Unit;
import vn.planlens.model.Level;
import vn.planlens.model.RuleId;
import vn.planlens.model.Span;
import vn.planlens.rules.Gazetteer;

/** Reads one issuing body from a text: prefix, name, and what its kind lets follow. */
final class IssuerReading {

    private static final int MOST_PREFIXES = 3;
    private static final int MOST_FIELD_WORDS = 14;

    private final Gazetteer<IssuingBody> bodies;
    private final IssuerEnds ends;
    private final UnitPhrases units;
    private final Gazetteer<IssuerGrammar.Prefix> prefixes;
    private final Gazetteer<RuleId> fields;
    private final String text;
    private final String folded;
    private final int limit;
    private final Terms terms;

    IssuerReading(IssuerGrammar grammar, String text, String folded, int limit) {
        this.bodies = grammar.bodies();
        this.ends = grammar.ends();
        this.units = grammar.units();
        this.prefixes = grammar.prefixes();
        this.fields = grammar.fields();
        this.text = text;
        this.folded = folded;
        this.limit = limit;
        this.terms = new Terms(folded, limit);
    }

    Issuer issuer(int start) {
        int at = afterPrefixes(start);
        // "Trưởng phòng Nội vụ": behind a post the body needs no capital.
        Gazetteer.Hit<IssuingBody> hit = at > start ? bodies.longestAt(folded, at, limit) : bodyAt(at);
        if (hit == null) {
            return unitAlone(start, at);
        }
        IssuingBody body = hit.value();
        Found found = new Found(hit.span().end());
        found.level = body.level();
        found.city = body.city();
        switch (body.tail()) {
            case UNIT -> takeUnits(found);
            case NAME -> takeName(found);
            case FIELD -> takeField(found, body);
            default -> {}
        }
        if (body.tail() != Tail.NOTHING && body.tail() != Tail.FIELD) {
            found.end = terms.termEnd(found.end);
        }
        return found.issuer(start, body);
    }

    private Issuer unitAlone(int start, int at) {
        List<Unit> found = units.read(text, folded, at, limit);
        if (found.isEmpty()) {
            return null;
        }
        Unit unit = found.get(0);
        Span span = new Span(start, found.get(found.size() - 1).span().end());
        return new Issuer(
                span,
                shortened(span),
                null,
                unit.kind().level(),
                unit.kind().isCity(),
                found,
                null,
                unit.kind().rule());
    }

    private Gazetteer.Hit<IssuingBody> bodyAt(int at) {
        Gazetteer.Hit<IssuingBody> hit =
                at < limit && Gazetteer.startsWord(folded, at) ? bodies.longestAt(folded, at, limit) : null;
        return hit != null && isNamed(hit) ? hit : null;
    }

    /** "sở hữu", "phòng chống": a single word names a body only with a capital. */
    private boolean isNamed(Gazetteer.Hit<IssuingBody> hit) {
        return Character.isUpperCase(text.charAt(hit.span().start()))
                || Signs.isPhrase(hit.span().of(folded));
    }

    int afterPrefixes(int start) {
        int at = start;
        for (int i = 0; i < MOST_PREFIXES; i++) {
            Gazetteer.Hit<IssuerGrammar.Prefix> hit =
                    at < limit && Gazetteer.startsWord(folded, at) ? prefixes.longestAt(folded, at, limit) : null;
            // "Ban Chấp hành Trung ương" is a name of its own, longer than the prefix.
            Gazetteer.Hit<IssuingBody> body = bodyAt(at);
            if (hit == null || body != null && body.span().length() > hit.span().length()) {
                return at;
            }
            int end = hit.value().ordinal()
                    ? terms.ordinalEnd(hit.span().end())
                    : hit.span().end();
            at = Signs.afterBlanks(folded, end, limit);
            if (Signs.isWordAt(folded, at, limit, "của")) {
                at = Signs.afterBlanks(folded, at + 3, limit);
            }
        }
        return at;
    }

    private void takeUnits(Found found) {
        List<Unit> read = units.read(text, folded, Signs.afterBlanks(folded, found.end, limit), limit);
        if (read.isEmpty()) {
            return;
        }
        found.units = read;
        found.end = read.get(read.size() - 1).span().end();
        if (found.level == null && !found.city) {
            found.level = read.get(0).kind().level();
            found.city = read.get(0).kind().isCity();
        }
    }

    private void takeName(Found found) {
        int start = Signs.afterBlanks(folded, found.end, limit);
        if (start == found.end || bodyAt(start) != null) {
            return;
        }
        // "Thành ủy Thành phố Hồ Chí Minh"
        List<Unit> read = units.read(text, folded, start, limit);
        if (!read.isEmpty() && read.get(0).name() != null) {
            found.units = read;
            found.end = read.get(read.size() - 1).span().end();
            return;
        }
        boolean capitals =
                text.substring(Math.max(0, found.end - 2), found.end).chars().allMatch(Character::isUpperCase);
        int end = units.nameEnd(text, folded, start, limit, capitals, false);
        if (end > 0) {
            found.name = Signs.collapsed(text.substring(start, end));
            found.end = end;
        }
    }

    private void takeField(Found found, IssuingBody body) {
        int start = Signs.afterBlanks(folded, found.end, limit);
        Gazetteer.Hit<RuleId> hit = start < limit ? fields.longestAt(folded, start, limit) : null;
        found.end = hit != null ? hit.span().end() : fieldEnd(found.end);
        int behind = Signs.afterBlanks(folded, found.end, limit);
        if (Signs.isWordAt(folded, behind, limit, "của")) {
            Issuer superior = issuer(Signs.afterBlanks(folded, behind + 3, limit));
            if (superior != null && superior.body() != null && found.level == null) {
                found.take(superior);
                return;
            }
        }
        takeUnits(found);
        if (found.units.isEmpty()) {
            takeSuperior(found, hit != null);
        }
        if (found.level == null && !found.city) {
            levelOfField(found, start);
        }
    }

    /** "Hội đồng Thi đua - Khen thưởng Trung ương", "Sở Nội vụ Phú Thọ". */
    private void takeSuperior(Found found, boolean known) {
        int at = Signs.afterBlanks(folded, found.end, limit);
        Gazetteer.Hit<IssuingBody> body = bodyAt(at);
        if (body != null
                && at > found.end
                && (body.value().level() != null || body.value().city())) {
            Issuer superior = issuer(at);
            if (found.level == null) {
                found.take(superior);
            }
        } else if (known) {
            takeName(found);
        }
    }

    /** "Văn phòng Tỉnh ủy": the field names the body that it serves. */
    private void levelOfField(Found found, int start) {
        for (Gazetteer.Hit<IssuingBody> hit : bodies.find(folded, new Span(Math.min(start, found.end), found.end))) {
            if (isNamed(hit) && (hit.value().level() != null || hit.value().city())) {
                found.level = hit.value().level();
                found.city = hit.value().city();
                return;
            }
        }
    }

    /** Words of any kind up to one that ends a name, a unit, or a sign other than a dash. */
    private int fieldEnd(int from) {
        int end = from;
        int at = Signs.afterBlanks(folded, from, limit);
        boolean and = false;
        for (int words = 0; words < MOST_FIELD_WORDS && at < limit; words++) {
            boolean first = words == 0 && Character.isUpperCase(text.charAt(at));
            if (!Signs.isLetter(folded, at)
                    || !first && ends.endsField(text, folded, at, limit)
                    || (and || words > 0) && bodyAt(at) != null
                    || !units.read(text, folded, at, limit).isEmpty()) {
                return end;
            }
            int stop = at;
            while (stop < limit && (Signs.isLetter(folded, stop) || folded.charAt(stop) == '&')) {
                stop++;
            }
            and = Signs.isWordAt(folded, at, limit, "và");
            end = and ? end : stop;
            at = Signs.afterBlanks(folded, stop, limit);
            if (at < limit && folded.charAt(at) == '-') {
                at = Signs.afterBlanks(folded, at + 1, limit);
            }
        }
        return end;
    }

    private String shortened(Span span) {
        return IssuerNames.shortened(span.of(text));
    }

    /** What has been read of one body so far. */
    private final class Found {

        private int end;
        private Level level;
        private boolean city;
        private List<Unit> units = List.of();
        private String name;

        Found(int end) {
            this.end = end;
        }

        void take(Issuer superior) {
            end = superior.span().end();
            level = superior.level();
            city = superior.city();
            units = superior.units();
            name = superior.properName();
        }

        Issuer issuer(int start, IssuingBody body) {
            Span span = new Span(start, end);
            return new Issuer(span, shortened(span), body, level, city, units, name, body.rule());
        }
    }
}
