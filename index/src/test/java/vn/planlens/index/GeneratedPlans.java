package vn.planlens.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;

/**
 * 2,000 plans with known truth, the same for the same seed: 200 wards of eight provinces (some with the same name),
 * each with a reform plan and a communication plan for 2022 to 2026. The words are the test's own.
 */
final class GeneratedPlans {

    static final int WARDS = 200;
    static final int FIRST_YEAR = 2022;
    static final int YEARS = 5;

    private static final List<String> PROVINCES =
            List.of("Alpha", "Bê Ta", "Gam Ma", "Đê Ta", "Ép Si Lon", "Dê Ta", "Ê Ta", "Thê Ta");
    private static final List<String> NAMES = List.of(
            "An Hòa",
            "An Hoà Đông",
            "Bình Mỹ",
            "Cẩm Sơn",
            "Chiềng Lề",
            "Đại Thắng",
            "Đồng Tâm",
            "Gia Cẩm",
            "Hòa Bình",
            "Hóa Thượng",
            "Kim Long",
            "Lộc Hạ",
            "Mường Thanh",
            "Nam Thủy",
            "Nậm Cắn",
            "Phú Khánh",
            "Quảng Lạc",
            "Sơn Thuỷ",
            "Tân Uyên",
            "Thanh Xuân",
            "Thuận Hóa",
            "Vĩnh Thuận",
            "Xuân Quỳ",
            "Yên Mỹ",
            "Yên Thuý");

    /** Documents that plans cite: key, date, issuer as a plan writes it, tier. */
    record Document(String key, PartialDate date, String issuer, Level level) {}

    static final List<Document> CENTRAL = List.of(
            new Document("76/NQ-CP", PartialDate.of(2021, 7, 15), "Chính phủ", Level.CENTRAL),
            new Document("176/NQ-CP", PartialDate.of(2021, 12, 1), "Chính phủ", Level.CENTRAL),
            new Document("45/2016/QĐ-TTg", PartialDate.of(2016, 10, 19), "Thủ tướng Chính phủ", Level.CENTRAL),
            new Document("61/2018/NĐ-CP", PartialDate.of(2018, 4, 23), "Chính phủ", Level.CENTRAL),
            new Document("468/QĐ-TTg", PartialDate.of(2021, 3, 27), "Thủ tướng Chính phủ", Level.CENTRAL),
            new Document("57-NQ/TW", PartialDate.of(2024, 12, 22), "Bộ Chính trị", Level.CENTRAL));

    private static final List<String> CHANNELS =
            List.of("loudspeaker", "zalo", "facebook", "portal", "leaflet", "dialogue", "contest", "meeting");
    private static final Map<String, String> CHANNEL_WORDS = Map.of(
            "loudspeaker", "loa truyền thanh",
            "zalo", "nhóm Zalo",
            "facebook", "trang Facebook",
            "portal", "cổng thông tin điện tử",
            "leaflet", "tờ rơi",
            "dialogue", "đối thoại",
            "contest", "cuộc thi",
            "meeting", "hội nghị");
    static final List<String> UNITS = List.of(
            "Văn phòng HĐND và UBND",
            "Công chức Tư pháp - Hộ tịch",
            "Công chức Văn hóa - Xã hội",
            "Phòng Kinh tế",
            "Trung tâm Phục vụ hành chính công",
            "Các tổ dân phố",
            "Đoàn Thanh niên",
            "Hội Phụ nữ");
    private static final List<String> FILLER = List.of(
            "Rà soát quy trình giải quyết công việc hằng ngày",
            "Nâng cao chất lượng phục vụ nhân dân ở cơ sở",
            "Kịp thời tháo gỡ vướng mắc phát sinh",
            "Gắn kết quả thực hiện với đánh giá cuối năm",
            "Bố trí cán bộ đúng vị trí việc làm",
            "Lưu giữ hồ sơ theo đúng quy định hiện hành");
    /** Rare words: each plan says some of them in these spellings. */
    static final List<String> RARE = List.of("hòa giải", "hoà giải", "hoa giai", "hóa giải", "thuỷ lợi", "thuy loi");

    /**
     * What is true of a plan.
     *
     * @param cited mentions by key
     * @param dated keys of which at least one mention has date and issuer
     * @param dues last days of its dated tasks
     */
    record Truth(
            String path,
            String ward,
            String kind,
            String province,
            int year,
            boolean communication,
            Map<String, Integer> cited,
            Set<String> dated,
            Set<String> channels,
            Set<String> leads,
            List<PartialDate> dues,
            Set<String> rare,
            int tasks) {}

    /** A plan and what is true of it. */
    record Generated(DraftPlan draft, Truth truth) {}

    private final Random random;

    private GeneratedPlans(long seed) {
        this.random = new Random(seed);
    }

    static List<Generated> of(long seed) {
        return of(seed, WARDS);
    }

