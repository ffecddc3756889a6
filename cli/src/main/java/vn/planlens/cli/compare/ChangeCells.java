package vn.planlens.cli.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Text;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Names;
import vn.planlens.compare.Change;
import vn.planlens.compare.TaskChange;
import vn.planlens.compare.WordChange;
import vn.planlens.model.Citation;
import vn.planlens.model.Deadline;
import vn.planlens.model.Mention;
import vn.planlens.model.OrgUnit;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.PartialDate;
import vn.planlens.model.Task;

/** The cells of a comparison's tables on the terminal: what stands there, marked, with its place. */
final class ChangeCells {

    /** Longer duties of a deadline are cut: the task itself stands in full below. */
    private static final int LONGEST_DUTY = 100;

    private final Console console;

    ChangeCells(Console console) {
        this.console = console;
    }

    Text mark(Change change) {
        String label = console.message("change." + Names.code(change));
        return switch (change) {
            case KEPT -> console.text(label);
            case CHANGED -> console.styled("fg(yellow)", label);
            case DROPPED -> console.styled("fg(red)", label);
            case NEW -> console.styled("fg(green)", label);
        };
    }

    /** "IV.2, p. 3": section and page as far as there are any, else null. */
    private String place(String section, Integer page) {
        String place = console.messages().place(section, page);
        return place.isEmpty() ? null : place;
    }

    /** " [II.1, p. 2 · Công an]", or nothing. */
    private static String bracketed(String... parts) {
        String rest =
                Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
        return rest.isEmpty() ? "" : " [" + rest + "]";
    }

    String mentions(List<PartialDate> dates, List<Citation> mentions) {
        String places = mentions.stream()
                .map(mention -> place(mention.section(), mention.page()))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        String days = dates.stream().map(PartialDate::toString).collect(Collectors.joining(", "));
        return Stream.of(days, places).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** A unit and where it is first named. */
    String unit(OrgUnit unit) {
        if (unit == null || unit.mentions().isEmpty()) {
            return unit == null ? null : unit.name();
        }
        Mention first = unit.mentions().get(0);
        return unit.name() + bracketed(place(first.section(), first.page()));
    }

    String deadline(Deadline deadline, String duty) {
        if (deadline == null) {
            return null;
        }
        String shown = duty.replaceAll("\\s+", " ");
        if (shown.codePointCount(0, shown.length()) > LONGEST_DUTY) {
            int end = shown.offsetByCodePoints(0, LONGEST_DUTY);
            shown = shown.substring(0, Math.max(1, shown.lastIndexOf(' ', end))) + " …";
        }
        return deadline.quote() + ": " + shown + bracketed(place(deadline.section(), deadline.page()));
    }

    Text task(Task task, List<Deadline> deadlines, TaskChange change, WordChange.Kind side) {
        if (task == null) {
            return console.text("");
        }
        Text words = change.drift().contains(TaskChange.Drift.WORDING)
                ? words(change.wording(), side)
                : console.text(task.text());
        String who = String.join("; ", task.leads());
        String when = deadlines.stream().map(Deadline::quote).collect(Collectors.joining("; "));
        String rest = bracketed(place(task.section(), task.page()), who, when);
        return words.concat(console.text(words.plainString().endsWith(" ") ? rest.stripLeading() : rest));
    }

    /** The words of one side, those that the other has not marked. */
    private Text words(List<WordChange> wording, WordChange.Kind side) {
        Text words = console.text("");
        for (WordChange change : wording) {
            if (change.kind() == WordChange.Kind.STAYED) {
                words = words.concat(console.text(change.text()));
            } else if (change.kind() == side) {
                words = words.concat(
                        console.styled(side == WordChange.Kind.WENT ? "fg(red)" : "fg(green)", change.text()));
            }
        }
        return words;
    }

    String sections(List<OutlineNode> nodes) {
        return nodes.stream()
                .map(node -> node.path()
                        + (node.heading() == null ? "" : " " + node.heading())
                        + bracketed(place(null, node.page())))
                .collect(Collectors.joining("; "));
    }
}
