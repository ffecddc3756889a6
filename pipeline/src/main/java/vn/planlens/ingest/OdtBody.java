package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Reads the content of an OpenDocument text into a flow. For one document. */
final class OdtBody {

    /** Deleted text, comments, indexes, and what names or draws but does not say. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "tracked-changes",
            "annotation",
            "annotation-end",
            "table-of-content",
            "alphabetical-index",
            "user-index",
            "illustration-index",
            "forms",
            "note-citation",
            "ruby-text",
            "hidden-paragraph",
            "title",
            "desc",
            "image",
            "object",
            "object-ole",
            "sequence-decls",
            "variable-decls",
            "automatic-styles",
            "styles",
            "master-styles",
            "settings",
            "scripts",
            "font-face-decls",
            "meta");

    private final FlowBuilder flow;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final OdtTables tables;
    private final Deque<OpenParagraph> open = new ArrayDeque<>();
    private final Deque<Deque<?>> suspended = new ArrayDeque<>();
    private List<String> note;

    private static final class OpenParagraph {
        private final StringBuilder text = new StringBuilder();
        private final Deque<RunStyle> runs = new ArrayDeque<>();
        private String marker = "";
        private int page;
        private List<String> outerNote;
    }

    OdtBody(FlowBuilder flow, OdtStyles styles) {
        this.flow = flow;
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.tables = new OdtTables(flow, styles);
    }

    void read(XmlEvents xml) throws UnreadableFileException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && NOT_SHOWN.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart()) {
                begin(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            } else {
                append(xml.text().replace('\n', ' ').replace('\t', ' '));
            }
        }
    }

    private void begin(XmlEvents xml) throws UnreadableFileException {
        switch (xml.name()) {
            case "p", "h" -> openParagraph(xml);
            case "span" -> openSpan(xml.attribute("style-name"));
            case "s" -> append(" ".repeat(Math.max(1, Math.min(1000, xml.intAttribute("c", 1)))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "soft-page-break" -> turnPage();
            case "list" -> lists.openList(xml);
            case "list-item" -> lists.item(xml);
            case "note" -> note = new ArrayList<>();
            case "note-body" -> suspended.push(lists.suspend());
            case "text-box", "custom-shape" -> {
                flow.openBox();
                suspended.push(lists.suspend());
            }
            case "section", "hidden-text", "conditional-text" -> {
                if ("none".equals(xml.attribute("display")) || xml.name().equals("hidden-text")) {
                    xml.skip();
                }
            }
            default -> {
                if (tables.begin(xml) && xml.name().equals("table-cell")) {
                    suspended.push(lists.suspend());
                }
            }
        }
    }

    private void end(String name) throws UnreadableFileException {
        switch (name) {
            case "p", "h" -> closeParagraph();
            case "span" -> closeSpan();
            case "list" -> lists.closeList();
            case "list-item" -> lists.closeItem();
            case "note-body" -> lists.resume(suspended.pop());
            case "note" -> {
                String text = String.join(" ", note);
                note = null;
                flow.footnote(text);
            }
            case "text-box", "custom-shape" -> {
                lists.resume(suspended.pop());
                flow.closeBox();
            }
            default -> {
                if (name.equals("table-cell")) {
                    lists.resume(suspended.pop());
                }
                tables.end(name);
            }
        }
    }

    private void openParagraph(XmlEvents xml) {
        String style = xml.attribute("style-name");
        if (styles.breaksPage(style) && open.isEmpty() && flow.table() == null) {
            flow.page(flow.page() + 1);
        }
        OpenParagraph paragraph = new OpenParagraph();
        paragraph.page = flow.page();
        paragraph.runs.push(styles.run("paragraph", style));
        paragraph.outerNote = note;
        if (note == null) {
            boolean heading = xml.name().equals("h") && !lists.isOpen();
            boolean bare = "true".equals(xml.attribute("is-list-header"));
            paragraph.marker =
                    heading && !bare ? lists.headingMarker(xml.intAttribute("outline-level", 0)) : lists.marker(style);
        }
        open.push(paragraph);
    }

    private void closeParagraph() throws UnreadableFileException {
        OpenParagraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        String text = paragraph.text.toString();
        if (paragraph.outerNote != null) {
            paragraph.outerNote.add(text);
        } else {
            boolean shown = !text.isBlank() || flow.table() != null;
            flow.paragraph(shown ? paragraph.marker + text : "", paragraph.page);
        }
    }

    private void openSpan(String style) {
        if (!open.isEmpty()) {
            Deque<RunStyle> runs = open.peek().runs;
            runs.push(styles.run("text", style).over(runs.peek()));
        }
    }

    private void closeSpan() {
        if (!open.isEmpty() && open.peek().runs.size() > 1) {
            open.peek().runs.pop();
        }
    }

    private void append(String characters) {
        OpenParagraph paragraph = open.peek();
        if (paragraph != null && !paragraph.runs.peek().isHidden()) {
            paragraph.text.append(flow.show(characters, paragraph.runs.peek()));
        }
    }

    private void turnPage() {
        flow.page(flow.page() + 1);
        OpenParagraph paragraph = open.peek();
        if (paragraph != null && paragraph.text.toString().isBlank()) {
            paragraph.page = flow.page();
        } else if (paragraph != null) {
            paragraph.text.append('\f');
        }
    }
}
