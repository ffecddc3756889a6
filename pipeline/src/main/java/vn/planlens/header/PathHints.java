package vn.planlens.header;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.planlens.model.Level;
import vn.planlens.place.AdministrativeUnit;
import vn.planlens.place.AdministrativeUnits;

/** What folder and file names suggest: "Thai Nguyen/phuong-bach-quang-2022.pdf". */
final class PathHints {

    private static final Pattern YEAR = Pattern.compile("(?:^|[^0-9])(?P<year>20[0-9]{2})(?:[^0-9]|$)");

    /** No name has more syllables. */
    private static final int LONGEST_NAME = 5;

    private final AdministrativeUnits units;

    PathHints(AdministrativeUnits units) {
        this.units = units;
    }

    /** @param path with forward slashes */
    Hint of(String path) {
        List<String> segments = new ArrayList<>(
                Arrays.asList(Normalizer.normalize(path, Normalizer.Form.NFC).split("[/\\\\]+")));
        Collections.reverse(segments);
        Hint hint = Hint.NONE;
        for (int i = 0; i < segments.size(); i++) {
            String segment = segments.get(i);
            int dot = i == 0 ? segment.lastIndexOf('.') : -1;
            hint = hint.orElse(segment(dot < 0 ? segment : segment.substring(0, dot)));
        }
        return hint;
    }

    private Hint segment(String name) {
        Integer year = null;
        Matcher matcher = YEAR.matcher(name);
        if (matcher.find()) {
            year = Integer.valueOf(matcher.group("year"));
        }
        List<String> words = Arrays.stream(name.replaceAll("20[0-9]{2}", " ").split("[^\\p{L}\\p{M}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Hint hint = new Hint(null, null, null, null, year);
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + 2 + LONGEST_NAME); to > from + 1; to--) {
                hint = hint.orElse(unit(String.join(" ", words.subList(from, to)), true));
            }
        }
        // "2.pdf" is the second file rather than that of "Phường 2".
        boolean named = words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter));
        return named ? hint.orElse(unit(String.join(" ", words), false)) : hint;
    }

    /** The unit that the words name, with its kind where that is asked for. */
    private Hint unit(String words, boolean withKind) {
        List<AdministrativeUnit> all = withKind ? units.fullyNamed(words) : units.named(null, words);
        // A folder "Thái Nguyên" is the province's rather than that of the city of its name.
        boolean province = all.stream().anyMatch(unit -> unit.level() == Level.PROVINCE);
        List<AdministrativeUnit> found = all.stream()
                .filter(unit -> !province || unit.level() == Level.PROVINCE)
                .toList();
        List<String> names =
                found.stream().map(AdministrativeUnit::name).distinct().toList();
        List<String> kinds =
                found.stream().map(AdministrativeUnit::kind).distinct().toList();
        List<Level> levels =
                found.stream().map(AdministrativeUnit::level).distinct().toList();
        // Without marks one spelling can be several names; without a kind one name can be several units.
        if (names.size() != 1 || kinds.size() != 1 || levels.size() != 1) {
            return Hint.NONE;
        }
        return switch (levels.get(0)) {
            case COMMUNE -> new Hint(kinds.get(0), names.get(0), null, null, null);
            case DISTRICT -> new Hint(null, null, names.get(0), null, null);
            default -> new Hint(null, null, null, names.get(0), null);
        };
    }
}
