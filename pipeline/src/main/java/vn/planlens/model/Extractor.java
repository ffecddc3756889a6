package vn.planlens.model;

import java.util.List;

/**
 * Finds one kind of thing in a plan. Pure and thread-safe, built once from its rule tables; takes time linear in the
 * text and throws on no text.
 *
 * @param <F> what it finds
 */
@FunctionalInterface
public interface Extractor<F> {

    /** What stands in the text, in reading order. */
    List<F> extract(PlanText plan);
}
