package vn.planlens.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/** Reads DOC of Word 97 and later; of Word 6 and 95 the bare paragraphs. */
final class DocReader implements FormatReader {

    private final ReadLimits limits;

    DocReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        return LegacyFonts.read(fonts -> read(content, fonts));
    }

    private RawDocument read(byte[] content, LegacyFonts fonts) throws UnreadableFileException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
            DocParagraphs.mend(document);
            FlowBuilder flow = new FlowBuilder(limits, fonts);
            DocBody body = new DocBody(flow, DocNotes.of(document, limits, fonts));
            body.read(document.getRange());
            body.read(document.getMainTextboxRange());
            List<RawDocument.Element> elements = flow.elements();
            return new RawDocument(elements, null, false, warnings(document, elements));
        } catch (OldWordFileFormatException e) {
            return readOld(content);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, "the document needs a password", e);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e.toString(), e);
        }
    }

    private RawDocument readOld(byte[] content) throws UnreadableFileException {
        FlowBuilder flow = new FlowBuilder(limits, null);
        try (Word6Extractor extractor = new Word6Extractor(new ByteArrayInputStream(content))) {
            for (String paragraph : extractor.getParagraphText()) {
                flow.paragraph(paragraph.replace('\u0007', '\n').replace('\u000b', '\n'), RawDocument.NO_PAGE);
            }
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e.toString(), e);
        }
        return new RawDocument(flow.elements(), null, false, List.of());
    }

    private static List<Warning> warnings(HWPFDocument document, List<RawDocument.Element> elements) {
        List<Warning> warnings = new ArrayList<>();
        if (document.getDirectory() != null && document.getDirectory().hasEntryCaseInsensitive("ObjectPool")) {
            warnings.add(new Warning(WarningCode.EMBEDDED_UNREAD, "an embedded document was not read", null, null));
        }
        if (elements.isEmpty() && !document.getPicturesTable().getAllPictures().isEmpty()) {
            warnings.add(new Warning(WarningCode.NO_TEXT_LAYER, "only pictures, no text", null, null));
        }
        return warnings;
    }
}
