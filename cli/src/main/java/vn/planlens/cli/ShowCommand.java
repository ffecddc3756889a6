package vn.planlens.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.planlens.cli.console.CommandFailure;
import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.ExitCode;
import vn.planlens.cli.console.Names;
import vn.planlens.index.IndexAccessException;
import vn.planlens.index.PlanSearch;
import vn.planlens.index.PlanSummary;
import vn.planlens.index.StoredPlan;
import vn.planlens.json.PlanJson;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineNode;

/** {@code show}: a plan as a page to read. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

    /** How the plan is written. */
    enum Format {
        PAGE,
        TEXT,
        JSON
    }

    private final Console console;

    @Parameters(arity = "1", paramLabel = "PLAN", descriptionKey = "plan")
    private String name;

    @Mixin
    private IndexOption index;

    @Option(names = "--section", paramLabel = "PATH")
    private String section;

    @Option(names = "--format", paramLabel = "page|text|json")
    private Format format = Format.PAGE;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, IndexAccessException {
        try (PlanSearch search = index.open()) {
            StoredPlan plan = search.plan(named(search, name).id());
            List<OutlineNode> sections = section == null ? List.of() : sections(plan);
            switch (format) {
                case JSON -> console.out().print(PlanJson.write(plan.plan()));
                case TEXT -> printText(plan, sections);
                case PAGE -> {
                    if (section == null) {
                        new PlanPage(console, plan).print();
                    } else {
                        sections.forEach(new SectionPage(console, plan)::print);
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    /** The one plan that the name means. */
    static PlanSummary named(PlanSearch search, String name) {
        List<PlanSummary> meant = search.find(name);
        if (meant.isEmpty()) {
            throw CommandFailure.usage("show.no-plan", name);
        }
        if (meant.size() > 1) {
            String plans = meant.stream()
                    .map(plan -> "  " + Names.shortId(plan.id()) + "  " + Names.ward(plan.kind(), plan.ward()) + "  "
                            + plan.year() + "  " + plan.fileName())
                    .collect(Collectors.joining(System.lineSeparator()));
            throw CommandFailure.usage("show.several", name, System.lineSeparator() + plans);
        }
        return meant.get(0);
    }

    /** A path can repeat in a plan; all that have it are shown. */
    private List<OutlineNode> sections(StoredPlan plan) {
        String asked = section.toLowerCase(Locale.ROOT);
        List<OutlineNode> all = new Outline(plan.plan().outline()).all();
        List<OutlineNode> meant = all.stream()
                .filter(node -> node.path().toLowerCase(Locale.ROOT).equals(asked))
                .toList();
        if (meant.isEmpty()) {
            String known = all.stream().map(OutlineNode::path).distinct().collect(Collectors.joining(", "));
            throw CommandFailure.usage("show.no-section", section, known);
        }
        return meant;
    }

    private void printText(StoredPlan plan, List<OutlineNode> sections) {
        if (section == null) {
            console.out().print(plan.text());
            return;
        }
        sections.forEach(
                node -> console.out().println(node.span().of(plan.text()).strip()));
    }
}
