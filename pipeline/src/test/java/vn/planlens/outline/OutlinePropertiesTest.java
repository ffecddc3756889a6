package vn.planlens.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.planlens.Growth;
import vn.planlens.model.Outline;
import vn.planlens.model.OutlineNode;
import vn.planlens.model.SourceText;

/** What holds for every text; the seed in a case's name makes it again. */
class OutlinePropertiesTest {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};
    private static final String LETTERS = "abcdđeghik";

    private static final String[] SCRAPS = {
        "I.",
        "II. ",
        "IIII.",
        "1. ",
        "1",
        "01)",
        "99.",
        "2.1. ",
        "1.1.1.1.1. ",
        "a) ",
        "đ)",
        "z.",
        "A. ",
        "PHẦN ",
        "Phần thứ nhất",
        "Chương I",
        "Mục 1.",
        "Điều 5.",
        "PHỤ LỤC",
        "PHỤ LỤC I",
        "DANH MỤC NHIỆM VỤ",
        "(Kèm theo Kế hoạch số 1)",
        "Nơi nhận:",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "KẾ HOẠCH",
        "Trên đây là Kế hoạch.",
        "- mục",
        "+",
        "",
        " ",
        "NỘI DUNG CHÍNH",
        "nội dung",
        "Công an xã. Hướng dẫn.",
        ":",
        "Thời gian: quý I",
        "\u0301",
        "\ud83d\ude00",
        "((((",
        "2025",
        "19.10.2016",
        "|x",
        "\t"
    };

    static List<Integer> seeds() {
        List<Integer> seeds = new ArrayList<>();
        for (int seed = 0; seed < 200; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextIsReadAndItsPartsLieInOneAnother(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int lines = random.nextInt(60); lines >= 0; lines--) {
            for (int scraps = random.nextInt(4); scraps >= 0; scraps--) {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
            text.append('\n');
        }
        check(Documents.of(text.toString()));
    }

    private static void check(SourceText source) {
        Outline outline = new OutlineParser().parse(source);
        Set<String> ids = new HashSet<>();
        StringBuilder whole = new StringBuilder();
        int end = walk(source.text(), outline.nodes(), 0, source.text().length(), 1, ids, whole);
        whole.append(source.text(), end, source.text().length());
        assertThat(whole).hasToString(source.text());
    }

    /** Appends what the parts and the gaps between them cover; where the last one ends. */
    private static int walk(
            String text, List<OutlineNode> nodes, int from, int to, int level, Set<String> ids, StringBuilder whole) {
        int at = from;
        for (OutlineNode node : nodes) {
            assertThat(node.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(node.span().end()).isBetween(node.span().start(), to);
            assertThat(ids.add(node.id())).as("unique: %s", node.id()).isTrue();
            assertThat(node.level()).isEqualTo(level);
            assertThat(node.path()).isNotBlank();
            if (!node.marker().equals("PL")) {
                assertThat(text.startsWith(node.marker(), node.span().start())).isTrue();
            }
            whole.append(text, at, node.span().start());
            int inner =
                    walk(text, node.children(), node.span().start(), node.span().end(), level + 1, ids, whole);
            whole.append(text, inner, node.span().end());
            at = node.span().end();
        }
        return at;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOutlineIsFoundAsItWasWritten(int seed) {
        Random random = new Random(seed);
        boolean decimals = random.nextBoolean();
        boolean letters = random.nextBoolean();
        List<String> paths = new ArrayList<>();
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nCăn cứ Nghị quyết số 76/NQ-CP;\n");
        for (int i = 0; i <= random.nextInt(5) + 1; i++) {
            part(text, ROMAN[i] + ". PHẦN LỚN SỐ " + i, paths, ROMAN[i], random);
            for (int j = 1; j <= random.nextInt(6); j++) {
                String second = ROMAN[i] + "." + j;
                part(text, j + ". Việc thứ " + j, paths, second, random);
                for (int k = 1; decimals && k <= random.nextInt(4); k++) {
                    part(text, j + "." + k + ". Mục tiêu " + k, paths, second + "." + k, random);
                }
                for (int k = 0; letters && !decimals && k < random.nextInt(LETTERS.length()); k++) {
                    char letter = LETTERS.charAt(k);
                    part(text, letter + ") Nội dung " + k, paths, second + "." + letter, random);
                }
            }
        }
        text.append("Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\n");
        assertThat(Documents.outline(text.toString()).all())
                .extracting(OutlineNode::path)
                .containsExactlyElementsOf(paths);
    }

    private static void part(StringBuilder text, String heading, List<String> paths, String path, Random random) {
        text.append(heading).append('\n');
        paths.add(path);
        for (int lines = random.nextInt(3); lines > 0; lines--) {
            text.append(random.nextBoolean() ? "- Rà soát văn bản.\n" : "Thực hiện trong năm 2025 theo quy định.\n");
        }
    }

    @Test
    void manyLinesTakeLinearTime() {
        String lines =
                "I. PHẦN\n1. Việc\n1.1. Việc nhỏ\na) Điều nhỏ\nĐiều 1. Phạm vi\nI NỘI DUNG\nPHỤ LỤC\n((Kèm theo\n";
        SourceText source = Documents.of(lines.repeat(20_000));
        assertThat(Growth.seconds(() -> check(source))).isLessThan(30);
    }

    @Test
    void aLongLineTakesLinearTime() {
        SourceText source = Documents.of("1. " + "(Kèm theo. a) 1.1. ".repeat(50_000) + "\n");
        assertThat(Growth.seconds(() -> check(source))).isLessThan(30);
    }
}
