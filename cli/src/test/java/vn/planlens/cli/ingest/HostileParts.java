package vn.planlens.cli.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes the parts of hostile files: archives, markup that swells or nests, locked and looped documents. */
final class HostileParts {

    private static final String DOCX_HEAD =
            "<?xml version=\"1.0\"?>%s<w:document xmlns:w=\"http://schemas.openxmlformats.org/"
                    + "wordprocessingml/2006/main\"><w:body>";
    private static final String DOCX_TAIL = "</w:body></w:document>";
    private static final String ODT_HEAD =
            "<?xml version=\"1.0\"?>%s<office:document-content xmlns:office=\"urn:oasis:names:"
                    + "tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                    + "<office:body><office:text>";
    private static final String ODT_TAIL = "</office:text></office:body></office:document-content>";

    private HostileParts() {}

    /**
     * The content of a document.
     *
     * @param declaration a document type declaration, or an empty string
     * @param body what stands in the body
     */
    record Content(String declaration, InputStream body) {}

    static Content text(String markup) {
        return new Content("", new ByteArrayInputStream(markup.getBytes(UTF_8)));
    }

    /** Blanks in the body: they compress a thousandfold. */
    static Content zeros(int bytes) {
        byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
        InputStream body = InputStream.nullInputStream();
        for (int i = 0; i < bytes >> 20; i++) {
            body = new SequenceInputStream(new ByteArrayInputStream(blanks), body);
        }
        return new Content("", body);
    }

    static Content rows(int rows) {
        String row = "<w:tr><w:tc><w:p><w:r><w:t>Tổ chức thực hiện nhiệm vụ được giao</w:t></w:r></w:p></w:tc></w:tr>";
        return text("<w:tbl>" + row.repeat(rows) + "</w:tbl>");
    }

    /** Ten entities, each ten times the one before: a gigabyte of text if a reader falls for it. */
    static Content entities() {
        StringBuilder declaration = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 \"kế hoạch\">");
        for (int i = 1; i < 10; i++) {
            declaration
                    .append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return new Content(declaration.append("]>").toString(), new ByteArrayInputStream("&e9;".getBytes(UTF_8)));
    }

    /** An entity that stands for a file of this machine. */
    static Content outside() {
        return new Content(
                "<!DOCTYPE x [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>",
                new ByteArrayInputStream("&file;".getBytes(UTF_8)));
    }

    static byte[] docx(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            part(zip, "word/document.xml", DOCX_HEAD, content, DOCX_TAIL);
        }
        return bytes.toByteArray();
    }

    static byte[] odt(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            part(zip, "content.xml", ODT_HEAD, content, ODT_TAIL);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] nestedZips(int depth) throws IOException {
        byte[] inner = "sâu nhất".getBytes(UTF_8);
        for (int i = 0; i < depth; i++) {
            inner = zip(Map.of("inner.zip", inner));
        }
        return inner;
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] picturePages() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    BufferedImage scan = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
                    content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** A page tree that is its own child. */
    static byte[] loopedPages() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>endobj\n"
                        + "trailer<</Root 1 0 R/Size 3>>\n%%EOF\n")
                .getBytes(UTF_8);
    }

    static byte[] encryptedPdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] encryptedOffice() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream locked = encryptor.getDataStream(container)) {
                locked.write(docx(text("<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>")));
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, String head, Content content, String tail)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(head.replace("%s", content.declaration()).getBytes(UTF_8));
        content.body().transferTo(zip);
        zip.write(tail.getBytes(UTF_8));
        zip.closeEntry();
    }
}
