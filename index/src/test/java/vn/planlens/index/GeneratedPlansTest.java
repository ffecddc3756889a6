package vn.planlens.index;

import java.util.List;
import java.util.function.Predicate;
import vn.planlens.index.GeneratedPlans.Generated;
import vn.planlens.index.GeneratedPlans.Truth;

/**
 * Tests that ask an index of 2,000 generated plans and know what is true of each. It is made once for all of them, lies in
 * memory, and nobody writes to it.
 */
abstract class GeneratedPlansTest {

    static final List<Truth> TRUTHS;
    static final TestIndex INDEX;

    static {
        List<Generated> plans = GeneratedPlans.of(20260101);
        TRUTHS = plans.stream().map(Generated::truth).toList();
        try {
            INDEX = TestIndex.of(plans);
        } catch (IndexAccessException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static long count(Predicate<Truth> wanted) {
        return TRUTHS.stream().filter(wanted).count();
    }
}
