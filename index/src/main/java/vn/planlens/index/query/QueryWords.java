package vn.planlens.index.query;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.index.query.QueryNode.Phrase;
import vn.planlens.index.query.QueryNode.Place;
import vn.planlens.index.text.WordPattern;
import vn.planlens.index.text.Words;

/** Makes words and patterns of a chunk or quoted phrase. */
final class QueryWords {

    /** Stand for {@code *} and {@code ?} while a text is cut into words; both are letters. */
    private static final char ANY_STRING = '\ua4d0';

    private static final char ANY_SIGN = '\ua4d1';

    private QueryWords() {}

    /** The words of a chunk, or null where it holds none. */
    static QueryNode chunk(String chunk, Place place, QueryLexer lexer) throws BadQueryException {
        int tilde = chunk.lastIndexOf('~');
        if (tilde > 0 && chunk.charAt(tilde - 1) != '\\') {
            return fuzzy(chunk, tilde, place, lexer);
        }
        List<WordPattern> words = patterns(chunk);
        for (WordPattern word : words) {
            boolean wide = word.kind() == WordPattern.Kind.WILDCARD
                    && word.text().chars().allMatch(sign -> sign == '*' || sign == '?');
            if (wide && words.size() == 1) {
                throw lexer.error(BadQueryException.Code.TOO_WIDE, place, chunk, List.of(), null);
            }
        }
        boolean pattern = words.stream().anyMatch(word -> word.kind() != WordPattern.Kind.PLAIN);
        String key = !pattern && looksLikeKey(chunk) ? unescaped(chunk) : null;
        return words.isEmpty() ? null : new Phrase(words, 0, key, place);
    }

    /** The words of a quoted phrase, or null where it holds none. */
    static QueryNode phrase(String text, int distance, Place place) {
        List<WordPattern> words = patterns(text);
        String key = words.size() > 1 && text.strip().indexOf(' ') < 0 && looksLikeKey(text.strip())
                ? unescaped(text.strip())
                : null;
        return words.isEmpty() ? null : new Phrase(words, distance, key, place);
    }

    private static QueryNode fuzzy(String chunk, int tilde, Place place, QueryLexer lexer) throws BadQueryException {
        String digits = chunk.substring(tilde + 1);
        int edits = digits.isEmpty() ? 1 : number(digits);
        List<WordPattern> words = patterns(chunk.substring(0, tilde));
        if (edits < 1 || edits > 2 || words.size() > 1) {
            Place wrong = new Place(Math.max(place.start(), place.end() - chunk.length() + tilde), place.end());
            throw lexer.error(
                    BadQueryException.Code.BAD_VALUE,
                    wrong,
                    chunk.substring(tilde),
                    List.of("~1", "~2"),
                    lexer.replaced(wrong, words.size() > 1 ? "" : "~1"));
        }
        if (words.isEmpty()) {
            return null;
        }
        WordPattern word = new WordPattern(words.get(0).text(), WordPattern.Kind.FUZZY, edits);
        return new Phrase(List.of(word), 0, null, place);
    }

    static List<WordPattern> patterns(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\\' && at + 1 < text.length()) {
                letters.append(text.charAt(++at));
            } else if (sign == '*') {
                letters.append(ANY_STRING);
            } else {
                letters.append(sign == '?' && at > 0 && joins(text, at) ? ANY_SIGN : sign);
            }
        }
        Words words = Words.of(letters.toString());
        List<WordPattern> patterns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String form = words.form(i);
            boolean pattern = form.indexOf(ANY_STRING) >= 0 || form.indexOf(ANY_SIGN) >= 0;
            patterns.add(
                    pattern
                            ? new WordPattern(
                                    form.replace(ANY_STRING, '*').replace(ANY_SIGN, '?'), WordPattern.Kind.WILDCARD, 0)
                            : WordPattern.plain(form));
        }
        return patterns;
    }

    /** A question mark at the end of a question is no pattern: only one with a letter behind it is. */
    private static boolean joins(String text, int at) {
        int behind = at + 1;
        while (behind < text.length() && text.charAt(behind) == '?') {
            behind++;
        }
        return behind < text.length() && (Character.isLetterOrDigit(text.charAt(behind)) || text.charAt(behind) == '*');
    }

    /** Where a field name ends: behind letters only, and no address such as {@code https://}. */
    static int colon(String chunk) {
        int colon = chunk.indexOf(':');
        if (colon <= 0 || chunk.startsWith("//", colon + 1)) {
            return -1;
        }
        boolean name = chunk.substring(0, colon)
                .chars()
                .allMatch(sign -> Character.isLetter(sign) || sign == '-' || sign == '_');
        return name ? colon : -1;
    }

    /** Whether it begins with a number and goes on with a symbol: {@code 76/NQ-CP}, {@code 01-NQ/TU}. */
    static boolean looksLikeKey(String chunk) {
        int digits = 0;
        while (digits < chunk.length() && Character.isDigit(chunk.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits < chunk.length() - 2
                && "/-.\u2010\u2011\u2013\u2014".indexOf(chunk.charAt(digits)) >= 0
                && chunk.indexOf('/') > 0
                && chunk.chars().skip(digits).anyMatch(Character::isLetter);
    }

    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
            plain.append(text.charAt(escape ? ++at : at));
        }
        return plain.toString();
    }

    /** The number, or -1 where it is none. */
    static int number(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return number ? Integer.parseInt(digits) : -1;
    }
}
