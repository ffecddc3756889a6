package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** Reads a part of a DOCX that holds text - the document itself or one of its notes - into a flow. For one part. */
final class DocxBody {

    /** What stands in the file but not on the page: deletions, a move's old place, field codes, copies for old readers. */
    private static final Set<String> NOT_SHOWN =
            Set.of("del", "moveFrom", "instrText", "delInstrText", "delText", "Fallback", "sectPr", "rt", "footnotePr");

    private static final String CONTENTS = "Table of Contents";

    private final FlowBuilder flow;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Map<String, String> notes;
    private final DocxTables tables;
    private final Deque<OpenParagraph> open = new ArrayDeque<>();
    /** Text of a paragraph whose end was deleted: it goes on in the next one. */
    private String carried = "";

    private boolean contentsFollow;

    /** A paragraph while it is read; several are open at once only around text boxes. */
    private static final class OpenParagraph {
        private final StringBuilder text = new StringBuilder();
        private DocxProperties.Paragraph properties = DocxProperties.Paragraph.NONE;
        private RunStyle style;
        private RunStyle run;
        private int page;
    }

    DocxBody(FlowBuilder flow, DocxStyles styles, DocxNumbering numbering, Map<String, String> notes) {
        this.flow = flow;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        this.tables = new DocxTables(flow);
    }

    /** Reads on to the end of the element that begins here, or of the part. */
    void read(XmlEvents xml) throws UnreadableFileException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && NOT_SHOWN.contains(xml.name())) {
                xml.skip();
            } else if (xml.isStart()) {
                begin(xml);
            } else if (xml.isEnd()) {
                end(xml.name());
            }
        }
    }

    private void begin(XmlEvents xml) throws UnreadableFileException {
        if (tables.begin(xml)) {
            return;
        }
        switch (xml.name()) {
            case "p" -> openParagraph();
            case "pPr" -> paragraphProperties(DocxProperties.paragraph(xml));
            case "r" -> runStyle(RunStyle.NONE);
            case "rPr" -> runProperties(DocxProperties.run(xml));
            case "t" -> append(xml.elementText());
            case "tab", "ptab" -> append("\t");
            case "br" -> append("page".equals(xml.attribute("type")) ? " " : "\n");
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append(symbol(xml.attribute("char")));
            case "lastRenderedPageBreak" -> turnPage();
            case "footnoteReference", "endnoteReference" -> note(xml);
            case "txbxContent" -> flow.openBox();
            case "docPartGallery" -> contentsFollow = CONTENTS.equals(xml.attribute("val"));
            case "sdtContent" -> {
                if (contentsFollow) {
                    contentsFollow = false;
                    xml.skip();
                }
            }
            default -> {}
        }
    }

    private void end(String name) throws UnreadableFileException {
        switch (name) {
            case "p" -> closeParagraph();
            case "txbxContent" -> flow.closeBox();
            default -> tables.end(name);
        }
    }

    private void openParagraph() {
        OpenParagraph paragraph = new OpenParagraph();
        paragraph.page = flow.page();
        paragraph.style = styles.runOf(null);
        paragraph.run = paragraph.style;
        open.push(paragraph);
    }

    private void paragraphProperties(DocxProperties.Paragraph properties) {
        OpenParagraph paragraph = open.peek();
        if (paragraph != null) {
            paragraph.properties = properties;
            paragraph.style = styles.runOf(properties.style());
            paragraph.run = paragraph.style;
        }
    }

    private void runProperties(DocxProperties.Run run) {
        runStyle(run.own().over(styles.character(run.style())));
    }

    private void runStyle(RunStyle style) {
        OpenParagraph paragraph = open.peek();
        if (paragraph != null) {
            paragraph.run = style.over(paragraph.style);
        }
    }

    private void append(String characters) {
        OpenParagraph paragraph = open.peek();
        if (paragraph != null && !paragraph.run.isHidden()) {
            paragraph.text.append(flow.show(characters, paragraph.run));
        }
    }

    private static String symbol(String code) {
        try {
            return code == null ? "" : String.valueOf((char) Integer.parseInt(code, 16));
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Word's memory of where a page began when it last showed the document. */
    private void turnPage() {
        flow.page(flow.page() + 1);
        OpenParagraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        if (paragraph.text.toString().isBlank()) {
            paragraph.page = flow.page();
        } else {
            paragraph.text.append('\f');
        }
    }

    private void note(XmlEvents xml) throws UnreadableFileException {
        String text = notes.get(xml.name().substring(0, 1) + xml.attribute("id"));
        if (text != null && !open.isEmpty() && !open.peek().run.isHidden()) {
            flow.footnote(text);
        }
    }

    private void closeParagraph() throws UnreadableFileException {
        OpenParagraph paragraph = open.poll();
        if (paragraph == null) {
            return;
        }
        String text = carried + paragraph.text;
        carried = "";
        if (paragraph.properties.markDeleted()) {
            carried = text;
            return;
        }
        DocxNumbering.Reference list = list(paragraph.properties);
        String marker = list == null ? "" : numbering.next(list, styles);
        // An empty item shows its number too: so do the number columns of tables that Word counts.
        boolean shown = !text.isBlank() || flow.table() != null;
        boolean contents = isContents(paragraph.properties.style());
        flow.paragraph(contents ? "" : shown ? marker + text : "", paragraph.page);
    }

    private DocxNumbering.Reference list(DocxProperties.Paragraph properties) {
        if (properties.list() != null) {
            return properties.list() == 0
                    ? null
                    : new DocxNumbering.Reference(properties.list(), properties.level(), null);
        }
        DocxNumbering.Reference reference = styles.list(properties.style());
        if (reference == null || reference.list() == 0) {
            return null;
        }
        return properties.level() == null
                ? reference
                : new DocxNumbering.Reference(reference.list(), properties.level(), null);
    }

    /** A line of the table of contents: it repeats headings that stand elsewhere. */
    private static boolean isContents(String style) {
        if (style == null || style.isEmpty() || !Character.isDigit(style.charAt(style.length() - 1))) {
            return false;
        }
        String name = style.substring(0, style.length() - 1);
        return name.equals("TOC") || name.equals("Contents") || name.equals("Mucluc");
    }
}
