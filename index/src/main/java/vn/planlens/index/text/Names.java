package vn.planlens.index.text;

import java.util.regex.Pattern;
import vn.planlens.model.Folding;

/** Spellings of names that are one name. */
public final class Names {

    /** White space that is not a single blank already. */
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[\\s&&[^ ]]");

    private static final Pattern HYPHEN = Pattern.compile(" ?- ?");

    private Names() {}

    /** As a person reads it: white space collapsed, a hyphen between words with a blank on each side or none. */
    public static String shown(String name) {
        return BLANKS.matcher(name.strip()).replaceAll(" ");
    }

    /**
     * The form in which names are compared: without regard to case, tone placement, blanks round hyphens, and whether
     * the usual bodies are abbreviated.
     */
    public static String compared(String name) {
        return HYPHEN.matcher(Folding.fold(shown(name)))
                .replaceAll("-")
                .replace("hdnd", "hđnd")
                .replace("ủy ban nhân dân", "ubnd")
                .replace("hội đồng nhân dân", "hđnd")
                .replace("mặt trận tổ quốc", "mttq");
    }
}
