package vn.planlens.fuzz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.planlens.channel.ChannelExtractor;
import vn.planlens.citation.CitationExtractor;
import vn.planlens.deadline.DeadlineExtractor;
import vn.planlens.orgunit.DutyFinder;
import vn.planlens.rules.Corpus;
import vn.planlens.rules.MarkedText;

/** Makes a text of pieces of the genre and of accidents that befall it; the same bytes make the same text. */
final class GenreText {

    private static final int LONGEST = 12_000;

    /** What the corpora's sentences do not have: the frame of a document, its markers, tables and numbers. */
    private static final List<String> FRAME = List.of(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            "ỦY BAN NHÂN DÂN\nPHƯỜNG NÔNG TRANG\nSố: 14/KH-UBND",
            "UBND XÃ CẨM DUỆ   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Nông Trang, ngày 05 tháng 01 năm 2026",
            "KẾ HOẠCH\nCải cách hành chính năm 2026",
            "KẾ HOẠCH\nTuyên truyền cải cách hành chính xã Cẩm Duệ năm 2024",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "II. NỘI DUNG",
            "IV. TỔ CHỨC THỰC HIỆN",
            "1. Văn phòng HĐND và UBND",
            "1.1. Công chức Văn hóa - Xã hội",
            "a) Công an xã",
            "- Chủ trì, phối hợp với các tổ dân phố thực hiện trước ngày 15/02/2026.",
            "+ Hoàn thành trong Quý II/2026;",
            "Phần thứ nhất",
            "Điều 1. Ban hành kèm theo Quyết định này",
            "PHỤ LỤC I\nDanh mục nhiệm vụ",
            "TT\tNhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian",
            "1\tNiêm yết thủ tục hành chính\tVăn phòng\tCông an\tQuý I",
            "| STT | Nội dung | Chủ trì | Thời hạn |\n|---|---|---|---|\n| 1 | Rà soát | Tư pháp | 30/6/2026 |",
            "STT   Nhiệm vụ            Cơ quan chủ trì       Hoàn thành\n1     Báo cáo quý          Văn phòng             25/3",
            "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.",
            "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn A",
            "ngày 31/02/2026",
            "ngày 99/99/9999",
            "Số: /KH-UBND",
            "01-NQ/TU",
            "3504/QĐ-\nUBND",
            "76 / NQ - CP",
            "số 12, 13 và 14/KH-UBND",
            "1",
            "(1)",
            "[2]",
            "____________");

    private static final List<String> PIECES = pieces();

    private static final List<String> BETWEEN =
            List.of("\n", "\n\n", " ", "", "\t", "; ", "\r\n", "\f", ".\n", "   ", "\u00a0", "\n- ", "\u2028");

    private static final List<String> SIGNS = List.of(
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u0301",
            "\u0323\u0301",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\ud835\udfd9",
            "\ud800",
            "\udc00",
            "\uffff",
            "\ue000",
            "\u0130",
            "\u0131",
            "ﬁ",
            "ß",
            "／",
            "–",
            "\u2011",
            "٣",
            "½",
            "đ",
            "Ð",
            "İ");

    private static final String PUNCTUATION = "()[]{}\"'“”‘’/-.,;:|\\*#>";

    private GenreText() {}

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(FRAME);
        for (Class<?> neighbour :
                List.of(CitationExtractor.class, DeadlineExtractor.class, ChannelExtractor.class, DutyFinder.class)) {
            for (String line : Corpus.lines(neighbour)) {
                pieces.add(MarkedText.parse(line).text().replace("\\n", "\n").replace("\\t", "\t"));
            }
        }
        pieces.addAll(lines("header/letterheads.txt"));
        pieces.addAll(lines("task/tables.txt"));
        pieces.addAll(lines("task/corpus.txt"));
        return List.copyOf(pieces);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = GenreText.class.getResourceAsStream("/vn/planlens/" + resource)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(byte[] bytes) {
        Genes genes = new Genes(bytes);
        StringBuilder text = new StringBuilder();
        // Half of the texts have the order of a document, so that what needs a heading or a head row is met too.
        boolean ordered = genes.below(2) == 0;
        for (int piece = 0; genes.left() && text.length() < LONGEST; piece++) {
            boolean frame = ordered && genes.below(2) == 0;
            int number = frame ? piece / 2 % FRAME.size() : genes.below(PIECES.size());
            text.append(genes.below(3) == 0 ? broken(PIECES.get(number), genes) : PIECES.get(number));
            text.append(genes.below(4) == 0 ? BETWEEN.get(genes.below(BETWEEN.size())) : "\n");
        }
        return text.toString();
    }

    /** The piece after an accident. */
    private static String broken(String piece, Genes genes) {
        int at = piece.isEmpty() ? 0 : genes.below(piece.length());
        String head = piece.substring(0, at);
        String tail = piece.substring(at);
        return switch (genes.below(14)) {
            case 0 -> Normalizer.normalize(piece, Normalizer.Form.NFD);
            case 1 -> head + SIGNS.get(genes.below(SIGNS.size())) + tail;
            case 2 -> head;
            case 3 -> tail;
            case 4 -> piece.toUpperCase(Locale.ROOT);
            case 5 -> piece.replace(' ', '\n');
            case 6 -> piece.replace(" ", "");
            case 7 -> piece.replaceAll("\\d", String.valueOf(genes.below(10)).repeat(1 + genes.below(40)));
            case 8 -> head + "0123456789".repeat(1 + genes.below(60)) + tail;
            case 9 -> head + SIGNS.get(genes.below(SIGNS.size())).repeat(1 + genes.below(100)) + tail;
            case 10 -> tail + head;
            case 11 -> (piece + BETWEEN.get(genes.below(BETWEEN.size()))).repeat(1 + genes.below(12));
            case 12 -> head + PUNCTUATION.charAt(genes.below(PUNCTUATION.length())) + tail;
            default -> head + PIECES.get(genes.below(PIECES.size())) + tail;
        };
    }
}
