package vn.planlens.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PlanTextTest {

    @Test
    void isReadOnceForAllWhoAsk() {
        PlanText plan = PlainPlan.of("Giao Văn phòng thực hiện.");
        AtomicInteger readings = new AtomicInteger();
        String first = plan.once(PlanTextTest.class, read -> read.folded() + readings.incrementAndGet());
        assertSame(first, plan.once(PlanTextTest.class, read -> read.folded() + readings.incrementAndGet()));
        assertEquals("giao văn phòng thực hiện.1", first);
    }

    @Test
    void isReadAnewWithAnotherHeader() {
        PlanText plan = PlainPlan.of("Giao Văn phòng thực hiện.");
        assertSame(Header.NONE, plan.once(Header.class, PlanText::header));
        Header said = Header.NONE.withSources(Map.of());
        assertSame(said, plan.with(said).once(Header.class, PlanText::header));
    }
}
