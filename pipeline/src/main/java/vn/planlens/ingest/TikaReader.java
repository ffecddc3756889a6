package vn.planlens.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.planlens.ingest.UnreadableFileException.Reason;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/** Reads what plans seldom come in - spreadsheets, slides, books - by Tika's parsers: tables and paragraphs, no numbers. */
final class TikaReader implements FormatReader {

    private final ReadLimits limits;

    TikaReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        ToXMLContentHandler html = new ToXMLContentHandler();
        Embedded embedded = new Embedded();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, embedded);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        context.set(OfficeParserConfig.class, office);
        Parser parser = new AutoDetectParser();
        context.set(Parser.class, parser);
        try (InputStream in = TikaInputStream.get(content)) {
            ContentHandler limited = new WriteOutContentHandler(html, limits.characters());
            parser.parse(in, limited, new Metadata(), context);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, "the document needs a password", e);
        } catch (SAXException e) {
            if (WriteLimitReachedException.isWriteLimitReached(e)) {
                throw limits.tooLarge("more than " + limits.characters() + " characters of text");
            }
            throw new UnreadableFileException(Reason.DAMAGED, e.toString(), e);
        } catch (IOException | TikaException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e.toString(), e);
        }
        RawDocument document = new HtmlReader(limits).read(html.toString().getBytes(StandardCharsets.UTF_8));
        List<Warning> warnings = new ArrayList<>(document.warnings());
        if (embedded.met) {
            warnings.add(new Warning(WarningCode.EMBEDDED_UNREAD, "an embedded document was not read", null, null));
        }
        return new RawDocument(document.elements(), null, false, warnings);
    }

    /** Lets no document inside another be parsed; remembers that there was one. */
    private static final class Embedded implements EmbeddedDocumentExtractor {

        private boolean met;

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
            met |= !type.startsWith("image/");
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            throw new UnsupportedOperationException("embedded documents are not parsed");
        }
    }
}
