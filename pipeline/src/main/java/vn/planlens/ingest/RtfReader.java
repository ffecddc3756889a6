package vn.planlens.ingest;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** Reads RTF: list numbers as they were written for readers that do not count, tables by their rows' edges. */
final class RtfReader implements FormatReader {

    private final ReadLimits limits;

    RtfReader(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public RawDocument read(byte[] content) throws UnreadableFileException {
        return LegacyFonts.read(fonts -> read(content, fonts));
    }

    private RawDocument read(byte[] content, LegacyFonts fonts) throws UnreadableFileException {
        FlowBuilder flow = new FlowBuilder(limits, fonts);
        RtfFlow listener = new RtfFlow(flow, limits);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(content)), listener);
        } catch (RtfFlow.Stopped e) {
            throw e.reason();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(UnreadableFileException.Reason.DAMAGED, e.toString(), e);
        }
        return new RawDocument(flow.elements(), null, false, List.of());
    }
}
