package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwiceWrappedTest {

    private static final String TEXT =
            """
            - Các tổ liên gia ghi lại những điều bà con còn băn khoăn khi nộp hồ sơ đất đai, hộ tịch, bảo trợ xã hội; cuối
            tuần chuyển cho tổ trưởng để tổng hợp thành một phiếu, kèm tên người hỏi và số điện thoại, gửi bộ phận tiếp nhận
            trả lời từng điểm bằng văn bản hoặc gọi lại, tránh để người dân phải đi hỏi nhiều nơi, chờ đợi lâu mà vẫn chưa
            rõ mình còn thiếu giấy tờ gì, nộp ở đâu, bao giờ có kết quả, phí và lệ phí bao nhiêu, được miễn giảm trong
            trường hợp nào, khi vắng nhà thì ai được nhận thay và cần mang theo những giấy tờ gì để đối chiếu với bản đã
            nộp.
            - Bộ phận tiếp nhận đọc lại các phiếu ấy mỗi tháng, chọn mười câu hỏi được nhắc đến nhiều nhất, viết câu trả lời
            ngắn gọn, dễ hiểu, in thành tờ rơi khổ nhỏ đặt tại bàn hướng dẫn, nhà văn hóa thôn, trạm y tế và trường học; câu
            trả lời nào đã cũ vì quy định thay đổi thì bỏ ra, thay bằng câu mới, ghi rõ ngày sửa và người sửa để lần sau còn
            tra lại; tờ rơi của năm trước thu về, đếm số còn thừa để năm sau in vừa đủ.
            - Khi bà con hỏi điều ngoài thẩm quyền của xã, cán bộ trực ghi vào sổ, hẹn ngày trả lời, chuyển câu hỏi lên cơ
            quan cấp trên và theo dõi đến khi có kết quả mới gạch tên khỏi sổ.
            """;

    @Test
    void whatWasOneLineIsOneAgain() {
        List<String> lines = TEXT.lines().toList();
        List<String> again = wrap(lines, 80);
        assertThat(again).hasSizeGreaterThan(lines.size() + 8);
        assertThat(whole(again)).isEqualTo(lines);
    }

    @Test
    void textWrappedOnceStaysAsItIs() {
        assertThat(whole(TEXT.lines().toList())).isEqualTo(TEXT.lines().toList());
        List<String> once = wrap(List.of(TEXT.replace("\n", " ").strip()), 70);
        assertThat(whole(once)).isEqualTo(once);
    }

    private static List<String> whole(List<String> lines) {
        return TwiceWrapped.whole(lines.stream()
                        .map(line -> new RawDocument.Line(line, RawDocument.NO_PAGE, null))
                        .toList())
                .stream()
                .map(RawDocument.Line::text)
                .toList();
    }

    private static List<String> wrap(List<String> lines, int width) {
        List<String> wrapped = new ArrayList<>();
        for (String line : lines) {
            String rest = line;
            while (rest.length() > width) {
                int cut = rest.lastIndexOf(' ', width);
                wrapped.add(rest.substring(0, cut));
                rest = rest.substring(cut + 1);
            }
            wrapped.add(rest);
        }
        return wrapped;
    }
}
