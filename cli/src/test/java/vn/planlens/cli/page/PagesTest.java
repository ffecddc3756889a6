package vn.planlens.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planlens.cli.console.Language;
import vn.planlens.cli.console.Messages;
import vn.planlens.cli.report.ReportBuilder;
import vn.planlens.cli.report.WardHistory;
import vn.planlens.model.Plan;

class PagesTest {

    private static final String FIGURES = "td.number, summary, svg, header p, .small, .part";
    private static final String NO_FIGURES =
            "th, h1, h2, h3, footer, .plan, .title, .axis-label, .key, .meta, li .small, ul.flat > li, li > strong";

    private static SourceLinks links() {
        SourceLinks links = new SourceLinks(Path.of("/pages/page.html"));
        for (Plan plan : List.of(SamplePlans.plan(2024), SamplePlans.plan(2026))) {
            links.put(plan.id(), Path.of("/plans", plan.source().fileName()));
        }
        return links;
    }

    private static String compare(Language language) {
        StringWriter page = new StringWriter();
        ComparePage.write(List.of(SamplePlans.comparison()), links(), new Messages(language), page);
        return page.toString();
    }

    private static String report(Language language) {
        Messages messages = new Messages(language);
        ReportBuilder builder = new ReportBuilder(messages, links(), new WardHistory());
        for (int year : new int[] {2024, 2026}) {
            Plan plan = SamplePlans.plan(year);
            builder.add(SamplePlans.summary(plan), plan);
        }
        builder.add(SamplePlans.comparison());
        StringWriter page = new StringWriter();
        ReportPage.write(builder.build(), SamplePlans.HOSTILE, messages, page);
        return page.toString();
    }

    private static Document soundPage(String html, Language language) {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
        assertThat(page.select("script, link, img, iframe")).isEmpty();
        assertThat(page.select("[onload], [onerror], [onclick]")).isEmpty();
        assertThat(html).doesNotContainPattern("(?:src|href)=\"(?:https?:)?//");
        Set<String> ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        assertThat(page.select("[id]")).as("an id stands once").hasSameSizeAs(ids);
        for (Element anchor : page.select("a[href^=#]")) {
            assertThat(ids).contains(anchor.attr("href").substring(1));
        }
        for (Element labelled : page.select("[aria-labelledby]")) {
            assertThat(ids).contains(labelled.attr("aria-labelledby"));
        }
        for (Element head : page.select("thead th")) {
            assertThat(head.attr("scope")).isEqualTo("col");
        }
        assertThat(page.select("h1")).hasSize(1);
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void aComparisonShowsEachChangeSideBySide(Language language) {
        Document page = soundPage(compare(language), language);
        assertThat(page.select("del").eachText()).contains("mỗi quý");
        assertThat(page.select("ins").eachText()).contains("mỗi tháng");
        assertThat(page.select(".badge.new, .badge.dropped, .badge.changed, .badge.kept"))
                .isNotEmpty();
        for (Element table : page.select("table")) {
            assertThat(table.attr("aria-labelledby")).as("a table has a name").isNotEmpty();
        }
        Messages m = new Messages(language);
        assertThat(page.select("#summary-0 ~ ul li").eachText())
                .contains(
                        m.get("compare.dropped-citations") + ": 45/2016/QĐ-TTg",
                        m.get("compare.new-channels") + ": Zalo",
                        m.get("compare.task-drift") + ": " + m.get("drift.wording") + " 1; "
                                + m.get("drift.deadline-earlier") + " 1",
                        m.get("compare.deadline-moves") + ": " + m.get("move.earlier") + " 1");
        assertThat(page.select("#citations-0 ~ table th[scope=row]").eachText())
                .containsExactly("118/2025/NĐ-CP", "45/2016/QĐ-TTg");
        assertThat(page.select("#citations-0 ~ details li").text()).startsWith("76/NQ-CP");
        assertThat(page.select("#deadlines-0 ~ table tbody tr")).hasSize(3);
        assertThat(page.select("#deadlines-0 ~ table .chip").text()).isEqualTo(m.get("move.earlier"));
        assertThat(page.select("#deadlines-0 ~ table a[href$=#page=2]")).hasSize(4);
        assertThat(page.select("#channels-0 ~ table a[href$=#page=2]")).hasSize(1);
        assertThat(page.text()).contains("45/2016/QĐ-TTg", "118/2025/NĐ-CP", SamplePlans.HOSTILE);
        assertThat(page.select("a[href$=#page=2]").attr("href"))
                .isEqualTo("./../plans/k%E1%BA%BF%20ho%E1%BA%A1ch%202026.pdf#page=2");
    }

    @ParameterizedTest
    @EnumSource
    void aReportLeadsFromEachFigureToItsPassages(Language language) {
        Document page = soundPage(report(language), language);
        assertThat(page.selectFirst("h1").text()).isEqualTo(SamplePlans.HOSTILE.replaceAll("\\s+", " "));
        assertThat(page.select("#gaps ~ details summary strong").eachText()).isNotEmpty();
        assertThat(page.select("svg[role=group]").attr("aria-label")).isNotEmpty();
        assertThat(page.select("td.number a")).isNotEmpty();
        for (String change : List.of("kept", "changed", "dropped")) {
            Element figure = page.selectFirst("#steps ~ div a[href=#step-2024-2026-" + change + "]");
            assertThat(figure.text()).isEqualTo("1");
            assertThat(page.select("#step-2024-2026-" + change + " li a[href*=#page=2]"))
                    .hasSize(1);
        }
        assertThat(page.select("#step-2024-2026-dropped li").text()).contains("2024", "Cũ");
        assertThat(page.text()).contains("2024", "2026", "Văn phòng");
    }

    @ParameterizedTest
    @EnumSource
    void aUnitThatPlansSpellInTwoWaysIsOneRow(Language language) {
        List<String> units =
                Jsoup.parse(report(language)).select("th[scope=row]").eachText();
        assertThat(units.stream().filter(name -> name.startsWith("Văn phòng"))).containsExactly("Văn phòng - Thống kê");
    }

    /** A figure is a number outside headings, names and quoted passages. */
    private static boolean isFigure(Element element) {
        return element.ownText().matches(".*[1-9].*")
                && element.closest(FIGURES) != null
                && element.closest(NO_FIGURES) == null;
    }

    /** Whether a click leads to passages: it opens them, or goes to a place that holds them or links to them. */
    private static boolean leadsToPassages(Element figure) {
        Element summary = figure.closest("summary");
        if (summary != null) {
            return !summary.parent().select("li").isEmpty();
        }
        Element link = figure.closest("a[href^=#]");
        Element target = link == null ? null : figure.ownerDocument().selectFirst(link.attr("href"));
        if (target != null && target.is("h2, h3")) {
            target = target.nextElementSibling();
        }
        return target != null && !target.select("li, a[href^=#], table").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureLeadsToPassages(Language language) {
        for (String html : List.of(report(language), compare(language))) {
            List<Element> figures = Jsoup.parse(html).body().getAllElements().stream()
                    .filter(PagesTest::isFigure)
                    .toList();
            assertThat(figures).isNotEmpty();
            assertThat(figures).allMatch(PagesTest::leadsToPassages);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsTheSameEachTime(Language language) {
        assertThat(compare(language)).isEqualTo(compare(language));
        assertThat(report(language)).isEqualTo(report(language));
    }
}
