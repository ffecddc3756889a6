package vn.planlens.ingest;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Turns what an RTF file tells, command by command, into a flow. For one file. */
final class RtfFlow extends RtfListenerAdaptor {

    /** Nobody nests groups so deep. */
    private static final int DEEPEST = 10_000;

    /** Carries the reason out of the parser, whose interface knows no checked exception. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final UnreadableFileException reason;

        Stopped(UnreadableFileException reason) {
            super(reason);
            this.reason = reason;
        }

        UnreadableFileException reason() {
            return reason;
        }
    }

    private final FlowBuilder flow;
    private final RtfTables tables;
    private final Map<Integer, String> fonts = new HashMap<>();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final Deque<Integer> depths = new ArrayDeque<>();
    private int depth;
    private int fontDefined;

    RtfFlow(FlowBuilder flow, ReadLimits limits) {
        this.flow = flow;
        this.tables = new RtfTables(flow, limits);
        groups.push(new RtfGroup());
        texts.push(new StringBuilder());
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > DEEPEST) {
            throw new IllegalStateException("groups nest too deep");
        }
        groups.push(groups.peek().inner());
    }

    @Override
    public void processGroupEnd() {
        RtfGroup ended = groups.pop();
        if (!ended.opensPlace) {
            return;
        }
        switch (ended.place) {
            case NOTE -> {
                String note = texts.pop().toString();
                run(() -> flow.footnote(note));
            }
            case MARKER -> {
                String marker = texts.pop().toString().strip();
                texts.peek()
                        .append(marker.length() == 1 ? bullet(marker) : marker)
                        .append(marker.isEmpty() ? "" : " ");
            }
            case INNER_ROW -> {
                texts.pop();
                tables.endInnerDefinition();
            }
            case BOX -> {
                endParagraph();
                tables.resume();
                depth = depths.pop();
                texts.pop();
                flow.closeBox();
            }
            default -> {}
        }
    }

    @Override
    public void processDocumentEnd() {
        depth = texts.peek().toString().isBlank() ? 0 : depth;
        endParagraph();
        tables.goTo(0);
    }

    /** A bullet that a symbol font draws by a letter's code; a digit or another letter is a number. */
    private static String bullet(String marker) {
        char sign = marker.charAt(0);
        boolean number = Character.isLetterOrDigit(sign) && "ovqnl\u00d8\u00fc".indexOf(sign) < 0;
        return number ? marker : ListLevel.bullet(marker);
    }

    @Override
    public void processString(String characters) {
        RtfGroup group = groups.peek();
        if (group.place == RtfGroup.Place.FONTS) {
            fonts.merge(fontDefined, characters.replace(";", ""), String::concat);
        } else if (group.place != RtfGroup.Place.HIDDEN && group.place != RtfGroup.Place.SHAPE && !group.hidden) {
            RunStyle style = new RunStyle(null, group.caps ? Boolean.TRUE : null, fonts.get(group.font));
            texts.peek().append(flow.show(characters, style));
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        RtfGroup group = groups.peek();
        if (RtfGroup.isNotShown(command)) {
            group.place = RtfGroup.Place.HIDDEN;
        } else if (command == Command.optionalcommand && group.place != RtfGroup.Place.HIDDEN) {
            group.place = RtfGroup.Place.SHAPE;
        } else if (group.place == RtfGroup.Place.SHAPE
                && (command == Command.shptxt || command == Command.dptxbxtext)) {
            openBox(group);
        } else if (group.place != RtfGroup.Place.HIDDEN
                && group.place != RtfGroup.Place.SHAPE
                && !RtfRows.take(command, parameter, tables)) {
            take(command, parameter, hasParameter, group);
        }
    }

    private void take(Command command, int parameter, boolean hasParameter, RtfGroup group) {
        boolean on = !hasParameter || parameter != 0;
        switch (command) {
            case fonttbl -> group.place = RtfGroup.Place.FONTS;
            case f -> {
                fontDefined = parameter;
                group.font = parameter;
            }
            case deff -> groups.forEach(open -> open.font = parameter);
            case plain -> {
                group.hidden = false;
                group.caps = false;
            }
            case v, deleted -> group.hidden = on;
            case caps -> group.caps = on;
            case nesttableprops -> {
                open(group, RtfGroup.Place.INNER_ROW);
                tables.beginInnerDefinition();
            }
            case listtext, pntext -> open(group, RtfGroup.Place.MARKER);
            case footnote -> open(group, RtfGroup.Place.NOTE);
            case shpinst -> group.place = RtfGroup.Place.SHAPE;
            case tab -> append("\t");
            case line -> append("\n");
            case nonbreakingspace -> append("\u00a0");
            case nonbreakinghyphen -> append("-");
            case pard -> depth = 0;
            case intbl -> depth = Math.max(1, depth);
            case itap -> depth = Math.max(0, parameter);
            case par, sect -> endParagraph();
            case cell -> {
                depth = 1;
                endParagraph();
                tables.endCell(1);
            }
            case nestcell -> {
                depth = Math.max(2, depth);
                endParagraph();
                tables.endCell(depth);
            }
            case row -> tables.endRow(1);
            case nestrow -> tables.endRow(Math.max(2, depth));
            default -> {}
        }
    }

    private void open(RtfGroup group, RtfGroup.Place place) {
        group.place = place;
        group.opensPlace = true;
        texts.push(new StringBuilder());
    }

    private void openBox(RtfGroup group) {
        open(group, RtfGroup.Place.BOX);
        depths.push(depth);
        depth = 0;
        tables.suspend();
        flow.openBox();
    }

    private void append(String characters) {
        RtfGroup group = groups.peek();
        if (!group.hidden) {
            texts.peek().append(characters);
        }
    }

    private void endParagraph() {
        if (groups.peek().place == RtfGroup.Place.NOTE || groups.peek().place == RtfGroup.Place.MARKER) {
            append(" ");
            return;
        }
        StringBuilder text = texts.peek();
        tables.goTo(depth);
        run(() -> flow.paragraph(text.toString(), flow.page()));
        text.setLength(0);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws UnreadableFileException;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (UnreadableFileException e) {
            throw new Stopped(e);
        }
    }
}
