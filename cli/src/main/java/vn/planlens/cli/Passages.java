package vn.planlens.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Text;
import vn.planlens.cli.console.Console;
import vn.planlens.index.Passage;
import vn.planlens.model.Span;

/** Shows a passage with its matches marked: by colour where the terminal has it, else between « and ». */
final class Passages {

    private static final String CUT = "… ";

    private final Console console;

    Passages(Console console) {
        this.console = console;
    }

    Text marked(Passage passage) {
        Text shown = console.text(passage.cutBefore() ? CUT : "");
        int at = 0;
        for (Span match : matches(passage)) {
            shown = shown.concat(console.text(passage.text().substring(at, match.start())))
                    .concat(match(match.of(passage.text())));
            at = match.end();
        }
        return shown.concat(console.text(passage.text().substring(at) + (passage.cutAfter() ? " …" : "")));
    }

    /** The matches, those of words that stand side by side as one. */
    static List<Span> matches(Passage passage) {
        List<Span> joined = new ArrayList<>();
        for (Span match : passage.matches()) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && passage.text().substring(last.end(), match.start()).isBlank()) {
                joined.set(joined.size() - 1, last.cover(match));
            } else {
                joined.add(match);
            }
        }
        return joined;
    }

    /**
     * Passages of one match each, in reading order, with those of words that stand side by side made one: who looks for
     * two words wants to see the place once.
     */
    static List<Passage> joined(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>();
        for (Passage passage : passages) {
            Passage last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || passage.matches().isEmpty() || last.matches().isEmpty()) {
                joined.add(passage);
                continue;
            }
            Span match = last.matches().get(last.matches().size() - 1);
            int end = match.start() + passage.span().end() - last.span().start();
            boolean beside = passage.span().start() - last.span().end() <= 1
                    && last.matches().size() == 1;
            if (beside && end > match.end() && end <= last.text().length()) {
                joined.set(
                        joined.size() - 1,
                        new Passage(
                                last.text(),
                                List.of(new Span(match.start(), end)),
                                last.span().cover(passage.span()),
                                last.page(),
                                last.cutBefore(),
                                last.cutAfter()));
            } else {
                joined.add(passage);
            }
        }
        return joined;
    }

    private Text match(String words) {
        return console.colour() ? console.styled("bold,fg(yellow)", words) : console.text("«" + words + "»");
    }
}
