package vn.planlens.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Conditions on plans, given by option instead of in the query: values of one field are alternatives, fields must all
 * hold. Fields and values are written as in the query language ({@code year} with {@code 2022..2026}).
 *
 * @param values by field name
 */
public record PlanFilter(Map<String, List<String>> values) {

    /** No condition. */
    public static final PlanFilter NONE = new PlanFilter(Map.of());

    public PlanFilter {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((field, alternatives) -> {
            if (!alternatives.isEmpty()) {
                copy.put(field, List.copyOf(alternatives));
            }
        });
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** This and one more alternative for the field. */
    public PlanFilter and(String field, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        List<String> alternatives = new ArrayList<>(more.getOrDefault(field, List.of()));
        alternatives.add(value);
        more.put(field, alternatives);
        return new PlanFilter(more);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
