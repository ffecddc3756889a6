package vn.planlens.task;

import java.util.List;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.Growth;
import vn.planlens.model.Extractor;
import vn.planlens.model.Header;
import vn.planlens.model.Task;
import vn.planlens.orgunit.Duty;
import vn.planlens.orgunit.DutyFinder;
import vn.planlens.orgunit.UnitRegistry;

/** Finding units and making tasks takes time linear in the text, also where the text is made to hurt. */
@ResourceLock(Growth.ALONE)
class TaskGrowthTest {

    private final DutyFinder finder = new DutyFinder();

    private final Extractor<Task> tasks = plan -> {
        List<Duty> duties = finder.extract(plan);
        UnitRegistry units = UnitRegistry.of(plan, duties);
        return new TaskBuilder().build(plan, duties, units, List.of(), List.of(), List.of());
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các ban, ngành, ",
                "cùng các ban, cùng các ban của các ban, ",
                "Phòng A A A ",
                "Giao các đơn vị được giao chủ trì và ",
                "(((( Giao Phòng Nội vụ ( ",
                "- Giao Công an xã phối hợp với các thôn.\n",
                "Công chức Tư pháp, Văn hóa, ",
                "UBND xã giao UBND xã yêu cầu, ",
                "Hằng tháng Công an xã rà soát.\n"
            })
    void timeGrowsWithTheText(String piece) {
        Growth.assertLinear(tasks, piece, Header.NONE);
    }
}
