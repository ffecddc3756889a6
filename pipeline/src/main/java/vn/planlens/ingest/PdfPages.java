package vn.planlens.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects letters and lines of each page: PDFBox interprets the pages, where things stand is judged elsewhere. */
final class PdfPages extends PDFTextStripper {

    /** What letters mean that a font without a table of meanings calls by such a name, as PDFBox reads text. */
    private static final GlyphList LETTER_NAMES = letterNames();

    private final ReadLimits limits;
    private final LegacyFonts fonts;
    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfPage.Glyph> glyphs = new ArrayList<>();
    private PdfRules rules;
    private int letters;
    private int unreadable;
    private int invisible;
    private int characters;
    private PDFont lastFont;
    private RunStyle style;

    private PdfPages(ReadLimits limits, LegacyFonts fonts) {
        this.limits = limits;
        this.fonts = fonts;
        PdfPathOperators.addTo(this::addOperator, this, () -> rules);
    }

    private static GlyphList letterNames() {
        String names = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
        try (InputStream in = GlyphList.class.getResourceAsStream(names)) {
            return new GlyphList(GlyphList.getAdobeGlyphList(), in);
        } catch (IOException e) {
            throw new UncheckedIOException("the names of letters cannot be read", e);
        }
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
        letters = 0;
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
                letters,
                unreadable,
                invisible));
    }

    /**
     * Most letters stand upright on an upright page: what is asked of them is worked out here, as PDFBox would, and
     * without all that it works out besides. The others go their way through it.
     */
    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        PDTextState state = getGraphicsState().getTextState();
        Matrix line = getTextMatrix();
        int size = (int) (state.getFontSize() * line.getScalingFactorX());
        if (rules.rotation() != 0 || !isUpright(place) || font.isVertical() || size <= 0) {
            super.showGlyph(place, font, code, displacement);
            return;
        }
        String text = font.toUnicode(code, LETTER_NAMES);
        if (text == null && font instanceof PDSimpleFont) {
            text = String.valueOf((char) code);
        }
        if (text != null) {
            float advance = displacement.getX() * state.getFontSize() * (state.getHorizontalScaling() / 100);
            float end = x(advance, displacement.getY() * state.getFontSize(), line);
            float x = place.getTranslateX();
            add(text, font, rules.left(x), rules.top(place.getTranslateY()), Math.abs(end - x), size);
        }
    }

    /** Where a place on the line of text lies on the page, from its content's origin. */
    private float x(float along, float above, Matrix line) {
        Matrix page = getGraphicsState().getCurrentTransformationMatrix();
        float x = along * line.getScaleX() + above * line.getShearX() + line.getTranslateX();
        float y = along * line.getShearY() + above * line.getScaleY() + line.getTranslateY();
        return x * page.getScaleX() + y * page.getShearX() + page.getTranslateX();
    }

    private static boolean isUpright(Matrix place) {
        return place.getScaleX() > Math.abs(place.getShearY()) && place.getScaleY() > Math.abs(place.getShearX());
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        int rotation = Math.floorMod(Math.round(position.getDir()) - rules.rotation(), 360);
        String text = position.getUnicode();
        if (rotation != 0 || text == null) {
            unreadable += text == null ? 1 : 0;
            return;
        }
        float size = position.getFontSizeInPt() > 0 ? position.getFontSizeInPt() : Math.abs(position.getHeight());
        add(text, position.getFont(), position.getX(), position.getY(), position.getWidthDirAdj(), size);
    }

    private void add(String text, PDFont font, float x, float y, float width, float size) {
        characters += text.length();
        if (characters > limits.characters()) {
            throw new IllegalStateException("more than " + limits.characters() + " characters of text");
        }
        unreadable += isUnreadable(text) ? 1 : 0;
        boolean unseen = getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
        invisible += unseen ? 1 : 0;
        if (font != lastFont) {
            lastFont = font;
            style = new RunStyle(null, null, font.getName());
        }
        PdfPage.Glyph glyph = new PdfPage.Glyph(fonts.show(text, style), x, y, width, Math.max(1, size));
        if (!glyph.text().isEmpty()) {
            glyphs.add(glyph);
            letters += glyph.isBlank() ? 0 : 1;
        }
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
