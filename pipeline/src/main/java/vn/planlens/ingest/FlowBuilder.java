package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Collects what a format with paragraphs tells, in reading order: paragraphs, footnotes, tables in tables, text boxes.
 * Tables that only lay out letterhead or signature end as paragraphs, column by column. For one document.
 */
final class FlowBuilder {

    /** What stands in the flow or in a cell. */
    sealed interface Item {}

    record Text(String text, int page) implements Item {}

    record Note(String text, int page) implements Item {}

    record Grid(TableDraft table, int page) implements Item {}

    private final ReadLimits limits;
    private final LegacyFonts fonts;
    private final List<Item> body = new ArrayList<>();
    /** Where the next paragraph goes: the body, a cell of an open table, a text box. */
    private final Deque<List<Item>> places = new ArrayDeque<>();

    private final Deque<TableDraft> tables = new ArrayDeque<>();
    private final Deque<List<Item>> boxes = new ArrayDeque<>();
    private final List<Item> boxesDone = new ArrayList<>();
    private final List<Item> notes = new ArrayList<>();
    private int page = RawDocument.NO_PAGE;
    private int tooDeep;
    private int characters;

    /** @param fonts knows the encodings of fonts; null where the format tells no fonts */
    FlowBuilder(ReadLimits limits, LegacyFonts fonts) {
        this.limits = limits;
        this.fonts = fonts;
        places.push(body);
    }

    /** The characters of a run as they show. */
    String show(String characters, RunStyle style) {
        return fonts == null ? style.show(characters) : fonts.show(characters, style);
    }

    /** The page on which what follows begins. */
    void page(int page) {
        this.page = page;
    }

    int page() {
        return page;
    }

    /** Adds a paragraph that began on the given page; text boxes and footnotes anchored in it follow it. */
    void paragraph(String text, int page) throws UnreadableFileException {
        count(text);
        if (!text.isBlank()) {
            places.peek().add(new Text(text, page));
        }
        if (boxes.isEmpty()) {
            places.peek().addAll(boxesDone);
            boxesDone.clear();
            flushNotes();
        }
    }

    /** Adds a footnote, which follows the paragraph or the table in which it is anchored. */
    void footnote(String text) throws UnreadableFileException {
        count(text);
        if (!text.isBlank()) {
            notes.add(new Note(text, page));
        }
    }

    /** Begins a text box, whose paragraphs follow the one in which it is anchored. */
    void openBox() {
        List<Item> box = new ArrayList<>();
        boxes.push(box);
        places.push(box);
    }

    void closeBox() {
        places.pop();
        boxesDone.addAll(boxes.pop());
    }

    /** Begins a table; with all its rows and cells inside the cell that is open. */
    void openTable() {
        if (tables.size() >= limits.nesting()) {
            tooDeep++;
        } else {
            tables.push(new TableDraft());
        }
    }

    /** The innermost open table; null where tables nest too deep to be told apart. */
    TableDraft table() {
        return tooDeep > 0 ? null : tables.peek();
    }

    void openRow() {
        if (inTable()) {
            tables.peek().openRow(page);
        }
    }

    /** Begins a part of a table whose place in it is told only later: what follows is gathered until it is closed. */
    void openPart() {
        places.push(new ArrayList<>());
    }

    List<Item> closePart() {
        return places.pop();
    }

    /** Begins a cell. */
    void openCell(TableDraft.Extent extent) {
        if (inTable()) {
            places.push(tables.peek().openCell(extent));
        }
    }

    void closeCell() {
        if (inTable()) {
            places.pop();
        }
    }

    void closeTable() {
        if (tooDeep > 0) {
            tooDeep--;
        } else if (!tables.isEmpty()) {
            TableDraft table = tables.pop();
            places.peek().add(new Grid(table, table.page()));
            flushNotes();
        }
    }

    /** All elements, in reading order. */
    List<RawDocument.Element> elements() {
        List<RawDocument.Element> elements = new ArrayList<>();
        LayoutTables.unfold(body, elements);
        for (Item note : notes) {
            elements.add(new RawDocument.Footnote(((Note) note).text(), ((Note) note).page()));
        }
        return TabbedColumns.unfold(elements);
    }

    private boolean inTable() {
        return tooDeep == 0 && !tables.isEmpty();
    }

    private void flushNotes() {
        if (tables.isEmpty() && boxes.isEmpty()) {
            body.addAll(notes);
            notes.clear();
        }
    }

    private void count(String text) throws UnreadableFileException {
        characters += text.length() + 1;
        if (characters > limits.characters()) {
            throw limits.tooLarge("more than " + limits.characters() + " characters of text");
        }
    }
}
