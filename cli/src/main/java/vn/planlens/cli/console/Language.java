package vn.planlens.cli.console;

import java.util.Locale;
import java.util.Map;

/** A language that the program speaks. */
public enum Language {
    VI("vi"),
    EN("en");

    private final String tag;
    private final Locale locale;

    Language(String tag) {
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** For bundles and for the way numbers are written in messages; never for parsing or for results. */
    public Locale locale() {
        return locale;
    }

    /** ISO 639-1 code. */
    public String tag() {
        return tag;
    }

    /**
     * The language asked for by {@code --lang} anywhere in the arguments, else the one of the locale: help and errors
     * are written before the arguments are parsed, so they must know it first.
     */
    static Language of(String[] arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--")) {
                break;
            }
            if (argument.startsWith("--lang=")) {
                return ofTag(argument.substring("--lang=".length()));
            }
            if (argument.equals("--lang") && i + 1 < arguments.length) {
                return ofTag(arguments[i + 1]);
            }
        }
        return ofTag(localeName(environment));
    }

    /** The locale as POSIX finds it; the launcher hands on the one it had to replace by a UTF-8 one. */
    private static String localeName(Map<String, String> environment) {
        for (String variable : new String[] {"PLANLENS_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.get(variable);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    }

    private static Language ofTag(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("vi") ? VI : EN;
    }
}
