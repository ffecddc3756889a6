package vn.planlens.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML: web pages, and what Word, LibreOffice and the like save as such. Scripts are never run. */
final class HtmlReader implements FormatReader {

    /** No page that a person wrote nests so deep; what lies deeper is read as if it stood at this depth. */
    private static final int DEPTH = 256;

    /** Bodies of footnotes and endnotes as LibreOffice and Word name them. */
    private static final String NOTES =
            "div[id^=sdfootnote], div[id^=sdendnote], div[id^=ftn], div[id^=edn], div[style*=mso-element:footnote]";

    private static final String BACK_LINKS = "a.sdfootnotesym, a.sdendnotesym, a[href^=#_ftnref], a[href^=#_ednref]";

    private final ReadLimits limits;

    HtmlReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        return LegacyFonts.read(fonts -> new RawDocument(
                elements(parse(HtmlDepth.bounded(content)), RawDocument.NO_PAGE, fonts), null, false, List.of()));
    }

    /** The elements of a piece of HTML that stands in another text, on the given page. */
    List<RawDocument.Element> read(String html, int page) throws UnreadableFileException {
        byte[] bounded = HtmlDepth.bounded(html.getBytes(StandardCharsets.UTF_8));
        return elements(Jsoup.parse(new String(bounded, StandardCharsets.UTF_8), "", parser()), page, null);
    }

    private List<RawDocument.Element> elements(Document document, int page, LegacyFonts fonts)
            throws UnreadableFileException {
        FlowBuilder flow = new FlowBuilder(limits, fonts);
        flow.page(page);
        HtmlFlow visitor = new HtmlFlow(flow, notes(document));
        content(document).filter(visitor);
        visitor.finish();
        return flow.elements();
    }

    /** The element that holds the page's own text, apart from menus and the like; the whole body where none is told. */
    private static Element content(Document document) {
        Element body = document.body();
        Element main = document.selectFirst("main, [role=main]");
        if (main == null && document.select("article").size() == 1) {
            main = document.selectFirst("article");
        }
        boolean most =
                main != null && main.wholeText().length() * 2 > body.wholeText().length();
        return most ? main : body;
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEPTH);
    }

    private static Document parse(byte[] content) throws UnreadableFileException {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(content), null, "", parser());
            // What says it is Unicode and is not, or says nothing, is decoded as plain text of that kind would be.
            boolean wrong = document.body().wholeText().indexOf('\ufffd') >= 0;
            return wrong ? Jsoup.parse(TextDecoder.decode(content), "", parser()) : document;
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, e.getMessage(), e);
        }
    }

    /** Takes the notes' bodies out of the page; by the name their anchors point to. */
    private static Map<String, String> notes(Document document) {
        Map<String, String> notes = new HashMap<>();
        for (Element note : document.select(NOTES)) {
            note.select(BACK_LINKS).remove();
            notes.put(note.id(), note.text());
            note.remove();
        }
        return notes;
    }
}
