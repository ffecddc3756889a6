package vn.planlens.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects letters and lines of each page: PDFBox interprets the pages, where things stand is judged elsewhere. */
final class PdfPages extends PDFTextStripper {

    private final ReadLimits limits;
    private final LegacyFonts fonts;
    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfPage.Glyph> glyphs = new ArrayList<>();
    private PdfRules rules;
    private int unreadable;
    private int invisible;
    private int characters;

    private PdfPages(ReadLimits limits, LegacyFonts fonts) {
        this.limits = limits;
        this.fonts = fonts;
        PdfPathOperators.addTo(this::addOperator, this, () -> rules);
    }

    static List<PdfPage> read(PDDocument document, ReadLimits limits, LegacyFonts fonts) throws IOException {
        PdfPages reader = new PdfPages(limits, fonts);
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = new ArrayList<>();
        rules = new PdfRules(page);
        unreadable = 0;
        invisible = 0;
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(new PdfPage(
                pages.size() + 1,
                rules.pageWidth(),
                rules.pageHeight(),
                glyphs,
                rules.rules(),
                hasPictures(page.getResources()),
                unreadable,
                invisible));
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        int rotation = Math.floorMod(Math.round(position.getDir()) - rules.rotation(), 360);
        String text = position.getUnicode();
        if (rotation != 0 || text == null) {
            unreadable += text == null ? 1 : 0;
            return;
        }
        characters += text.length();
        if (characters > limits.characters()) {
            throw new IllegalStateException("more than " + limits.characters() + " characters of text");
        }
        unreadable += isUnreadable(text) ? 1 : 0;
        boolean unseen = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        invisible += unseen ? 1 : 0;
        float size = position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : Math.abs(position.getHeight());
        glyphs.add(new PdfPage.Glyph(
                fonts.show(text, new RunStyle(null, null, position.getFont().getName())),
                position.getX(),
                position.getY(),
                position.getWidthDirAdj(),
                Math.max(1, size)));
    }

    /** A sign of the private use area that is no bullet, or a replacement sign. */
    private static boolean isUnreadable(String text) {
        char sign = text.isEmpty() ? ' ' : text.charAt(0);
        return sign == '\ufffd' || sign >= '\ue000' && sign <= '\uf8ff' && SignTable.becomes(sign) == null;
    }

    private static boolean hasPictures(PDResources resources) {
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
