package vn.planlens.index.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.planlens.index.query.BadQueryException.Code;
import vn.planlens.index.query.QueryLexer.Kind;
import vn.planlens.index.query.QueryLexer.Token;
import vn.planlens.index.query.QueryNode.FieldValue;
import vn.planlens.index.query.QueryNode.Place;
import vn.planlens.index.query.QueryOperators.Operator;

/**
 * Reads the query language: words side by side must all stand there; {@code AND OR NOT} (also {@code VÀ HOẶC KHÔNG} in
 * capitals, and {@code -word}); {@code "phrases"}; {@code "two words"~5}; {@code tuy*n}, {@code tuy?n}; {@code word~};
 * {@code field:value}; parentheses. A backslash takes the sign behind it as it is.
 */
public final class QueryParser {

    /** Deeper nesting and longer lists are no question that a person asks. */
    private static final int DEEPEST = 100;

    private static final int MOST_LEAVES = 400;

    private final QueryLexer lexer;
    private final QueryTokens tokens;
    private int depth;
    private int leaves;

    private QueryParser(String query) throws BadQueryException {
        this.lexer = new QueryLexer(query);
        this.tokens = new QueryTokens(lexer.tokens(), new QueryOperators(query));
    }

    /**
     * Reads a query.
     *
     * @return what it asks, or empty where it is blank
     */
    public static Optional<QueryNode> parse(String query) throws BadQueryException {
        if (query == null || query.isBlank()) {
            return Optional.empty();
        }
        QueryParser parser = new QueryParser(query);
        QueryNode node = parser.or();
        Token extra = parser.tokens.next();
        if (extra != null) {
            throw parser.error(Code.NOT_OPENED, extra.place(), ")", parser.lexer.replaced(extra.place(), ""));
        }
        if (node == null) {
            throw parser.error(Code.EMPTY, new Place(0, query.length()), query.strip(), null);
        }
        return Optional.of(node);
    }

    /** One value of a field given as an option; it has no place in a query. */
    public static QueryNode option(QueryField field, String value) throws BadQueryException {
        String composed = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        Place none = new Place(-1, -1);
        if (composed.isEmpty()) {
            throw new BadQueryException(Code.NO_VALUE, value, 1, 1, field.label(), List.of(), null);
        }
        return new FieldValue(field, composed, List.of(), none, none);
    }

    private QueryNode or() throws BadQueryException {
        return joined(Operator.OR);
    }

    private QueryNode joined(Operator operator) throws BadQueryException {
        boolean isOr = operator == Operator.OR;
        List<QueryNode> parts = new ArrayList<>();
        Token pending = null;
        while (!tokens.isGroupOver()) {
            Token token = tokens.next();
            if (tokens.isNext(operator)) {
                if (parts.isEmpty() || pending != null) {
                    throw dangling(token);
                }
                pending = tokens.take();
            } else if (!isOr && tokens.isNext(Operator.OR)) {
                break;
            } else if (isOr && tokens.isNext(Operator.AND)) {
                throw dangling(token);
            } else {
                QueryNode part = isOr ? joined(Operator.AND) : not();
                if (part != null) {
                    parts.add(part);
                    pending = null;
                } else if (pending != null && tokens.next() == null) {
                    break;
                }
            }
        }
        if (pending != null) {
            throw dangling(pending);
        }
        if (parts.size() < 2) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        Place place = new Place(
                parts.get(0).place().start(),
                parts.get(parts.size() - 1).place().end());
        return isOr ? new QueryNode.Or(parts, place) : new QueryNode.And(parts, place);
    }

    private QueryNode not() throws BadQueryException {
        Token first = tokens.next();
        boolean negative = false;
        Token operator = null;
        while (tokens.isNext(Operator.NOT)) {
            operator = tokens.take();
            negative = !negative;
        }
        if (operator != null && (tokens.isGroupOver() || tokens.isNext(Operator.AND) || tokens.isNext(Operator.OR))) {
            throw dangling(operator);
        }
        if (tokens.takeMinus()) {
            negative = !negative;
        }
        QueryNode part = primary();
        if (part == null) {
            return null;
        }
        return negative
                ? new QueryNode.Not(
                        part, new Place(first.place().start(), part.place().end()))
                : part;
    }

