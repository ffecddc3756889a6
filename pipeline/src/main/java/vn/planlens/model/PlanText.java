package vn.planlens.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What an extractor looks at: the text that was read, its folded twin of equal length, and its outline. Immutable, but for
 * readings that it keeps for others to ask for.
 */
public final class PlanText {

    private final SourceText source;
    private final Outline outline;
    private final Header header;
    private final Words words;
    private final int[] pageStarts;
    private final Map<Class<?>, Object> readings = new ConcurrentHashMap<>();

    /** @param header what the document says of itself; its year is the one that dates without a year belong to */
    public PlanText(SourceText source, Outline outline, Header header) {
        this(
                source,
                outline,
                header,
                Words.of(Folding.fold(source.text())),
                source.pageStarts().stream().mapToInt(Integer::intValue).toArray());
    }

    private PlanText(SourceText source, Outline outline, Header header, Words words, int[] pageStarts) {
        this.source = source;
        this.outline = outline;
        this.header = header;
        this.words = words;
        this.pageStarts = pageStarts;
    }

    /** The same text with what the document says of itself. */
    public PlanText with(Header said) {
        return new PlanText(source, outline, said, words, pageStarts);
    }

    public SourceText source() {
        return source;
    }

    public Outline outline() {
        return outline;
    }

    public Header header() {
        return header;
    }

    /** The normalised text. */
    public String text() {
        return source.text();
    }

    /** {@link Folding#fold} of the text: an offset in one is an offset in the other. */
    public String folded() {
        return words.text();
    }

    /** The folded text with the beginnings of its words. */
    public Words words() {
        return words;
    }

    /**
     * What several extractors ask of the same plan, read by the first of them.
     *
     * @param what tells readings apart; each stands for one way to read
     */
    @SuppressWarnings("unchecked")
    public <T> T once(Class<?> what, Function<PlanText, T> reader) {
        Object reading = readings.get(what);
        if (reading == null) {
            reading = reader.apply(this);
            readings.put(what, reading);
        }
        return (T) reading;
    }

    public List<Block> blocks() {
        return source.blocks();
    }

    /** The 1-based page of the offset, or null where the format has no pages. */
    public Integer pageAt(int offset) {
        if (pageStarts.length == 0) {
            return null;
        }
        int found = Arrays.binarySearch(pageStarts, offset + 1);
        int page = found >= 0 ? found : -found - 1;
        // Pages without text begin where the next one does, so an offset can be the start of several.
        while (page > 0 && pageStarts[page - 1] > offset) {
            page--;
        }
        return Math.max(1, page);
    }

    /** The words under the span as a person reads them: white space collapsed. */
    public String quote(Span span) {
        return WhiteSpace.collapsed(span.of(text()).strip());
    }

    /** A mention of the words under the span, with the place where they stand. */
    public Mention mention(Span span) {
        Optional<OutlineNode> section = outline.at(span.start());
        return new Mention(
                quote(span),
                section.map(OutlineNode::path).orElse(null),
                section.map(OutlineNode::id).orElse(null),
                span,
                pageAt(span.start()));
    }
}
