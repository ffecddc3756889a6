package vn.planlens.header;

import java.util.List;
import java.util.Optional;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.model.Header.DocumentType;
import vn.planlens.model.Outline;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;

/** Reads what a document says of itself. Pure and thread-safe, built once. */
public final class HeaderReader {

    /** A letterhead and title longer than this are not written. */
    private static final int LONGEST_HEAD = 6_000;

    private final DocumentTypes types = new DocumentTypes();
    private final LetterheadReader letterheads = new LetterheadReader(types);
    private final TitleReader titles = new TitleReader(types);
    private final TitleYears years = new TitleYears();
    private final IssuerReader issuers = new IssuerReader();

    public Header read(SourceText source, Outline outline) {
        String text = source.text();
        String folded = Folding.fold(text);
        Span head = new Span(0, headEnd(text, folded, outline));
        List<LetterheadReader.Piece> pieces = letterheads.pieces(text, folded, head);
        List<Line> lines = LetterheadReader.around(pieces, text, folded, head);
        Optional<Title> title = titles.read(lines);
        int bodies = title.map(t -> t.span().start()).orElse(head.end());
        Letterhead letterhead = LetterheadReader.letterhead(
                pieces,
                lines.stream().filter(line -> line.span().end() <= bodies).toList());
        Letterhead.Serial serial = letterhead.serial();
        DocumentType type = title.map(Title::type)
                .orElse(serial == null ? null : types.bySymbol(serial.symbol()).orElse(null));
        String name = title.map(Title::text).orElse(null);
        return new Header(
                type,
                serial == null ? null : serial.number(),
                serial == null ? null : serial.symbol(),
                serial == null ? null : serial.reference(),
                name,
                years.yearOf(name, letterhead.issued()),
                issuers.read(text, folded, letterhead, title.orElse(null)),
                letterhead.place(),
                letterhead.issued(),
                Header.NONE.signer(),
                List.of());
    }

    /** Where the first part of the body or its preamble begins. */
    private int headEnd(String text, String folded, Outline outline) {
        int end = Math.min(LONGEST_HEAD, text.length());
        if (!outline.nodes().isEmpty() && outline.nodes().get(0).span().start() > 0) {
            end = Math.min(end, outline.nodes().get(0).span().start());
        }
        boolean titled = false;
        for (Line line : Line.of(text, folded, new Span(0, end))) {
            titled |= types.at(line.folded(), 0).isPresent();
            if (titled
                    && titles.isEnd(line)
                    && !line.isUpperCase()
                    && Character.isUpperCase(line.text().charAt(0))) {
                return line.span().end();
            }
        }
        return end;
    }
}
