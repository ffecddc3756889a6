package vn.planlens.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/** Reads OpenDocument text: the packed form and the flat one, which is a single XML file. */
final class OdtReader implements FormatReader {

    private final ReadLimits limits;

    OdtReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        return LegacyFonts.read(fonts -> read(content, fonts));
    }

    private RawDocument read(byte[] content, LegacyFonts fonts) throws UnreadableFileException {
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            return readPacked(content, fonts);
        }
        OdtStyles styles = new OdtStyles();
        styles.read(new XmlEvents(new ByteArrayInputStream(content)), true);
        FlowBuilder flow = new FlowBuilder(limits, fonts);
        flow.page(1);
        new OdtBody(flow, styles).read(new XmlEvents(new ByteArrayInputStream(content)));
        return document(flow, pages(new XmlEvents(new ByteArrayInputStream(content))), List.of());
    }

    private RawDocument readPacked(byte[] content, LegacyFonts fonts) throws UnreadableFileException {
        try (ZipParts parts = ZipParts.open(content, limits)) {
            if (parts.has("META-INF/manifest.xml") && isEncrypted(parts.xml("META-INF/manifest.xml"))) {
                throw new UnreadableFileException(
                        UnreadableFileException.Reason.ENCRYPTED, "the document needs a password", null);
            }
            if (!parts.has("content.xml")) {
                throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, "no content part", null);
            }
            OdtStyles styles = new OdtStyles();
            if (parts.has("styles.xml")) {
                styles.read(parts.xml("styles.xml"), false);
            }
            styles.read(parts.xml("content.xml"), true);
            FlowBuilder flow = new FlowBuilder(limits, fonts);
            flow.page(1);
            new OdtBody(flow, styles).read(parts.xml("content.xml"));
            int pages = parts.has("meta.xml") ? pages(parts.xml("meta.xml")) : 0;
            List<Warning> warnings = new ArrayList<>();
            if (parts.any(name -> name.matches("object \\d+/content\\.xml"))) {
                warnings.add(new Warning(WarningCode.EMBEDDED_UNREAD, "an embedded document was not read", null, null));
            }
            RawDocument document = document(flow, pages, warnings);
            if (document.elements().isEmpty() && parts.any(name -> name.startsWith("pictures/"))) {
                warnings.add(new Warning(WarningCode.NO_TEXT_LAYER, "only pictures, no text", null, null));
                return new RawDocument(List.of(), document.pages(), false, warnings);
            }
            return document;
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, e.getMessage(), e);
        }
    }

    /** Page breaks are the writer's memory of the last showing: true only if they fit the number of pages it noted. */
    private static RawDocument document(FlowBuilder flow, int pages, List<Warning> warnings) {
        return new RawDocument(flow.elements(), flow.page() == pages ? pages : null, false, warnings);
    }

    private static boolean isEncrypted(XmlEvents xml) throws UnreadableFileException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && xml.name().equals("encryption-data")) {
                return true;
            }
        }
        return false;
    }

    private static int pages(XmlEvents xml) throws UnreadableFileException {
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStart() && xml.name().equals("document-statistic")) {
                return xml.intAttribute("page-count", 0);
            }
        }
        return 0;
    }
}
