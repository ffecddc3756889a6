package vn.planlens.cli.console;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How things are called in tables. */
public final class Names {

    /** Stands where nothing is known. */
    public static final String UNKNOWN = "–";

    private static final int SHORT_ID = 8;

    private Names() {}

    /** Kind and proper name, as far as known: "xã Cẩm Duệ". */
    public static String ward(String kind, String ward) {
        String name = Stream.of(ward == null ? null : kind, ward)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? UNKNOWN : name;
    }

    /** The first digits of a plan's id, enough for {@code show}. */
    public static String shortId(String id) {
        String digits = id.substring(id.indexOf(':') + 1);
        return digits.substring(0, Math.min(SHORT_ID, digits.length()));
    }

    /** The day of a moment, as the person's clock has it. */
    public static String day(Instant moment) {
        return moment.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    /** A moment to the second, as the person's clock has it. */
    public static String time(Instant moment) {
        String local = moment.atZone(ZoneId.systemDefault())
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        return local.replace('T', ' ');
    }

    /** A file as short as it can be called from the working folder. */
    public static String path(String path) {
        Path working = Path.of("").toAbsolutePath();
        Path file = Path.of(path);
        return file.startsWith(working) ? working.relativize(file).toString() : path;
    }

    /** The text without signs that steer a terminal; line breaks and tabs stay. */
    static String printable(String text) {
        StringBuilder printable = null;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isISOControl(sign) && sign != '\n' && sign != '\t' && sign != '\r') {
                printable = printable == null ? new StringBuilder(text) : printable;
                printable.setCharAt(i, '\ufffd');
            }
        }
        return printable == null ? text : printable.toString();
    }

    /** The text with blanks behind it up to the width. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** An enumeration's constant as JSON writes it; null for null. */
    public static String code(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
