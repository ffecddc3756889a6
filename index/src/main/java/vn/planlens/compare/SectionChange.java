package vn.planlens.compare;

import java.util.List;
import java.util.Set;
import vn.planlens.model.OutlineNode;

/**
 * A section, compared by its heading and own text; its parts are sections of their own.
 *
 * @param change {@code CHANGED} where anything in {@code drift} holds
 * @param before sections of the earlier plan; several where they were put together; empty where it is new
 * @param after sections of the later plan; several where one was split; empty where it was dropped
 * @param drift what is not the same
 * @param likeness from 0 to 1; 0 where only one plan has it
 * @param wording word by word from the earlier to the later heading and text
 */
public record SectionChange(
        Change change,
        List<OutlineNode> before,
        List<OutlineNode> after,
        Set<Drift> drift,
        double likeness,
        List<WordChange> wording)
        implements Changed {

    public SectionChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        drift = Set.copyOf(drift);
        wording = List.copyOf(wording);
    }

    /** In what a section that goes on is not the same. */
    public enum Drift {
        /** It has another number at the same place. */
        RENUMBERED,
        /** Its heading has other words. */
        RETITLED,
        /** It stands below another section, or in another order among its neighbours. */
        MOVED,
        SPLIT,
        JOINED,
        /** Its own text has other words. */
        REWORDED
    }
}
