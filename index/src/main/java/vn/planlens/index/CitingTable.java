package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.planlens.index.citing.CitingMatrix;
import vn.planlens.index.citing.CitingMatrix.Cell;
import vn.planlens.index.citing.CitingResult;
import vn.planlens.index.citing.CitingRow;
import vn.planlens.index.text.Names;

/** Folds rows of plans into wards by years. */
final class CitingTable {

    private CitingTable() {}

    private static final class Ward {
        private PlanSummary shown;
        private final Map<Integer, Cell> cells = new HashMap<>();
    }

    static CitingMatrix of(Snapshot snapshot, CitingResult citing) throws IOException {
        Map<String, String> today = snapshot.wardsToday();
        TreeSet<Integer> years = new TreeSet<>();
        Map<String, Ward> wards = new LinkedHashMap<>();
        for (CitingRow row : citing.rows()) {
            PlanSummary plan = row.plan();
            if (plan.ward() == null || plan.year() == null) {
                continue;
            }
            years.add(plan.year());
            String key = today.get(plan.id());
            Ward ward = wards.computeIfAbsent(key == null ? named(plan) : key, name -> new Ward());
            if (ward.shown == null || plan.year() >= ward.shown.year()) {
                ward.shown = plan;
            }
            ward.cells.merge(plan.year(), cell(row.status()), CitingTable::sum);
        }
        List<CitingMatrix.Row> rows = new ArrayList<>();
        for (Ward ward : wards.values()) {
            PlanSummary plan = ward.shown;
            rows.add(new CitingMatrix.Row(plan.ward(), plan.kind(), plan.district(), plan.province(), ward.cells));
        }
        return new CitingMatrix(List.copyOf(years), rows);
    }

    private static String named(PlanSummary plan) {
        return Names.compared(plan.ward()) + '\n' + (plan.province() == null ? "" : Names.compared(plan.province()));
    }

    private static Cell cell(CitingRow.Status status) {
        return switch (status) {
            case CITES -> new Cell(1, 1, 0);
            case DOES_NOT_CITE -> new Cell(1, 0, 0);
            case UNREADABLE -> new Cell(0, 0, 1);
        };
    }

    private static Cell sum(Cell one, Cell other) {
        return new Cell(
                one.plans() + other.plans(), one.citing() + other.citing(), one.unreadable() + other.unreadable());
    }
}