    private QueryNode primary() throws BadQueryException {
        Token token = tokens.next();
        if (++leaves > MOST_LEAVES) {
            throw error(Code.TOO_WIDE, token.place(), token.text(), null);
        }
        if (token.kind() == Kind.OPEN) {
            return group(token);
        }
        tokens.take();
        if (token.kind() == Kind.QUOTED) {
            return quoted(token);
        }
        int colon = QueryWords.colon(token.text());
        if (colon > 0) {
            return field(token, colon);
        }
        return QueryWords.chunk(token.text(), token.place(), lexer);
    }

    private QueryNode group(Token open) throws BadQueryException {
        if (++depth > DEEPEST) {
            throw error(Code.TOO_WIDE, open.place(), "(", null);
        }
        tokens.take();
        QueryNode inner = or();
        if (tokens.next() == null) {
            throw error(Code.NOT_CLOSED, open.place(), "(", lexer.replaced(tokens.end(), ")"));
        }
        tokens.take();
        depth--;
        return inner;
    }

    private QueryNode quoted(Token token) throws BadQueryException {
        int distance = 0;
        Place place = token.place();
        Token behind = tokens.next();
        if (behind != null && behind.glued() && behind.text().startsWith("~")) {
            tokens.take();
            distance = QueryWords.number(behind.text().substring(1));
            place = new Place(place.start(), behind.place().end());
            if (distance < 0) {
                throw error(Code.BAD_VALUE, behind.place(), behind.text(), lexer.replaced(behind.place(), "~5"));
            }
        }
        return QueryWords.phrase(token.text(), distance, place);
    }

    private QueryNode field(Token token, int colon) throws BadQueryException {
        String name = token.text().substring(0, colon);
        Place namePlace = new Place(token.place().start(), token.place().start() + colon);
        QueryField field = QueryField.named(name).orElse(null);
        if (field == null) {
            List<String> like = QueryField.like(name);
            throw lexer.error(
                    Code.UNKNOWN_FIELD,
                    namePlace,
                    name,
                    like,
                    like.isEmpty() ? null : lexer.replaced(namePlace, like.get(0)));
        }
        String value = token.text().substring(colon + 1);
        if (!value.isEmpty()) {
            int from = token.place().end() - value.length();
            return new FieldValue(
                    field,
                    QueryWords.unescaped(value),
                    tokens.plainWords(),
                    new Place(
                            Math.max(from, token.place().start()), token.place().end()),
                    token.place());
        }
        Token behind = tokens.next();
        if (behind != null && behind.kind() == Kind.QUOTED && !behind.text().isBlank()) {
            tokens.take();
            Place place = new Place(token.place().start(), behind.place().end());
            return new FieldValue(field, behind.text().strip(), List.of(), behind.place(), place);
        }
        if (behind != null && behind.kind() == Kind.OPEN && behind.glued()) {
            return FieldGroups.distribute(field, group(behind));
        }
        List<String> rest = tokens.plainWords();
        String mend = rest.isEmpty()
                ? null
                : lexer.replaced(
                        new Place(token.place().start(), tokens.endOf(rest.size())),
                        token.text() + '"' + String.join(" ", rest) + '"');
        throw error(Code.NO_VALUE, token.place(), token.text(), mend);
    }

    private BadQueryException dangling(Token operator) {
        return error(Code.NOTHING_TO_JOIN, operator.place(), operator.text(), lexer.replaced(operator.place(), ""));
    }

    private BadQueryException error(Code code, Place place, String subject, String mend) {
        return lexer.error(code, place, subject, List.of(), mend == null || mend.isBlank() ? null : mend);
    }
}
