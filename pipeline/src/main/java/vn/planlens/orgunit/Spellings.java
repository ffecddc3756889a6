package vn.planlens.orgunit;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.model.Folding;

/** How the words of a unit's name are spelled: as their table has them, and as plans do. */
final class Spellings {

    private static final String AND = " và ";

    private Spellings() {}

    /** "NN" of "NN=Nông nghiệp". */
    static String shown(String word) {
        int sign = word.indexOf('=');
        return sign < 0 ? word : word.substring(0, sign);
    }

    /** "nông nghiệp" of "NN=Nông nghiệp". */
    static String written(String word) {
        return Folding.fold(word.substring(word.indexOf('=') + 1));
    }

    /** Blanks round a hyphen and round "&" come and go in these texts, and "&" stands for "và". */
    static List<String> of(String words) {
        List<String> spellings = new ArrayList<>(List.of(words));
        if (words.contains(AND)) {
            spellings.add(words.replace(AND, " & "));
            spellings.add(words.replace(AND, "&"));
        }
        for (String sign : List.of("-", "&")) {
            if (words.contains(sign)) {
                String tight = words.replaceAll("\\s*" + sign + "\\s*", sign);
                spellings.add(tight);
                spellings.add(tight.replace(sign, " " + sign + " "));
                spellings.add(tight.replace(sign, sign + " "));
                spellings.add(tight.replace(sign, " " + sign));
            }
        }
        return spellings;
    }
}
