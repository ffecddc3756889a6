package vn.planlens.cli.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program's sentences in the language chosen. */
public final class Messages {

    /** Without it Java falls back to the bundle of the machine's locale before the English one. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle sentences;

    public Messages(Language language) {
        this.language = language;
        this.sentences = bundle("vn.planlens.cli.messages", language);
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence under the key with the values set in.
     *
     * @throws java.util.MissingResourceException where there is no such sentence
     */
    public String get(String key, Object... values) {
        String sentence = sentences.getString(key);
        boolean plain = sentence.indexOf('{') < 0 && sentence.indexOf('\'') < 0;
        return plain ? sentence : new MessageFormat(sentence, language.locale()).format(values);
    }

    /** "IV.2, p. 3": where words stand in a plan, as far as it is known; empty where it is not. */
    public String place(String section, Integer page) {
        String onPage = onPage(page);
        return Stream.of(section, onPage).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** "p. 3", or null; a page number has no separators. */
    public String onPage(Integer page) {
        return page == null ? null : get("place.on-page", page.toString());
    }

    /** The texts of the help pages. */
    public ResourceBundle help() {
        return bundle("vn.planlens.cli.help", language);
    }

    private static ResourceBundle bundle(String name, Language language) {
        // The bundle without a language is English: looking for one named so would open every jar in vain.
        Locale locale = language == Language.EN ? Locale.ROOT : language.locale();
        return ResourceBundle.getBundle(name, locale, Messages.class.getClassLoader(), NO_FALLBACK);
    }
}
