package vn.planlens.header;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.planlens.model.Header.DocumentType;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Span;
import vn.planlens.place.UnitKinds;

/**
 * Reads the note under the title of an annex or of a plan that a decision carries: "(Ban hành kèm theo Kế hoạch số
 * 31/KH-UBND ngày 07/02/2024 của Ủy ban nhân dân xã)".
 */
final class CarrierNotes {

    private final DocumentTypes types;
    private final IssuerWords words;
    private final LetterheadReader letterheads;

    CarrierNotes(DocumentTypes types, IssuerWords words, LetterheadReader letterheads) {
        this.types = types;
        this.words = words;
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
    List<Line> lines(String text, String folded) {
        Map<Integer, Line> lines = new TreeMap<>();
        for (String phrase : words.carried()) {
            int at = folded.indexOf(phrase);
            while (at >= 0) {
                int end = Line.end(text, at, text.length());
                Span line = new Span(LetterheadReader.lineStart(text, 0, at), end);
                Line.of(text, folded, line)
                        .forEach(found -> lines.put(found.span().start(), found));
                at = folded.indexOf(phrase, end);
            }
        }
        return List.copyOf(lines.values());
    }

    /** Where the words end with which the note in the line begins, signs in front passed over; or -1. */
    private int behindCarried(String line) {
        int first = 0;
        while (first < line.length() && !Character.isLetter(line.charAt(first))) {
            first++;
        }
        int start = first;
        return words.carried().stream()
                .filter(phrase -> line.startsWith(phrase + " ", start))
                .mapToInt(phrase -> start + phrase.length() + 1)
                .findFirst()
                .orElse(-1);
    }

    private Optional<Note> note(Line line) {
        int word = behindCarried(line.folded());
        if (word < 0) {
            return Optional.empty();
        }
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
