package vn.planlens.ingest;

import java.util.ArrayList;
import java.util.List;

/** Reads plain text: physical lines, a form feed before each further page. */
final class PlainTextReader implements FormatReader {

    @Override
    public RawDocument read(byte[] content) {
        String text = TextNormalizer.clean(TextDecoder.decode(content));
        List<RawDocument.Element> lines = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = paged ? 1 : RawDocument.NO_PAGE;
        int lastPage = page;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i == text.length() ? '\n' : text.charAt(i);
            if (sign == '\n' || sign == '\f') {
                String line = text.substring(start, i);
                if (i < text.length() || !line.isEmpty()) {
                    lines.add(new RawDocument.Line(line, page, null));
                    lastPage = line.isBlank() ? lastPage : page;
                }
                page += sign == '\f' ? 1 : 0;
                start = i + 1;
            }
        }
        return new RawDocument(lines, paged ? lastPage : null, false, List.of());
    }
}
