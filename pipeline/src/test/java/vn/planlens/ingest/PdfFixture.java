package vn.planlens.ingest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn in a test; places are in points from the upper left corner. Its font has no letters with marks. */
final class PdfFixture implements AutoCloseable {

    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;
    private float height;

    PdfFixture page() {
        return page(0);
    }

    /** Begins a page that is displayed turned, its content being upright when displayed. */
    PdfFixture page(int rotation) {
        return run(() -> {
            finishPage();
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            height = rotation % 180 == 0 ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
            if (rotation == 90) {
                content.transform(Matrix.getRotateInstance(Math.PI / 2, PDRectangle.A4.getWidth(), 0));
            }
        });
    }

    PdfFixture text(float x, float y, String text) {
        return text(x, y, 12, text);
    }

    PdfFixture text(float x, float y, float size, String text) {
        return run(() -> {
            content.beginText();
            content.setFont(FONT, size);
            content.newLineAtOffset(x, height - y);
            content.showText(text);
            content.endText();
        });
    }

    /** Width of a text, in points. */
    static float width(String text) {
        try {
            return FONT.getStringWidth(text) * 12 / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfFixture line(float x0, float y0, float x1, float y1) {
        return run(() -> {
            content.moveTo(x0, height - y0);
            content.lineTo(x1, height - y1);
            content.stroke();
        });
    }

    /** A line as Word draws it: a thin filled rectangle. */
    PdfFixture bar(float x0, float y0, float x1, float y1) {
        return run(() -> {
            content.addRect(x0, height - y1, Math.max(0.5f, x1 - x0), Math.max(0.5f, y1 - y0));
            content.fill();
        });
    }

    PdfFixture picture() {
        return run(() -> content.drawImage(
                LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY)),
                50,
                50,
                400,
                600));
    }

    /** What follows is not drawn, as text laid over a picture is not. */
    PdfFixture unseen() {
        return run(() -> content.setRenderingMode(RenderingMode.NEITHER));
    }

    PdfFixture lock(String owner, String user) {
        return run(() -> document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission())));
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run(() -> {
            finishPage();
            document.save(bytes);
        });
        return bytes.toByteArray();
    }

    RawDocument read() throws UnreadableFileException {
        return new PdfReader(ReadLimits.ORDINARY).read(bytes());
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private PdfFixture run(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
