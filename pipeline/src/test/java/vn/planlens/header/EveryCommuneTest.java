package vn.planlens.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.model.Level;
import vn.planlens.model.Outline;
import vn.planlens.model.PlanText;
import vn.planlens.place.AdministrativeUnit;
import vn.planlens.place.AdministrativeUnit.Listed;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.Era;

/** Plans of real communes from all over the country: the unit above, named once in the preamble, settles the place. */
class EveryCommuneTest {

    /** Of so many communes one is tried; with 1, all 14,686 are. */
    private static final int STEP = 23;

    private static final AdministrativeUnits UNITS = new AdministrativeUnits();
    private static final HeaderReader READER = new HeaderReader(UNITS);

    @ParameterizedTest
    @EnumSource
    void theLetterheadOfACommuneTellsWhereItLies(Era era) {
        assertThat(wrong(
                        era,
                        unit -> List.of(
                                "ỦY BAN NHÂN DÂN",
                                (unit.kind() + " " + unit.name()).toUpperCase(Locale.ROOT),
                                "Số: 12/KH-UBND",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "Độc lập - Tự do - Hạnh phúc",
                                unit.name() + ", ngày 03 tháng 02 năm " + year(unit),
                                "KẾ HOẠCH",
                                "Tuyên truyền cải cách hành chính",
                                "Thực hiện Kế hoạch số 5/KH-UBND của UBND " + full(unit.parent()) + ";")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePreambleOfAPlanWithoutLetterheadTellsItAsWell(Era era) {
        assertThat(wrong(
                        era,
                        unit -> List.of(
                                "KẾ HOẠCH",
                                "Tuyên truyền cải cách hành chính năm " + year(unit),
                                "Thực hiện Kế hoạch số 5/KH-UBND của UBND " + full(unit.parent()) + "; Ủy ban nhân dân "
                                        + full(unit) + " ban hành Kế hoạch như sau:")))
                .isEmpty();
    }

    private interface Plan {
        List<String> of(AdministrativeUnit unit);
    }

    private static List<String> wrong(Era era, Plan plan) {
        List<String> wrong = new ArrayList<>();
        List<AdministrativeUnit> all = UNITS.all(era, Level.COMMUNE);
        for (int i = 0; i < all.size(); i += STEP) {
            AdministrativeUnit unit = all.get(i);
            HeaderReading reading =
                    READER.read(new PlanText(HeaderCases.source(plan.of(unit)), Outline.EMPTY, Header.NONE), Hint.NONE);
            Header.Issuer issuer = reading.header().issuer();
            String district = unit.district() == null ? null : unit.district().name();
            boolean unitFound = unit.kind().equals(issuer.kind())
                    && Folding.fold(unit.name()).equals(Folding.fold(String.valueOf(issuer.ward())));
            boolean placeFound = Stream.of(issuer.province(), issuer.district())
                    .toList()
                    .equals(Stream.of(unit.province().name(), district).toList());
            // Four provinces have a huyện Châu Thành, and some of these a xã An Hiệp: then nobody can tell.
            boolean ambiguous = !reading.warnings().isEmpty() && issuer.province() == null;
            if (!unitFound || !placeFound && !ambiguous) {
                wrong.add(unit + " -> " + issuer);
            }
        }
        return wrong;
    }

    private static String full(AdministrativeUnit unit) {
        return unit.kind() + " " + unit.name();
    }

    private static int year(AdministrativeUnit unit) {
        if (unit.era() == Era.TWO_TIERS) {
            return 2026;
        }
        return unit.listed() == Listed.IN_2025 ? 2025 : 2022;
    }
}
