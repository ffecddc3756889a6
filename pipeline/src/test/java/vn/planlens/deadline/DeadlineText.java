package vn.planlens.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.planlens.model.Block;
import vn.planlens.model.Deadline;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlainPlan;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceText;
import vn.planlens.model.Span;
import vn.planlens.rules.MarkedText;
import vn.planlens.rules.RuleTableContract.Found;

/**
 * Sentences of a plan for 2026, issued on 5 January 2026, and what is found in them, as the corpus and the rule tables
 * write it. A line that begins with {@code | } is a cell of a time column.
 */
final class DeadlineText {

    static final Header HEADER = new Header(
            null,
            null,
            null,
            null,
            "Cải cách hành chính năm 2026",
            2026,
            Header.NONE.issuer(),
            null,
            PartialDate.of(2026, 1, 5),
            Header.NONE.signer(),
            List.of());

    private static final String CELL = "| ";
    private static final String TABLE = "Nội dung\tThời gian hoàn thành\nChuẩn hóa dữ liệu trên nền tảng số\t";

    /** The number with which the next row begins is no part of the cell before it. */
    private static final String NEXT_ROW = "\n4.2. Công bố kết quả";

    private DeadlineText() {}

    static PlanText plan(String line) {
        return line.startsWith(CELL) ? table(line.substring(CELL.length())) : PlainPlan.of(line, HEADER);
    }

    private static PlanText table(String cell) {
        String text = TABLE + cell + NEXT_ROW;
        int end = TABLE.length() + cell.length();
        int head = TABLE.indexOf('\t');
        int row = TABLE.indexOf('\n') + 1;
        int content = TABLE.indexOf('\t', row);
        List<Block.Row> rows = List.of(
                new Block.Row(List.of(
                        new Block.Cell(new Span(0, head), 0, 1), new Block.Cell(new Span(head + 1, row - 1), 1, 1))),
                new Block.Row(List.of(
                        new Block.Cell(new Span(row, content), 0, 1),
                        new Block.Cell(new Span(content + 1, end), 1, 1))),
                new Block.Row(List.of(new Block.Cell(new Span(end + 1, text.length()), 0, 1))));
        SourceText plain = PlainPlan.source(text);
        SourceText source = new SourceText(
                plain.id(),
                plain.file(),
                text,
                List.of(new Block.Table(new Span(0, text.length()), rows)),
                List.of(),
                List.of());
        return new PlanText(source, Outline.EMPTY, HEADER);
    }

    /** What is found in a line; spans count in the line. */
    static List<Found> find(DeadlineExtractor extractor, String line) {
        PlanText plan = plan(line);
        int shift = line.startsWith(CELL) ? CELL.length() - TABLE.length() : 0;
        List<Deadline> deadlines = extractor.extract(plan);
        List<ParagraphDeadlines.Found> found = extractor.find(plan);
        List<Found> shown = new ArrayList<>();
        for (int i = 0; i < deadlines.size(); i++) {
            Deadline deadline = deadlines.get(i);
            shown.add(new Found(
                    deadline.span().shift(shift), value(deadline), found.get(i).rules()));
        }
        return shown;
    }

    static List<MarkedText.Mark> marks(List<Found> found) {
        return found.stream().map(f -> new MarkedText.Mark(f.span(), f.value())).toList();
    }

    /** A deadline's meaning as marks write it. */
    static String value(Deadline deadline) {
        return switch (deadline.kind()) {
            case BY -> "by " + (deadline.to() == null ? "?" : deadline.to());
            case IN -> "in " + shown(deadline.from()) + ".." + shown(deadline.to());
            case RECURRING ->
                "every "
                        + deadline.every().stream().map(Object::toString).collect(Collectors.joining(" "))
                        + (deadline.recurrence() == null ? "" : "; " + deadline.recurrence());
            case ONGOING -> "ongoing";
            case RELATIVE -> relative(deadline);
        };
    }

    private static String relative(Deadline deadline) {
        String within = deadline.within() == null
                ? ""
                : "within " + deadline.within() + (deadline.workingDays() ? " working" : "");
        String after = deadline.after() == null ? "" : "after " + deadline.after();
        return (within + " " + after).strip();
    }

    private static String shown(PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
