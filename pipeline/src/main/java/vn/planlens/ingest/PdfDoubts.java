package vn.planlens.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;

/** What makes a PDF's text doubtful: pages that are pictures, letters without meaning, an end that is missing. */
final class PdfDoubts {

    /** A page with fewer letters says nothing: a page number, a stamp. */
    private static final int LEAST_LETTERS = 10;

    private static final int TRAILER = 2048;

    private PdfDoubts() {}

    static List<Warning> of(List<PdfPage> pages, byte[] content) {
        List<Warning> warnings = new ArrayList<>();
        List<PdfPage> silent = pages.stream()
                .filter(page -> page.pictures() && page.letters() < LEAST_LETTERS)
                .toList();
        if (silent.size() == pages.size()) {
            warnings.add(new Warning(WarningCode.NO_TEXT_LAYER, "the pages are pictures without text", null, null));
        } else {
            silent.forEach(page -> warnings.add(new Warning(
                    WarningCode.NO_TEXT_LAYER,
                    "page " + page.number() + " is a picture without text",
                    null,
                    page.number())));
        }
        long unreadable = pages.stream().mapToLong(PdfPage::unreadable).sum();
        long letters = pages.stream().mapToLong(PdfPage::letters).sum();
        if (unreadable * 20 > letters + unreadable) {
            warnings.add(new Warning(
                    WarningCode.UNRELIABLE_TEXT, "the file does not tell what its letters mean", null, null));
        }
        int from = Math.max(0, content.length - TRAILER);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            warnings.add(new Warning(WarningCode.TRUNCATED, "the file's end is missing", null, null));
        }
        return warnings;
    }

    /** Whether the text was recognised from pictures: most of it lies unseen over them. */
    static boolean isRecognised(List<PdfPage> pages) {
        long invisible = pages.stream()
                .filter(PdfPage::pictures)
                .mapToLong(PdfPage::invisible)
                .sum();
        return invisible * 2 > pages.stream().mapToLong(PdfPage::letters).sum();
    }
}
