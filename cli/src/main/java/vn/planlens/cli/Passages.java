package vn.planlens.cli;

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
        for (Span match : passage.matches()) {
            shown = shown.concat(console.text(passage.text().substring(at, match.start())))
                    .concat(match(match.of(passage.text())));
            at = match.end();
        }
        return shown.concat(console.text(passage.text().substring(at) + (passage.cutAfter() ? " …" : "")));
    }

    private Text match(String words) {
        return console.colour() ? console.styled("bold,fg(yellow)", words) : console.text("«" + words + "»");
    }
}
