package vn.planlens.index;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.planlens.index.GeneratedPlans.Generated;
import vn.planlens.index.GeneratedPlans.Truth;

/** Tests that ask an index of 2,000 generated plans and know what is true of each. */
abstract class GeneratedPlansTest {

    static TestIndex index;
    static List<Truth> truths;

    @BeforeAll
    static void fill() throws Exception {
        List<Generated> plans = GeneratedPlans.of(20260101);
        truths = plans.stream().map(Generated::truth).toList();
        index = TestIndex.of(plans);
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
    }

    static long count(Predicate<Truth> wanted) {
        return truths.stream().filter(wanted).count();
    }
}
