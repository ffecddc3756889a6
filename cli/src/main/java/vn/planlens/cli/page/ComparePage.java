package vn.planlens.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import vn.planlens.cli.console.Messages;
import vn.planlens.compare.Comparison;

/** Comparisons as a page: what changed at a glance, then each change side by side with a link to where it stands. */
public final class ComparePage {

    private ComparePage() {}

    public static void write(List<Comparison> comparisons, SourceLinks links, Messages messages, Writer to) {
        List<ComparisonView> views = comparisons.stream()
                .map(comparison -> new ComparisonView(comparison, links, messages, comparisons.indexOf(comparison)))
                .toList();
        engine().render("compare/page.jte", Map.of("views", views, "m", messages), new WriterOutput(to));
    }

    static TemplateEngine engine() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, ComparePage.class.getClassLoader(), "vn.planlens.cli.page.template");
    }
}
