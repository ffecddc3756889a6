package vn.planlens.cli.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.planlens.index.FileState.CRASHED;
import static vn.planlens.index.FileState.DAMAGED;
import static vn.planlens.index.FileState.DUPLICATE;
import static vn.planlens.index.FileState.EMPTY;
import static vn.planlens.index.FileState.ENCRYPTED;
import static vn.planlens.index.FileState.INDEXED;
import static vn.planlens.index.FileState.NOT_A_DOCUMENT;
import static vn.planlens.index.FileState.NOT_A_PLAN;
import static vn.planlens.index.FileState.NOT_VIETNAMESE;
import static vn.planlens.index.FileState.NO_TEXT_LAYER;
import static vn.planlens.index.FileState.TOO_LARGE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.planlens.index.FileState;

/**
 * A folder of files that break readers, made anew from a seed: nothing dangerous lies in the repository. Each has its
 * expected end; where two readers of one format may see the same damage differently, both names for it are allowed.
 */
public final class HostileFiles {

    private static final long SEED = 20260701;

    /** What bytes that do not follow their format may come to: the damage is seen, or hits nothing that matters. */
    private static final Set<FileState> BROKEN = EnumSet.of(
            DAMAGED, NOT_A_DOCUMENT, INDEXED, FileState.PARTIAL, FileState.UNRELIABLE_TEXT, NOT_A_PLAN, EMPTY);

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN
            PHƯỜNG NÔNG TRANG
            Số: 14/KH-UBND
            KẾ HOẠCH
            Kiểm soát thủ tục hành chính năm 2026
            Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính;
            I. MỤC ĐÍCH
            Nâng cao chất lượng phục vụ người dân và doanh nghiệp trên địa bàn phường.
            II. TỔ CHỨC THỰC HIỆN
            1. Trung tâm Phục vụ hành chính công
            - Niêm yết công khai thủ tục hành chính trước ngày 15/02/2026.
            """;

    private final Path folder;
    private final Path samples;
    private final Random random = new Random(SEED);
    private final Map<String, Set<FileState>> expected = new TreeMap<>();

    private HostileFiles(Path folder, Path samples) {
        this.folder = folder;
        this.samples = samples;
    }

    /**
     * Writes the files.
     *
     * @param samples the folder of sample plans, some of which are broken here
     * @return the states that each file may end in, by its name
     */
    public static Map<String, Set<FileState>> write(Path folder, Path samples) throws IOException {
        HostileFiles files = new HostileFiles(folder, samples);
        files.nothing();
        files.broken();
        files.mislabelled();
        files.swelling();
        files.markup();
        files.locked();
        files.names();
        files.noPlans();
        return files.expected;
    }

    private void nothing() throws IOException {
        for (String ending : new String[] {"pdf", "docx", "doc", "odt", "rtf", "html", "txt", "md"}) {
            put("empty." + ending, new byte[0], EMPTY);
            put(
                    "blank-" + ending + ".txt",
                    " \r\n\t\u00a0\n".repeat(ending.length()).getBytes(UTF_8),
                    EMPTY);
        }
    }

    private void broken() throws IOException {
        Map<String, String> originals = Map.of(
                "docx", "nong-trang-2026",
                "doc", "nong-trang-2022",
                "odt", "cam-due-2026",
                "pdf", "nong-trang-2024",
                "rtf", "cam-due-2024",
                "html", "chanh-hiep-2026");
        for (Map.Entry<String, String> original : new TreeMap<>(originals).entrySet()) {
            String ending = original.getKey();
            byte[] whole = Files.readAllBytes(
                    samples.resolve(original.getValue()).resolve(original.getValue() + "." + ending));
            boolean text = ending.equals("rtf") || ending.equals("html");
            put("first-half." + ending, Arrays.copyOf(whole, whole.length / 2), text ? BROKEN : Set.of(DAMAGED));
            put("first-kilobyte." + ending, Arrays.copyOf(whole, 1024), BROKEN);
            put("second-half." + ending, Arrays.copyOfRange(whole, whole.length / 2, whole.length), BROKEN);
            for (int flips : new int[] {1, 20, 400}) {
                byte[] flipped = whole.clone();
                for (int i = 0; i < flips; i++) {
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                }
                put(flips + "-flipped-bits." + ending, flipped, BROKEN);
            }
            byte[] noise = new byte[40_000];
            random.nextBytes(noise);
            put("noise." + ending, noise, BROKEN);
        }
    }

    private void mislabelled() throws IOException {
        byte[] docx = Files.readAllBytes(samples.resolve("huong-khe-2024/huong-khe-2024.docx"));
        put("docx-called.pdf", docx, INDEXED);
        put("docx-called.txt", docx, EnumSet.of(INDEXED, DUPLICATE));
        byte[] pdf = Files.readAllBytes(samples.resolve("tuong-binh-hiep-2024/tuong-binh-hiep-2024.pdf"));
        put("pdf-called.doc", pdf, INDEXED);
        put("program-called.doc", concat("MZ\u0090\0".getBytes(UTF_8), new byte[5000]), NOT_A_DOCUMENT);
        put("picture-called.pdf", HostileParts.picture(), NO_TEXT_LAYER);
        put("archive-called.docx", HostileParts.zip(Map.of("read.me", "nothing".getBytes(UTF_8))), BROKEN);
        put("text-called.pdf", PLAN.getBytes(UTF_8), EnumSet.of(INDEXED, NOT_A_DOCUMENT));
    }

    private void swelling() throws IOException {
        put("bomb.docx", HostileParts.docx(HostileParts.zeros(600 << 20)), TOO_LARGE);
        put("bomb.odt", HostileParts.odt(HostileParts.zeros(600 << 20)), TOO_LARGE);
        put("rows.docx", HostileParts.docx(HostileParts.rows(1_000_000)), EnumSet.of(TOO_LARGE, FileState.TIMED_OUT));
        try (OutputStream line = Files.newOutputStream(path("one-line.txt", Set.of(TOO_LARGE)))) {
            byte[] words = "kế hoạch cải cách hành chính ".repeat(1000).getBytes(UTF_8);
            for (int written = 0; written < 100 << 20; written += words.length) {
                line.write(words);
            }
        }
        put("nested-zips.docx", HostileParts.nestedZips(40), BROKEN);
    }

    private void markup() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000);
        put("deep.docx", HostileParts.docx(HostileParts.text(deep)), EnumSet.of(DAMAGED, TOO_LARGE, CRASHED, EMPTY));
        put(
                "deep-closed.docx",
                HostileParts.docx(HostileParts.text(
                        deep + "<w:p><w:r><w:t>sâu</w:t></w:r></w:p>" + "</w:tc></w:tr></w:tbl>".repeat(20_000))),
                EnumSet.of(DAMAGED, TOO_LARGE, CRASHED, EMPTY, NOT_A_PLAN));
        put("entities.docx", HostileParts.docx(HostileParts.entities()), EnumSet.of(DAMAGED, EMPTY, NOT_A_PLAN));
        put("entities.odt", HostileParts.odt(HostileParts.entities()), EnumSet.of(DAMAGED, EMPTY, NOT_A_PLAN));
        put("outside.docx", HostileParts.docx(HostileParts.outside()), EnumSet.of(DAMAGED, EMPTY, NOT_A_PLAN));
        put("deep.html", "<div>".repeat(100_000).getBytes(UTF_8), EnumSet.of(EMPTY, DAMAGED, TOO_LARGE, CRASHED));
        put(
                "deep.rtf",
                ("{\\rtf1" + "{".repeat(200_000)).getBytes(UTF_8),
                EnumSet.of(EMPTY, DAMAGED, TOO_LARGE, CRASHED));
        put(
                "scripts.html",
                ("<html><script>while(true){}</script><body>" + PLAN.replace("\n", "<br>")
                                + "<img src=x onerror=alert(1)></body></html>")
                        .getBytes(UTF_8),
                INDEXED);
        put("loop.pdf", HostileParts.loopedPages(), EnumSet.of(DAMAGED, EMPTY, NO_TEXT_LAYER, NOT_A_DOCUMENT));
        put("pictures.pdf", HostileParts.picturePages(), NO_TEXT_LAYER);
    }

    private void locked() throws IOException {
        put("password.pdf", HostileParts.encryptedPdf(), ENCRYPTED);
        put("password.docx", HostileParts.encryptedOffice(), ENCRYPTED);
    }

    private void names() throws IOException {
        put("k".repeat(240) + ".txt", (PLAN + "Tên dài.\n").getBytes(UTF_8), INDEXED);
        put("hai\ndòng\tvà chuông\u0007.txt", (PLAN + "Tên lạ.\n").getBytes(UTF_8), INDEXED);
        put("Kế hoạch ‮gnad.txt", (PLAN + "Tên ngược.\n").getBytes(UTF_8), INDEXED);
        put(" -rf $(touch x) '\".txt", (PLAN + "Tên lệnh.\n").getBytes(UTF_8), INDEXED);
        put("copy.txt", (PLAN + "Tên lệnh.\n").getBytes(UTF_8), EnumSet.of(DUPLICATE, INDEXED));
    }

    private void noPlans() throws IOException {
        String english =
                "The committee met in the town hall and talked about the weather and the harvest of that year. ";
        put("english.txt", english.repeat(40).getBytes(UTF_8), NOT_VIETNAMESE);
        String recipe = "Cho thịt vào nồi, đổ nước ngập, đun lửa nhỏ đến khi thịt mềm rồi nêm nước mắm cho vừa ăn.\n";
        put("recipe.txt", recipe.repeat(30).getBytes(UTF_8), NOT_A_PLAN);
        put(
                "digits.txt",
                "1234567890/-,.(".repeat(60_000).getBytes(UTF_8),
                EnumSet.of(NOT_A_PLAN, NOT_VIETNAMESE, INDEXED));
        put(
                "brackets.txt",
                "((((([[[[{{{".repeat(60_000).getBytes(UTF_8),
                EnumSet.of(NOT_A_PLAN, NOT_VIETNAMESE, EMPTY));
        put("marks.txt", ("a" + "\u0301".repeat(50_000)).getBytes(UTF_8), EnumSet.of(NOT_A_PLAN, NOT_VIETNAMESE));
        put("utf16.txt", PLAN.getBytes(java.nio.charset.StandardCharsets.UTF_16), EnumSet.of(INDEXED, DUPLICATE));
        put("form-feeds.txt", "\f".repeat(100_000).getBytes(UTF_8), EMPTY);
    }

    private void put(String name, byte[] bytes, FileState state) throws IOException {
        put(name, bytes, Set.of(state));
    }

    private void put(String name, byte[] bytes, Set<FileState> states) throws IOException {
        Files.write(path(name, states), bytes);
    }

    private Path path(String name, Set<FileState> states) {
        expected.put(name, states);
        return folder.resolve(name);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
