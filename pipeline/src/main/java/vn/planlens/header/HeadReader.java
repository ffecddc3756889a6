package vn.planlens.header;

import java.util.List;
import java.util.Optional;
import vn.planlens.header.LetterheadReader.Piece;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.place.AdministrativeUnits;

/**
 * Reads letterhead and title. A text copied from a web page can have much before its letterhead; the national motto tells
 * where that begins.
 */
final class HeadReader {

    /** What is longer is no letterhead and title. */
    private static final int LONGEST_HEAD = 8_000;

    /** No line of a letterhead in small letters is longer. */
    private static final int LONGEST_NAME = 120;

    private final DocumentTypes types;
    private final LetterheadReader letterheads;
    private final TitleReader titles;
    private final IssuerHeads heads;
    private final SignatureWords words;
    private final AdministrativeUnits units;

    HeadReader(
            DocumentTypes types,
            LetterheadReader letterheads,
            TitleReader titles,
            IssuerHeads heads,
            SignatureWords words,
            AdministrativeUnits units) {
        this.types = types;
        this.letterheads = letterheads;
        this.titles = titles;
        this.heads = heads;
        this.words = words;
        this.units = units;
    }

    Head read(PlanText plan) {
        String text = plan.text();
        String folded = plan.folded();
        int limit = Math.min(LONGEST_HEAD, text.length());
        List<Piece> all = pieces(plan, limit);
        int top = top(all, text);
        int end = end(text, folded, top, limit, plan.outline());
        List<Piece> pieces =
                all.stream().filter(piece -> piece.span().end() <= end).toList();
        Head head = read(text, folded, top, end, pieces);
        Title title = head.title();
        // A date that begins a line of the title is the title's: "... Nghị quyết số 76/NQ-CP / ngày 15 tháng 7 năm
        // ...".
        List<Piece> outside = pieces.stream()
                .filter(piece -> title == null || !title.span().contains(piece.span()))
                .toList();
        return outside.size() == pieces.size() ? head : read(text, folded, top, end, outside);
    }

    /** What is known by its form: up to the first part of the body where the motto stands before that, else in all the head. */
    private List<Piece> pieces(PlanText plan, int limit) {
        int body = plan.outline().nodes().stream()
                .mapToInt(node -> node.span().start())
                .findFirst()
                .orElse(limit);
        List<Piece> above = letterheads.pieces(plan, new Span(0, Math.min(body, limit)));
        boolean whole = body >= limit || above.stream().anyMatch(Piece::isMotto);
        return whole ? above : letterheads.pieces(plan, new Span(0, limit));
    }

    private Head read(String text, String folded, int top, int end, List<Piece> pieces) {
        List<Line> lines = LetterheadReader.around(pieces, text, folded, new Span(0, end));
        List<Line> below =
                lines.stream().filter(line -> line.span().start() >= top).toList();
        Title title = titles.read(below)
                .or(() -> titles.readSubject(lines))
                .or(() -> titles.read(lines))
                .or(() -> untyped(pieces, below))
                .orElse(null);
        int bodiesEnd =
                title != null && title.span().start() >= top ? title.span().start() : end;
        boolean known = title != null || !pieces.isEmpty();
        List<Line> bodies = bodies(lines, top, bodiesEnd, known);
        return new Head(LetterheadReader.letterhead(pieces, bodies, top), title, lines);
    }

    /** A title without a type word below a letterhead whose number tells the type. */
    private Optional<Title> untyped(List<Piece> pieces, List<Line> below) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        int end = pieces.get(pieces.size() - 1).span().end();
        List<Line> rest =
                below.stream().filter(line -> line.span().start() >= end).toList();
        return pieces.stream()
                .filter(piece -> piece.serial() != null)
                .findFirst()
                .flatMap(piece -> types.bySymbol(piece.serial().symbol()))
                .flatMap(type -> titles.readUntyped(rest, type));
    }

    /** The line of the national or party motto, else of the number, else the beginning. */
    private static int top(List<Piece> pieces, String text) {
        Optional<Piece> motto = pieces.stream().filter(Piece::isMotto).findFirst();
        Optional<Piece> first = motto.or(
                () -> pieces.stream().filter(piece -> piece.serial() != null).findFirst());
        return first.map(piece ->
                        LetterheadReader.lineStart(text, 0, piece.span().start()))
                .orElse(0);
    }

    /** Where below the top the preamble or the first part of the body begins. */
    private int end(String text, String folded, int top, int limit, Outline outline) {
        int end = outline.nodes().stream()
                .map(node -> node.span().start())
                .filter(start -> start > top)
                .findFirst()
                .map(start -> Math.min(start, limit))
                .orElse(limit);
        boolean belowTypeWord = false;
        for (Line line : Line.of(text, folded, new Span(top, end))) {
            boolean sentence =
                    !line.isUpperCase() && Character.isUpperCase(line.text().charAt(0));
            if (sentence && !belowTypeWord && titles.isEnd(line)) {
                return line.span().start();
            }
            belowTypeWord = titles.isTypeWord(line) || belowTypeWord && line.isRule();
        }
        return end;
    }

    /**
     * The lines that name bodies: right above the top, and from there to the title.
     *
     * @param known whether anything else of a letterhead or title is there; else only capitals are trusted
     */
    private List<Line> bodies(List<Line> lines, int top, int end, boolean known) {
        int first = 0;
        while (first < lines.size() && lines.get(first).span().start() < top) {
            first++;
        }
        while (first > 0 && (lines.get(first - 1).isRule() || canNameBody(lines.get(first - 1), known))) {
            first--;
        }
        return lines.subList(first, lines.size()).stream()
                .filter(line -> line.span().end() <= end && !line.isRule() && canNameBody(line, known))
                .toList();
    }

    /** In capitals, or a short line that begins like a body or a unit. */
    private boolean canNameBody(Line line, boolean known) {
        boolean signature =
                words.capacityAt(line.text(), line.folded(), 0) != null || words.positionAt(line.folded(), 0) != null;
        if (signature || line.isUpperCase()) {
            return !signature;
        }
        String text = line.text();
        return known
                && text.length() <= LONGEST_NAME
                && ".;:".indexOf(text.charAt(text.length() - 1)) < 0
                && (heads.beginsAt(line.folded(), 0)
                        || units.mentions(text, line.folded(), new Span(0, text.length())).stream()
                                .anyMatch(mention -> mention.span().start() == 0));
    }
}
