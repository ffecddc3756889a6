package vn.planlens.cli;

import java.util.List;
import picocli.CommandLine.Option;
import vn.planlens.index.PlanFilter;

/** Conditions on plans that every question takes; each can be given several times and holds where one of them does. */
final class PlanFilterOptions {

    @Option(names = "--ward", paramLabel = "NAME")
    private List<String> wards = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private List<String> kinds = List.of();

    @Option(names = "--district", paramLabel = "NAME")
    private List<String> districts = List.of();

    @Option(names = "--province", paramLabel = "NAME")
    private List<String> provinces = List.of();

    @Option(names = "--year", paramLabel = "YEAR[..YEAR]")
    private List<String> years = List.of();

    @Option(names = "--type", paramLabel = "CODE")
    private List<String> types = List.of();

    @Option(names = "--level", paramLabel = "LEVEL")
    private List<String> levels = List.of();

    @Option(names = "--cites", paramLabel = "KEY")
    private List<String> cited = List.of();

    @Option(names = "--unit", paramLabel = "NAME")
    private List<String> units = List.of();

    @Option(names = "--lead", paramLabel = "NAME")
    private List<String> leads = List.of();

    @Option(names = "--channel", paramLabel = "ID")
    private List<String> channels = List.of();

    @Option(names = "--due", paramLabel = "DATE[..DATE]")
    private List<String> due = List.of();

    @Option(names = "--section", paramLabel = "WORDS")
    private List<String> sections = List.of();

    @Option(names = "--title", paramLabel = "WORDS")
    private List<String> titles = List.of();

    @Option(names = "--file-format", paramLabel = "FORMAT")
    private List<String> fileFormats = List.of();

    PlanFilter filter() {
        PlanFilter filter = PlanFilter.NONE;
        filter = and(filter, "ward", wards);
        filter = and(filter, "kind", kinds);
        filter = and(filter, "district", districts);
        filter = and(filter, "province", provinces);
        filter = and(filter, "year", years);
        filter = and(filter, "type", types);
        filter = and(filter, "level", levels);
        filter = and(filter, "cites", cited);
        filter = and(filter, "unit", units);
        filter = and(filter, "lead", leads);
        filter = and(filter, "channel", channels);
        filter = and(filter, "due", due);
        filter = and(filter, "section", sections);
        filter = and(filter, "title", titles);
        return and(filter, "format", fileFormats);
    }

    private static PlanFilter and(PlanFilter filter, String field, List<String> values) {
        PlanFilter more = filter;
        for (String value : values) {
            more = more.and(field, value);
        }
        return more;
    }
}
