package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.planlens.ingest.Elements.shown;

import org.junit.jupiter.api.Test;

class TextNotesTest {

    @Test
    void aNoteIsSetApartAndItsCallTakenOffTheWord() {
        assertThat(
                        shown(
                                """
                        - Mức thu lệ phí theo Nghị quyết của HĐND tỉnh1; công khai tại nơi
                        tiếp nhận hồ sơ, phát trên loa mỗi tháng
                        1Được sửa đổi, bổ sung tại Nghị quyết số 126/2023/NQ-HĐND và
                        các văn bản hướng dẫn.
                        3
                        ít nhất một lần.
                        """))
                .containsExactly(
                        "- Mức thu lệ phí theo Nghị quyết của HĐND tỉnh; công khai tại nơi tiếp nhận hồ sơ, phát trên loa"
                                + " mỗi tháng ít nhất một lần.",
                        "^Được sửa đổi, bổ sung tại Nghị quyết số 126/2023/NQ-HĐND và các văn bản hướng dẫn.");
    }

    @Test
    void aNumberThatNothingCallsIsNoNote() {
        assertThat(shown("Công khai 12 thủ tục, rà soát Q1.\n2Rà soát văn bản.\n"))
                .containsExactly("Công khai 12 thủ tục, rà soát Q1.", "2Rà soát văn bản.");
    }
}
