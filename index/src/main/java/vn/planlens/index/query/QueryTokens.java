package vn.planlens.index.query;

import java.util.ArrayList;
import java.util.List;
import vn.planlens.index.query.QueryLexer.Kind;
import vn.planlens.index.query.QueryLexer.Token;
import vn.planlens.index.query.QueryNode.Place;
import vn.planlens.index.query.QueryOperators.Operator;

/** The pieces of a query as the parser takes them, one after the other. */
final class QueryTokens {

    /** A value whose quotation marks were forgotten is taken to have no more words than these. */
    private static final int MOST_WORDS = 6;

    private final List<Token> tokens;
    private final QueryOperators operators;
    private int at;

    QueryTokens(List<Token> tokens, QueryOperators operators) {
        this.tokens = new ArrayList<>(tokens);
        this.operators = operators;
    }

    /** The next piece, which stays the next one; null where there is none. */
    Token next() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    /** Takes the next piece, which must be there. */
    Token take() {
        return tokens.get(at++);
    }

    boolean isNext(Operator operator) {
        return at < tokens.size() && operators.is(tokens.get(at), operator);
    }

    /** Whether nothing comes next but perhaps a closing parenthesis. */
    boolean isGroupOver() {
        return at == tokens.size() || tokens.get(at).kind() == Kind.CLOSE;
    }

    /** Takes the minus in front of a word or, as a piece of its own, glued to a phrase or parenthesis, if it comes next. */
    boolean takeMinus() {
        Token token = tokens.get(at);
        if (token.kind() != Kind.CHUNK || token.text().charAt(0) != '-') {
            return false;
        }
        if (token.text().length() == 1) {
            Token behind = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
            boolean glued =
                    behind != null && behind.glued() && (behind.kind() == Kind.QUOTED || behind.kind() == Kind.OPEN);
            if (glued) {
                at++;
            }
            return glued;
        }
        if (!Character.isLetterOrDigit(token.text().codePointAt(1))) {
            return false;
        }
        Place place = token.place();
        tokens.set(
                at, new Token(Kind.CHUNK, token.text().substring(1), new Place(place.start() + 1, place.end()), false));
        return true;
    }

    /** The plain words that come next, as far as they can belong to a value whose quotation marks were forgotten. */
    List<String> plainWords() {
        List<String> words = new ArrayList<>();
        for (int i = at; i < tokens.size() && words.size() < MOST_WORDS; i++) {
            Token token = tokens.get(i);
            boolean plain =
                    token.kind() == Kind.CHUNK && !operators.isAny(token) && QueryWords.colon(token.text()) <= 0;
            if (!plain) {
                break;
            }
            words.add(token.text());
        }
        return words;
    }

    /** Where in the query the next pieces end. */
    int endOf(int pieces) {
        return tokens.get(at + pieces - 1).place().end();
    }

    /** The end of the query's last piece. */
    Place end() {
        int end = tokens.get(tokens.size() - 1).place().end();
        return new Place(end, end);
    }
}
