package vn.planlens.citation;

import java.util.List;
import vn.planlens.model.Folding;

/** How the name of an issuing body is given out: as written, two long words shortened. */
final class IssuerNames {

    /** Folded words, and what stands for them; of equal length or longer, so that offsets can be kept. */
    private static final List<String[]> SHORT =
            List.of(new String[] {"ủy ban nhân dân", "UBND"}, new String[] {"hội đồng nhân dân", "HĐND"}, new String[] {
                "hdnd", "HĐND"
            });

    private IssuerNames() {}

    static String shortened(String words) {
        String name = Signs.collapsed(words);
        for (String[] pair : SHORT) {
            int at = Folding.fold(name).indexOf(pair[0]);
            while (at >= 0) {
                name = name.substring(0, at) + pair[1] + name.substring(at + pair[0].length());
                at = Folding.fold(name).indexOf(pair[0]);
            }
        }
        return name;
    }
}
