package vn.planlens.index.query;

import java.util.Locale;
import java.util.Set;
import vn.planlens.index.query.QueryLexer.Kind;
import vn.planlens.index.query.QueryLexer.Token;

/** The words that join parts of a query. In a query all in capitals Vietnamese ones are plain words: "KHÔNG GIẤY TỜ". */
final class QueryOperators {

    private static final Set<String> VIETNAMESE = Set.of("VÀ", "HOẶC", "KHÔNG");

    private final boolean capitals;

    /** What a word can do. */
    enum Operator {
        AND("AND", "&&", "VÀ"),
        OR("OR", "||", "HOẶC"),
        NOT("NOT", "KHÔNG");

        private final Set<String> words;

        Operator(String... words) {
            this.words = Set.of(words);
        }
    }

    QueryOperators(String query) {
        this.capitals = query.equals(query.toUpperCase(Locale.ROOT));
    }

    boolean is(Token token, Operator operator) {
        return token.kind() == Kind.CHUNK
                && operator.words.contains(token.text())
                && !(capitals && VIETNAMESE.contains(token.text()));
    }

    boolean isAny(Token token) {
        return is(token, Operator.AND) || is(token, Operator.OR) || is(token, Operator.NOT);
    }
}
