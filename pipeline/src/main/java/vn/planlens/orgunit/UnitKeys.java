package vn.planlens.orgunit;

import java.util.List;
import java.util.Optional;
import vn.planlens.model.Header;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.model.SourceText;

/** Tells which names are spellings of one unit, across plans. Thread-safe; built once from the unit tables. */
public final class UnitKeys {

    private final UnitLexicon lexicon = new UnitLexicon();

    /** What is the same for all spellings of the unit that the whole text names; empty where it names none. */
    public Optional<String> of(String name) {
        SourceText source = new SourceText(null, null, name, List.of(), List.of(), List.of());
        UnitParser parser = new UnitParser(lexicon, new PlanText(source, Outline.EMPTY, Header.NONE));
        List<UnitPhrase> units = parser.list(0, name.length(), true);
        boolean whole = units.size() == 1 && units.get(0).span().end() == name.length();
        return whole ? Optional.of(units.get(0).key()) : Optional.empty();
    }
}
