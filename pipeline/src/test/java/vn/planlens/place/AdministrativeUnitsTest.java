package vn.planlens.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;

class AdministrativeUnitsTest {

    private static final AdministrativeUnits UNITS = new AdministrativeUnits();

    @Test
    void theListsAreWhole() {
        assertThat(UNITS.all(Era.TWO_TIERS, Level.PROVINCE)).hasSize(34);
        assertThat(UNITS.all(Era.TWO_TIERS, Level.DISTRICT)).isEmpty();
        assertThat(UNITS.all(Era.TWO_TIERS, Level.COMMUNE)).hasSize(3321);
        // The list of 2021 has 63, 705 and 10,599; what was founded or renamed until June 2025 comes on top.
        assertThat(UNITS.all(Era.THREE_TIERS, Level.PROVINCE)).hasSize(64);
        assertThat(UNITS.all(Era.THREE_TIERS, Level.DISTRICT)).hasSize(726);
        assertThat(UNITS.all(Era.THREE_TIERS, Level.COMMUNE)).hasSize(11_365);
    }

    @Test
    void everyCommuneOfTodayCameFromSomewhere() {
        assertThat(UNITS.all(Era.TWO_TIERS, Level.COMMUNE))
                .allSatisfy(unit -> assertThat(UNITS.predecessors(unit)).isNotEmpty());
    }

    @Test
    void predecessorsAndSuccessorsMirrorEachOther() {
        assertThat(UNITS.all(Era.THREE_TIERS, Level.COMMUNE)).allSatisfy(old -> assertThat(UNITS.successors(old))
                .allSatisfy(heir -> assertThat(UNITS.predecessors(heir)).contains(old)));
        long orphans = UNITS.all(Era.THREE_TIERS, Level.COMMUNE).stream()
                .filter(old -> UNITS.successors(old).isEmpty())
                .count();
        assertThat(orphans).isEqualTo(99);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phường Cổ Thành      | THREE_TIERS | phường Cổ Thành, thành phố Chí Linh, tỉnh Hải Dương",
                "Cổ Thành             | THREE_TIERS | phường Cổ Thành, thành phố Chí Linh, tỉnh Hải Dương",
                "PHƯỜNG CỔ THÀNH      | THREE_TIERS | phường Cổ Thành, thành phố Chí Linh, tỉnh Hải Dương",
                "P. Cổ Thành          | THREE_TIERS | phường Cổ Thành, thành phố Chí Linh, tỉnh Hải Dương",
                "phuong co thanh      | THREE_TIERS | phường Cổ Thành, thành phố Chí Linh, tỉnh Hải Dương",
                "xã Cẩm Duệ           | THREE_TIERS | xã Cẩm Duệ, huyện Cẩm Xuyên, tỉnh Hà Tĩnh",
                "xã Cẩm Duệ           | TWO_TIERS   | xã Cẩm Duệ, tỉnh Hà Tĩnh",
                "xa bang ca           | THREE_TIERS | xã Bằng Cả, thành phố Hạ Long, tỉnh Quảng Ninh",
                "đặc khu Côn Đảo      | TWO_TIERS   | đặc khu Côn Đảo, thành phố Hồ Chí Minh",
                "thị trấn Sa Thầy     | THREE_TIERS | thị trấn Sa Thầy, huyện Sa Thầy, tỉnh Kon Tum",
                "tỉnh Đăk Lăk         | TWO_TIERS   | tỉnh Đắk Lắk",
                "thành phố Qui Nhơn   | THREE_TIERS | thành phố Quy Nhơn, tỉnh Bình Định",
                "huyện Quan Sơn       | THREE_TIERS | huyện Quan Sơn, tỉnh Thanh Hóa",
                "quan son             | THREE_TIERS | huyện Quan Sơn, tỉnh Thanh Hóa",
                "TP. Huế              | TWO_TIERS   | thành phố Huế"
            })
    void aUnitIsFoundByItsName(String name, Era era, String expected) {
        assertThat(UNITS.find(name, era))
                .extracting(AdministrativeUnit::fullName)
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"Hoà Bình, Hòa Bình", "Thuỷ Nguyên, Thủy Nguyên", "IaMơNông, Ia Mơ Nông", "Phường 05, phường 5"})
    void spellingsOfOneNameFindTheSame(String one, String other) {
        assertThat(UNITS.find(one)).isNotEmpty().containsExactlyInAnyOrderElementsOf(UNITS.find(other));
    }

    @Test
    void marksTellNamesApart() {
        assertThat(UNITS.find("xã Hồng Hà"))
                .extracting(AdministrativeUnit::name)
                .containsOnly("Hồng Hà");
        assertThat(UNITS.find("hong ha"))
                .extracting(unit -> unit.name().toLowerCase(Locale.ROOT))
                .contains("hồng hà", "hồng hạ");
    }

    @Test
    void successorsAndPredecessorsOfRealUnits() {
        AdministrativeUnit coThanh = only("phường Cổ Thành", Era.THREE_TIERS);
        assertThat(names(UNITS.successors(coThanh))).contains("phường Chí Linh, thành phố Hải Phòng");
        assertThat(UNITS.predecessors(coThanh)).isEmpty();

        AdministrativeUnit bachQuang = only("phường Bách Quang", Era.TWO_TIERS);
        assertThat(names(UNITS.predecessors(bachQuang)))
                .contains("phường Bách Quang, thành phố Sông Công, tỉnh Thái Nguyên");

        AdministrativeUnit thaiNguyen = only("tỉnh Thái Nguyên", Era.TWO_TIERS);
        assertThat(names(UNITS.predecessors(thaiNguyen))).contains("tỉnh Thái Nguyên", "tỉnh Bắc Kạn");
        assertThat(names(UNITS.successors(only("tỉnh Hà Giang", Era.THREE_TIERS))))
                .contains("tỉnh Tuyên Quang");
        assertThat(names(UNITS.predecessors(only("đặc khu Lý Sơn", Era.TWO_TIERS))))
                .containsExactly("huyện Lý Sơn, tỉnh Quảng Ngãi");
        assertThat(UNITS.children(only("huyện Cẩm Xuyên", Era.THREE_TIERS)))
                .extracting(AdministrativeUnit::name)
                .contains("Cẩm Duệ", "Cẩm Mỹ");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, THREE_TIERS",
        "2025-07-01, TWO_TIERS",
        "2025-06, THREE_TIERS",
        "2025-12, TWO_TIERS",
        "2025,",
        "2024, THREE_TIERS",
        "2026, TWO_TIERS"
    })
    void theDayTellsTheEra(String date, Era era) {
        assertThat(Era.of(PartialDate.parse(date))).isEqualTo(era);
    }

    private static AdministrativeUnit only(String name, Era era) {
        List<AdministrativeUnit> found = UNITS.find(name, era);
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<String> names(List<AdministrativeUnit> units) {
        return units.stream().map(AdministrativeUnit::fullName).collect(Collectors.toList());
    }
}
