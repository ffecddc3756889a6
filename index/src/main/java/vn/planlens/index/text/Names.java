package vn.planlens.index.text;

import vn.planlens.model.Folding;

/** Spellings of names that are one name. */
public final class Names {

    private Names() {}

    /** As a person reads it: white space collapsed, a hyphen between words with a blank on each side or none. */
    public static String shown(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /**
     * The form in which names are compared: without regard to case, tone placement, blanks round hyphens, and whether
     * the usual bodies are abbreviated.
     */
    public static String compared(String name) {
        return Folding.fold(shown(name))
                .replaceAll(" ?- ?", "-")
                .replace("hdnd", "hđnd")
                .replace("ủy ban nhân dân", "ubnd")
                .replace("hội đồng nhân dân", "hđnd")
                .replace("mặt trận tổ quốc", "mttq");
    }
}
