package vn.planlens.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/** Reads DOCX and its kin (DOCM, DOTX), transitional and strict. */
final class DocxReader implements FormatReader {

    private static final String MAIN = "word/document.xml";

    private final ReadLimits limits;

    DocxReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        return LegacyFonts.read(fonts -> read(content, fonts));
    }

    private RawDocument read(byte[] content, LegacyFonts fonts) throws UnreadableFileException {
        try (ZipParts parts = ZipParts.open(content, limits)) {
            return read(parts, fonts);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, e.getMessage(), e);
        }
    }

    private RawDocument read(ZipParts parts, LegacyFonts fonts) throws UnreadableFileException {
        String main = main(parts);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        DocxStyles styles =
                parts.has(folder + "styles.xml") ? DocxStyles.read(parts.xml(folder + "styles.xml")) : new DocxStyles();
        DocxNumbering numbering = numbering(parts, folder);
        Map<String, String> notes = new HashMap<>();
        notes.putAll(readNotes(parts, folder + "footnotes.xml", styles, numbering, fonts));
        notes.putAll(readNotes(parts, folder + "endnotes.xml", styles, numbering, fonts));
        FlowBuilder flow = new FlowBuilder(limits, fonts);
        flow.page(1);
        new DocxBody(flow, styles, numbering, notes).read(parts.xml(main));
        List<RawDocument.Element> elements = flow.elements();
        // Where pages began is Word's memory of its last showing: true only if it fits the number of pages it noted.
        Integer pages = flow.page() == pages(parts) ? flow.page() : null;
        return new RawDocument(elements, pages, false, warnings(parts, folder, elements));
    }

    private static DocxNumbering numbering(ZipParts parts, String folder) throws UnreadableFileException {
        return parts.has(folder + "numbering.xml")
                ? DocxNumbering.read(parts.xml(folder + "numbering.xml"))
                : new DocxNumbering();
    }

    /** The main part: nearly always the same; the package's relationships tell where it is not. */
    private static String main(ZipParts parts) throws UnreadableFileException {
        if (parts.has(MAIN)) {
            return MAIN;
        }
        if (parts.has("_rels/.rels")) {
            XmlEvents xml = parts.xml("_rels/.rels");
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isStart() && xml.name().equals("Relationship")) {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (type != null && type.endsWith("/officeDocument") && target != null) {
                        return target.startsWith("/") ? target.substring(1) : target;
                    }
                }
            }
        }
        throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, "no document part", null);
    }

    /** The notes of a part, by kind and id. */
    private Map<String, String> readNotes(
            ZipParts parts, String name, DocxStyles styles, DocxNumbering numbering, LegacyFonts fonts)
            throws UnreadableFileException {
        Map<String, String> notes = new HashMap<>();
        if (!parts.has(name)) {
            return notes;
        }
        XmlEvents xml = parts.xml(name);
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && (xml.name().equals("footnote") || xml.name().equals("endnote"))) {
                String key = xml.name().substring(0, 1) + xml.attribute("id");
                boolean line = xml.attribute("type") != null && !"normal".equals(xml.attribute("type"));
                FlowBuilder flow = new FlowBuilder(limits, fonts);
                new DocxBody(flow, styles, numbering, Map.of()).read(xml);
                if (!line) {
                    notes.put(key, text(flow.elements()));
                }
            }
        }
        return notes;
    }

    private static String text(List<RawDocument.Element> elements) {
        return elements.stream()
                .filter(RawDocument.Paragraph.class::isInstance)
                .map(element -> ((RawDocument.Paragraph) element).text())
                .collect(Collectors.joining(" "));
    }

    private static int pages(ZipParts parts) throws UnreadableFileException {
        if (parts.has("docProps/app.xml")) {
            XmlEvents xml = parts.xml("docProps/app.xml");
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isStart() && xml.name().equals("Pages")) {
                    String pages = xml.elementText().strip();
                    return pages.matches("\\d{1,6}") ? Integer.parseInt(pages) : 0;
                }
            }
        }
        return 0;
    }

    private static List<Warning> warnings(ZipParts parts, String folder, List<RawDocument.Element> elements) {
        List<Warning> warnings = new ArrayList<>();
        if (parts.any(name -> name.startsWith(folder + "embeddings/"))) {
            warnings.add(new Warning(WarningCode.EMBEDDED_UNREAD, "an embedded document was not read", null, null));
        }
        if (elements.isEmpty() && parts.any(name -> name.startsWith(folder + "media/"))) {
            warnings.add(new Warning(WarningCode.NO_TEXT_LAYER, "only pictures, no text", null, null));
        }
        return warnings;
    }
}
