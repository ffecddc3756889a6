package vn.planlens.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** Short plans as text files, the same for the same seed. */
final class TextPlans {

    private static final List<String> WARDS = List.of("Nông Trang", "Cẩm Duệ", "Hương Khê", "Chánh Hiệp", "Bình Minh");
    private static final List<String> WORK = List.of(
            "Niêm yết công khai thủ tục hành chính",
            "Tổ chức đối thoại với người dân",
            "Báo cáo kết quả cải cách hành chính",
            "Rà soát văn bản quy phạm pháp luật");
    private static final List<String> UNITS =
            List.of("Văn phòng HĐND và UBND", "Trung tâm Phục vụ hành chính công", "Công an", "Phòng Kinh tế");

    private TextPlans() {}

    /** Writes {@code plan-0000.txt} and so on, each changed at a moment that follows from the seed. */
    static void write(Path folder, int count, long seed) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            Path file = Files.writeString(folder.resolve(String.format("plan-%04d.txt", i)), plan(random, i));
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(1_700_000_000 + seed)));
        }
    }

    private static String plan(Random random, int number) {
        int year = 2022 + random.nextInt(5);
        StringBuilder text = new StringBuilder("ỦY BAN NHÂN DÂN\nPHƯỜNG ")
                .append(any(random, WARDS).toUpperCase(java.util.Locale.ROOT))
                .append("\nSố: ")
                .append(number + 1)
                .append("/KH-UBND\n\nKẾ HOẠCH\nCải cách hành chính năm ")
                .append(year)
                .append("\n\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n\nI. NHIỆM VỤ\n");
        for (int item = 1; item <= 3 + random.nextInt(20); item++) {
            text.append(item)
                    .append(". ")
                    .append(any(random, WORK))
                    .append(", ")
                    .append(any(random, UNITS))
                    .append(" chủ trì, hoàn thành trước ngày ")
                    .append(1 + random.nextInt(28))
                    .append('/')
                    .append(1 + random.nextInt(12))
                    .append('/')
                    .append(year)
                    .append(".\n");
        }
        return text.toString();
    }

    private static String any(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
