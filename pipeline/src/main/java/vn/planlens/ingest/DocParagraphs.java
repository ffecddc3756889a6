package vn.planlens.ingest;

import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/**
 * Mends how POI reads paragraphs without properties of their own: the file has none for them ([MS-DOC] 2.9.23, bOffset
 * 0), POI takes the head of the page of properties for them and breaks on it.
 */
final class DocParagraphs {

    private static final int HEADER = 2;

    private DocParagraphs() {}

    static void mend(HWPFDocument document) {
        List<PAPX> paragraphs = document.getParagraphTable().getParagraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            PAPX paragraph = paragraphs.get(i);
            if (!isSound(paragraph.getGrpprl())) {
                paragraphs.set(
                        i,
                        new PAPX(paragraph.getStart(), paragraph.getEnd(), new SprmBuffer(new byte[HEADER], HEADER)));
            }
        }
    }

    /** Whether they are properties of paragraphs and tables, and end where they should. */
    private static boolean isSound(byte[] properties) {
        try {
            for (SprmIterator iterator = new SprmIterator(properties, HEADER); iterator.hasNext(); ) {
                int type = iterator.next().getType();
                if (type != SprmOperation.TYPE_PAP && type != SprmOperation.TYPE_TAP) {
                    return false;
                }
            }
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
