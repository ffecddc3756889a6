package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.planlens.model.Header.DocumentType;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Span;
import vn.planlens.place.UnitKinds;

/**
 * Reads the note under the title of an annex or of a plan that a decision carries: "(Ban hành kèm theo Kế hoạch số
 * 31/KH-UBND ngày 07/02/2024 của Ủy ban nhân dân xã)".
 */
final class CarrierNotes {

    private static final String CARRIED = "kèm theo ";

    private final DocumentTypes types;
    private final LetterheadReader letterheads;

    CarrierNotes(DocumentTypes types, LetterheadReader letterheads) {
        this.types = types;
        this.letterheads = letterheads;
    }

    /**
     * The note that names a document of the type, or of any type where none is asked for; one that names a unit other
     * than the issuing one is passed over.
     *
     * @param kind the issuing unit's kind, or null
     */
    Optional<Note> read(List<Line> lines, DocumentType type, String kind) {
        return lines.stream()
                .flatMap(line -> note(line).stream())
                .filter(note -> type == null || note.type().equals(type))
                .filter(note -> kind == null || isOf(note.issuer(), kind))
                .findFirst();
    }

    /** The lines of the text that can hold a note. */
    static List<Line> lines(String text, String folded) {
        List<Line> lines = new ArrayList<>();
        int at = folded.indexOf(CARRIED);
        while (at >= 0) {
            int end = Line.end(text, at, text.length());
            lines.addAll(Line.of(text, folded, new Span(LetterheadReader.lineStart(text, 0, at), end)));
            at = folded.indexOf(CARRIED, end);
        }
        return lines;
    }

    private Optional<Note> note(Line line) {
        int at = line.folded().indexOf(CARRIED);
        String before = at < 0 ? "" : line.folded().substring(0, at).replaceAll("[^\\p{L}]", "");
        if (at < 0 || !before.isEmpty() && !before.equals("banhành")) {
            return Optional.empty();
        }
        int word = at + CARRIED.length();
        return types.at(line.folded(), word).flatMap(hit -> {
            Letterhead stated = letterheads.stated(line, hit.span().end());
            Letterhead.Serial serial = stated.serial();
            if (serial == null && stated.issued() == null) {
                return Optional.empty();
            }
            int end = serial == null ? hit.span().end() : serial.span().end();
            return Optional.of(new Note(
                    hit.value(),
                    serial == null ? null : serial.shift(line.span().start()),
                    stated.issued(),
                    line.folded().substring(end)));
        });
    }

    /** Whether the words behind the number name no other kind of unit as the issuing one. */
    private static boolean isOf(String issuer, String kind) {
        return UnitKinds.ALL.stream()
                .filter(other -> !other.equals(kind))
                .noneMatch(other -> issuer.contains("ủy ban nhân dân " + other) || issuer.contains("ubnd " + other));
    }

    /**
     * A note.
     *
     * @param serial number and symbol, or null
     * @param issued as far as told, or null
     * @param issuer the folded words behind the number
     */
    record Note(DocumentType type, Letterhead.Serial serial, PartialDate issued, String issuer) {}
}
