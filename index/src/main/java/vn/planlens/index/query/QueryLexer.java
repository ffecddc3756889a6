package vn.planlens.index.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.planlens.index.query.QueryNode.Place;

/** Cuts a query into parentheses, quoted phrases and chunks between blanks. */
final class QueryLexer {

    enum Kind {
        OPEN,
        CLOSE,
        QUOTED,
        CHUNK
    }

    /**
     * A piece of the query.
     *
     * @param text NFC; of a quoted phrase what is between the quotation marks
     * @param glued whether no blank stands between the piece before and this one
     */
    record Token(Kind kind, String text, Place place, boolean glued) {}

    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private final String query;

    QueryLexer(String query) {
        this.query = query;
    }

    List<Token> tokens() throws BadQueryException {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int lastEnd = -1;
        while (at < query.length()) {
            char sign = query.charAt(at);
            if (isBlank(sign)) {
                at++;
                continue;
            }
            int end;
            Kind kind;
            String text;
            if (sign == '(' || sign == ')') {
                kind = sign == '(' ? Kind.OPEN : Kind.CLOSE;
                end = at + 1;
                text = query.substring(at, end);
            } else if (QUOTES.indexOf(sign) >= 0) {
                kind = Kind.QUOTED;
                int close = closing(at + 1);
                text = query.substring(at + 1, close);
                end = close + 1;
            } else {
                kind = Kind.CHUNK;
                end = chunkEnd(at);
                text = query.substring(at, end);
            }
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            tokens.add(new Token(kind, composed, new Place(at, end), at == lastEnd));
            lastEnd = end;
            at = end;
        }
        return tokens;
    }

    private int closing(int from) throws BadQueryException {
        for (int at = from; at < query.length(); at++) {
            if (QUOTES.indexOf(query.charAt(at)) >= 0) {
                return at;
            }
        }
        throw error(
                BadQueryException.Code.NOT_CLOSED,
                new Place(from - 1, from),
                query.substring(from - 1, from),
                List.of(),
                query.stripTrailing() + "\"");
    }

    private int chunkEnd(int from) {
        int at = from;
        while (at < query.length()) {
            char sign = query.charAt(at);
            if (isBlank(sign) || sign == '(' || sign == ')' || QUOTES.indexOf(sign) >= 0) {
                break;
            }
            at += sign == '\\' && at + 1 < query.length() ? 2 : 1;
        }
        return Math.min(at, query.length());
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0' || sign == '\u200b' || sign == '\ufeff';
    }

    BadQueryException error(
            BadQueryException.Code code, Place place, String subject, List<String> suggestions, String mend) {
        int column = query.codePointCount(0, Math.min(place.start(), query.length())) + 1;
        int length =
                query.codePointCount(Math.min(place.start(), query.length()), Math.min(place.end(), query.length()));
        return new BadQueryException(code, query, column, Math.max(1, length), subject, suggestions, mend);
    }

    /** The query with the words at the place replaced. */
    String replaced(Place place, String by) {
        String mended = query.substring(0, place.start()) + by + query.substring(place.end());
        return mended.replaceAll(" {2,}", " ").strip();
    }
}