    static List<Generated> of(long seed, int wards) {
        GeneratedPlans made = new GeneratedPlans(seed);
        List<Generated> plans = new ArrayList<>();
        for (int ward = 0; ward < wards; ward++) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                plans.add(made.plan(ward, year, false));
                plans.add(made.plan(ward, year, true));
            }
        }
        return plans;
    }

    private Generated plan(int number, int year, boolean communication) {
        String province = PROVINCES.get(number / NAMES.size() % PROVINCES.size());
        String kind = number % 3 == 0 ? "xã" : "phường";
        int round = number / (NAMES.size() * PROVINCES.size());
        String ward = NAMES.get(number % NAMES.size()) + (round == 0 ? "" : " " + round);
        String path = "/plans/" + number + "-" + year + (communication ? "-tt" : "-kh") + ".txt";
        Map<String, Integer> cited = new TreeMap<>();
        Set<String> dated = new TreeSet<>();
        Set<String> channels = new TreeSet<>();
        Set<String> leads = new TreeSet<>();
        Set<String> rare = new LinkedHashSet<>();
        List<PartialDate> dues = new ArrayList<>();
        DraftPlan draft = DraftPlan.of(kind, ward, null, province, year)
                .file(path, "text/plain")
                .numbered(communication ? "12" : "11", PartialDate.of(year, 1, 10), "Trần Văn Bình")
                .titled((communication ? "Tuyên truyền cải cách hành chính năm " : "Cải cách hành chính năm ") + year);
        draft.say("ỦY BAN NHÂN DÂN " + kind + " " + ward).line();
        for (Document document : CENTRAL) {
            if (random.nextInt(3) > 0) {
                cite(draft, document, cited, dated, random.nextInt(4) > 0);
            }
        }
        // Each province and each year has its own 140/KH-UBND.
        Document local = new Document("140/KH-UBND", PartialDate.of(year - 1, 12, 1), "UBND tỉnh", Level.PROVINCE);
        cite(draft, local, cited, dated, random.nextBoolean());
        draft.section("I", "MỤC ĐÍCH, YÊU CẦU");
        filler(draft);
        rare(draft, rare);
        draft.page().section("II", "NỘI DUNG, HÌNH THỨC TUYÊN TRUYỀN");
        for (String channel : CHANNELS) {
            if (random.nextInt(3) == 0) {
                channels.add(channel);
                draft.say("Thông tin qua ")
                        .channel(channel, CHANNEL_WORDS.get(channel))
                        .line();
            }
        }
        filler(draft);
        if (random.nextInt(3) == 0) {
            cite(draft, CENTRAL.get(0), cited, dated, false);
        }
        draft.section("III", "TỔ CHỨC THỰC HIỆN");
        int tasks = 3 + random.nextInt(4);
        for (int task = 0; task < tasks; task++) {
            task(draft, year, leads, dues);
        }
        Truth truth = new Truth(
                path, ward, kind, province, year, communication, cited, dated, channels, leads, dues, rare, tasks);
        return new Generated(draft, truth);
    }

    private static void cite(
            DraftPlan draft, Document document, Map<String, Integer> cited, Set<String> dated, boolean full) {
        draft.say("Căn cứ ")
                .cite(
                        "văn bản số " + document.key(),
                        document.key(),
                        full ? document.date() : null,
                        full ? document.issuer() : null,
                        document.level())
                .say(full ? " ngày " + document.date() + " của " + document.issuer() + ";" : ";")
                .line();
        cited.merge(document.key(), 1, Integer::sum);
        if (full) {
            dated.add(document.key());
        }
    }

    private void filler(DraftPlan draft) {
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            draft.say(FILLER.get(random.nextInt(FILLER.size())) + " số " + random.nextInt(100_000) + ".")
                    .line();
        }
    }

    private void rare(DraftPlan draft, Set<String> rare) {
        for (String words : RARE) {
            if (random.nextInt(20) == 0) {
                draft.say("Quan tâm " + words + " tại địa bàn.").line();
                rare.add(words);
            }
        }
    }

    private void task(DraftPlan draft, int year, Set<String> leads, List<PartialDate> dues) {
        String lead = UNITS.get(random.nextInt(UNITS.size()));
        String other = random.nextBoolean() ? UNITS.get(random.nextInt(UNITS.size())) : null;
        PartialDate by =
                random.nextBoolean() ? PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)) : null;
        draft.task("Hoàn thành việc số " + random.nextInt(1_000_000), lead, other, by);
        leads.add(lead);
        if (by != null) {
            dues.add(by);
        }
    }

    /** Tasks with a last day in the plan, for counting. */
    static long duesBetween(Truth truth, PartialDate from, PartialDate to) {
        return truth.dues().stream()
                .filter(day -> day.compareTo(from) >= 0 && day.compareTo(to) <= 0)
                .count();
    }
}
