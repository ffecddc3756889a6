package vn.planlens.ingest;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** The straight lines that a page's paths draw: strokes, outlines of rectangles, and thin filled rectangles. */
final class PdfRules {

    /** A filled rectangle thinner than this is a line. */
    private static final float THIN = 3;

    /** A path that leaves the level or the upright by more than this is slanted. */
    private static final float SLANT = 1;

    /** More lines than this are a drawing. */
    private static final int MOST = 20_000;

    private final int rotation;
    private final PDRectangle box;
    private final List<PdfPage.Rule> rules = new ArrayList<>();
    private final List<float[]> segments = new ArrayList<>();
    private final List<float[]> rectangles = new ArrayList<>();
    private float[] start;
    private float[] current;

    PdfRules(PDPage page) {
        this.rotation = Math.floorMod(page.getRotation(), 360);
        this.box = page.getCropBox();
    }

    int rotation() {
        return rotation;
    }

    float pageWidth() {
        return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    float pageHeight() {
        return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
    }

    /** From the left edge of an upright page, for a place of its content. */
    float left(float x) {
        return x - box.getLowerLeftX();
    }

    /** From the upper edge of an upright page, for a place of its content. */
    float top(float y) {
        return box.getHeight() - (y - box.getLowerLeftY());
    }

    List<PdfPage.Rule> rules() {
        return rules.size() > MOST ? List.of() : rules;
    }

    /** Takes an operator that makes or paints a path. */
    void take(String operator, float[] numbers, Matrix matrix) {
        switch (operator) {
            case "m" -> moveTo(numbers, 0, matrix);
            case "l" -> lineTo(numbers, 0, matrix);
            case "c" -> skipTo(numbers, 4, matrix);
            case "v", "y" -> skipTo(numbers, 2, matrix);
            case "h" -> close();
            case "re" -> rectangle(numbers, matrix);
            case "s", "b", "b*" -> {
                close();
                paint(true);
            }
            case "S", "B", "B*" -> paint(true);
            case "f", "F", "f*" -> paint(false);
            default -> clear();
        }
    }

    private void moveTo(float[] numbers, int at, Matrix matrix) {
        current = point(numbers, at, matrix);
        start = current;
    }

    private void lineTo(float[] numbers, int at, Matrix matrix) {
        float[] end = point(numbers, at, matrix);
        if (current != null && end != null && segments.size() <= MOST) {
            segments.add(new float[] {current[0], current[1], end[0], end[1]});
        }
        current = end;
    }

    /** A curve is no line, but the path goes on where it ends. */
    private void skipTo(float[] numbers, int at, Matrix matrix) {
        current = point(numbers, at, matrix);
    }

    private void close() {
        if (current != null && start != null) {
            segments.add(new float[] {current[0], current[1], start[0], start[1]});
            current = start;
        }
    }

    private void rectangle(float[] numbers, Matrix matrix) {
        if (numbers.length < 4 || rectangles.size() > MOST) {
            return;
        }
        float[] corner = point(numbers, 0, matrix);
        float[] opposite = point(new float[] {numbers[0] + numbers[2], numbers[1] + numbers[3]}, 0, matrix);
        rectangles.add(new float[] {
            Math.min(corner[0], opposite[0]),
            Math.min(corner[1], opposite[1]),
            Math.max(corner[0], opposite[0]),
            Math.max(corner[1], opposite[1])
        });
    }

    /** A place of the page's content as it is displayed. */
    private float[] point(float[] numbers, int at, Matrix matrix) {
        if (numbers.length < at + 2) {
            return null;
        }
        Point2D.Float moved = matrix.transformPoint(numbers[at], numbers[at + 1]);
        float x = moved.x - box.getLowerLeftX();
        float y = moved.y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new float[] {y, x};
            case 180 -> new float[] {box.getWidth() - x, y};
            case 270 -> new float[] {box.getHeight() - y, box.getWidth() - x};
            default -> new float[] {x, box.getHeight() - y};
        };
    }

    private void paint(boolean stroked) {
        for (float[] r : rectangles) {
            float width = r[2] - r[0];
            float height = r[3] - r[1];
            if (height <= THIN && width > height) {
                add(r[0], (r[1] + r[3]) / 2, r[2], (r[1] + r[3]) / 2);
            } else if (width <= THIN && height > width) {
                add((r[0] + r[2]) / 2, r[1], (r[0] + r[2]) / 2, r[3]);
            } else if (stroked) {
                outline(r);
            }
        }
        if (stroked) {
            segments.forEach(s -> add(s[0], s[1], s[2], s[3]));
        } else {
            addThinShape();
        }
        clear();
    }

    private void outline(float[] r) {
        add(r[0], r[1], r[2], r[1]);
        add(r[0], r[3], r[2], r[3]);
        add(r[0], r[1], r[0], r[3]);
        add(r[2], r[1], r[2], r[3]);
    }

    /** A filled shape drawn point by point is a line where it is thin. */
    private void addThinShape() {
        if (segments.size() < 3 || segments.size() > 5) {
            return;
        }
        float[] r = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (float[] s : segments) {
            r[0] = Math.min(r[0], Math.min(s[0], s[2]));
            r[1] = Math.min(r[1], Math.min(s[1], s[3]));
            r[2] = Math.max(r[2], Math.max(s[0], s[2]));
            r[3] = Math.max(r[3], Math.max(s[1], s[3]));
        }
        if (r[3] - r[1] <= THIN && r[2] - r[0] > r[3] - r[1]) {
            add(r[0], (r[1] + r[3]) / 2, r[2], (r[1] + r[3]) / 2);
        } else if (r[2] - r[0] <= THIN) {
            add((r[0] + r[2]) / 2, r[1], (r[0] + r[2]) / 2, r[3]);
        }
    }

    private void add(float x0, float y0, float x1, float y1) {
        if (Math.abs(y1 - y0) <= SLANT && Math.abs(x1 - x0) > SLANT) {
            float y = (y0 + y1) / 2;
            rules.add(new PdfPage.Rule(Math.min(x0, x1), y, Math.max(x0, x1), y));
        } else if (Math.abs(x1 - x0) <= SLANT && Math.abs(y1 - y0) > SLANT) {
            float x = (x0 + x1) / 2;
            rules.add(new PdfPage.Rule(x, Math.min(y0, y1), x, Math.max(y0, y1)));
        }
    }

    private void clear() {
        segments.clear();
        rectangles.clear();
        start = null;
        current = null;
    }
}
