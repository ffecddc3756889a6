package vn.planlens.citation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.planlens.model.Block;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;

/**
 * Where one run of text ends: at the end of a table's cell, and of a paragraph unless the next line plainly goes on
 * with its sentence.
 */
final class Flow {

    /** How far a mention is looked for; longer stretches belong to other sentences. */
    private static final int REACH = 400;

    private static final List<String> UNFINISHED = List.of("của", "số", "ngày", "và", "về", "tháng", "năm", "do");

    private final String text;
    private final String folded;
    private final int[] stops;

    /** The runs of the plan's text. */
    static Flow of(PlanText plan) {
        return plan.once(Flow.class, Flow::new);
    }

    private Flow(PlanText plan) {
        text = plan.text();
        folded = plan.folded();
        IntStream cells = places('\t', new Span(0, text.length()));
        IntStream paragraphs = plan.blocks().stream()
                .filter(block -> !(block instanceof Block.Table))
                .mapToInt(block -> block.span().end())
                .filter(end -> end < text.length() && text.charAt(end) == '\n' && !goesOn(end));
        // The paragraphs of a cell stand on lines of their own.
        IntStream lines = plan.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block::span)
                .flatMapToInt(table -> places('\n', new Span(table.start(), Math.min(table.end() + 1, text.length()))))
                .filter(at -> !goesOn(at));
        stops = Stream.of(cells, paragraphs, lines)
                .flatMapToInt(Function.identity())
                .sorted()
                .toArray();
    }

    private IntStream places(char sign, Span range) {
        return IntStream.iterate(
                text.indexOf(sign, range.start()), at -> at >= 0 && at < range.end(), at -> text.indexOf(sign, at + 1));
    }

    /** The end of the run that the offset lies in, at most {@link #REACH} signs on. */
    int end(int at) {
        int limit = Math.min(text.length(), at + REACH);
        int next = firstStop(at);
        return next < stops.length ? Math.min(limit, stops[next]) : limit;
    }

    /** The start of the run that the offset lies in, at most {@link #REACH} signs back. */
    int start(int at) {
        int limit = Math.max(0, at - REACH);
        int next = firstStop(at);
        return next > 0 ? Math.max(limit, stops[next - 1] + 1) : limit;
    }

    /** The index of the first stop at or behind the offset. */
    private int firstStop(int at) {
        int found = Arrays.binarySearch(stops, at);
        return found >= 0 ? found : -found - 1;
    }

    private boolean goesOn(int at) {
        int next = Signs.afterBlanks(folded, at, Math.min(text.length(), at + REACH));
        if (next < text.length() && Character.isLowerCase(text.charAt(next)) && !isMarker(next)) {
            return true;
        }
        int end = Signs.beforeBlanks(folded, Math.max(0, at - REACH), at);
        if (end == 0) {
            return false;
        }
        char last = folded.charAt(end - 1);
        return last == ','
                || Signs.isSlash(last)
                || last == '-' && Signs.isLetter(folded, end - 2)
                || isUnfinished(end);
    }

    private boolean isUnfinished(int end) {
        for (String word : UNFINISHED) {
            if (Signs.isWordBefore(folded, 0, end, word)) {
                return true;
            }
        }
        return false;
    }

    /** "a)", "b." at the start of a line. */
    private boolean isMarker(int at) {
        return at + 1 < text.length() && (text.charAt(at + 1) == ')' || text.charAt(at + 1) == '.');
    }
}
