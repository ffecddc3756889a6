package vn.planlens.cli;

import vn.planlens.cli.console.Console;
import vn.planlens.cli.console.Table;
import vn.planlens.index.Facet;

/** Prints how plans are spread over a field's values. */
final class Facets {

    private Facets() {}

    static void print(Facet facet, Console console) {
        Table table = new Table(console)
                .column("field." + facet.field(), Table.Kind.TEXT)
                .column("count.plans", Table.Kind.NUMBER);
        for (Facet.Count count : facet.counts()) {
            table.row(label(count, console), count.plans());
        }
        table.print();
    }

    static String label(Facet.Count count, Console console) {
        return count.value() == null ? console.message("field.none") : count.label();
    }
}
