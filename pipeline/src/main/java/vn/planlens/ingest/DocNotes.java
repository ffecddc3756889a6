package vn.planlens.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The footnotes and endnotes of a DOC, by the place of their mark in the text. */
final class DocNotes {

    private final Map<Integer, String> texts = new HashMap<>();

    static DocNotes of(HWPFDocument document, ReadLimits limits, LegacyFonts fonts) throws UnreadableFileException {
        DocNotes notes = new DocNotes();
        notes.add(document, document.getFootnotes(), document.getFootnoteRange(), limits, fonts);
        notes.add(document, document.getEndnotes(), document.getEndnoteRange(), limits, fonts);
        return notes;
    }

    private void add(HWPFDocument document, Notes notes, Range range, ReadLimits limits, LegacyFonts fonts)
            throws UnreadableFileException {
        for (int i = 0; i < notes.getNotesCount(); i++) {
            int start = range.getStartOffset() + notes.getNoteTextStartOffset(i);
            int end = range.getStartOffset() + notes.getNoteTextEndOffset(i);
            FlowBuilder flow = new FlowBuilder(limits, fonts);
            new DocBody(flow, new DocNotes()).read(new Range(start, end, document));
            String text = flow.elements().stream()
                    .filter(RawDocument.Paragraph.class::isInstance)
                    .map(element -> ((RawDocument.Paragraph) element).text())
                    .collect(Collectors.joining(" "));
            texts.put(notes.getNoteAnchorPosition(i), text);
        }
    }

    /** The note whose mark stands at the place, or null. */
    String at(int position) {
        return texts.get(position);
    }
}
