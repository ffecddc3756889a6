package vn.planlens.quality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.planlens.model.Folding;

/** Compares text as a reader does: without case, punctuation, markup, tone placement, and with common short forms. */
final class LooseText {

    private static final Pattern MARKUP = Pattern.compile("<[^>]{0,20}>|\\*+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_%]+");
    private static final Map<String, String> SHORT = new LinkedHashMap<>();

    static {
        SHORT.put("ủy ban nhân dân", "ubnd");
        SHORT.put("hội đồng nhân dân", "hđnd");
        SHORT.put("hdnd", "hđnd");
        SHORT.put("thủ tục hành chính", "tthc");
        SHORT.put("cải cách hành chính", "cchc");
        SHORT.put("mặt trận tổ quốc", "mttq");
        SHORT.put("thành phố", "tp");
    }

    private LooseText() {}

    static List<String> of(String text) {
        String folded = Folding.fold(Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC));
        for (Map.Entry<String, String> entry : SHORT.entrySet()) {
            folded = folded.replace(entry.getKey(), entry.getValue());
        }
        Matcher matcher = WORD.matcher(MARKUP.matcher(folded).replaceAll(" "));
        List<String> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    static String norm(String text) {
        return String.join(" ", of(text));
    }

    /** A unit's name without a trailing "phường" or "xã" and without what says its role. */
    static String unit(String name) {
        String words = (" " + norm(name) + " ")
                .replaceAll(" (phường|xã|thị trấn)(?= )", " ")
                .strip();
        return words.replaceFirst("^(các|cơ quan chủ trì|chủ trì|cơ quan phối hợp|đề nghị) ", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Share of words that two texts have in common in the same order, from 0 to 1. */
    static double similarity(List<String> first, List<String> second) {
        int total = first.size() + second.size();
        return total == 0 ? 1 : 2.0 * aligned(first, second, String::equals).size() / total;
    }

    /** Pairs of indices of a longest common subsequence. */
    static <A, B> List<int[]> aligned(List<A> first, List<B> second, BiPredicate<A, B> same) {
        int[][] length = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                length[i][j] = same.test(first.get(i), second.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (same.test(first.get(i), second.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
