package vn.planlens.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes an RE2 expression apart: literals, classes, groups, choices, repetitions, slots in braces; a blank stands for
 * any run of white space. Anchors, boundaries and Unicode classes, which the tables need not, are refused.
 */
final class ExpressionParser {

    private static final String UNSUPPORTED = "^$";
    private static final String QUANTIFIERS = "?*+{";

    private static final int HEXADECIMAL = 16;
    private static final Expression BLANKS =
            new Expression.Repeat(new Expression.Sign(SignSet.SPACE), 1, Expression.ENDLESS);

    private final String text;
    private final Function<String, Expression> slots;
    private int at;

    private ExpressionParser(String text, Function<String, Expression> slots) {
        this.text = text;
        this.slots = slots;
    }

    /**
     * @param slots gives a slot's body by its name, null for an unknown one
     * @throws IllegalArgumentException where it is no such expression
     */
    static Expression parse(String expression, Function<String, Expression> slots) {
        ExpressionParser parser = new ExpressionParser(expression, slots);
        Expression parsed = parser.choice();
        if (parser.at < expression.length()) {
            throw parser.fault("a bracket too many");
        }
        return parsed;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what + " at sign " + at + " of " + text);
    }

    private boolean has(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private Expression choice() {
        List<Expression> options = new ArrayList<>(List.of(sequence()));
        while (has('|')) {
            at++;
            options.add(sequence());
        }
        return options.size() == 1 ? options.get(0) : new Expression.Choice(options);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (at < text.length() && !has('|') && !has(')')) {
            parts.add(repeated(atom()));
        }
        return new Expression.Sequence(parts);
    }

    private Expression repeated(Expression atom) {
        Expression repeated = atom;
        while (at < text.length() && QUANTIFIERS.indexOf(text.charAt(at)) >= 0 && !isSlot()) {
            char sign = text.charAt(at++);
            repeated = switch (sign) {
                case '?' -> new Expression.Repeat(repeated, 0, 1);
                case '*' -> new Expression.Repeat(repeated, 0, Expression.ENDLESS);
                case '+' -> new Expression.Repeat(repeated, 1, Expression.ENDLESS);
                default -> counted(repeated);
            };
        }
        return repeated;
    }

    /** "{2}", "{1,3}" or "{2,}" behind its opening brace. */
    private Expression counted(Expression body) {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw fault("no closing brace");
        }
        String[] bounds = text.substring(at, close).split(",", -1);
        try {
            int least = Integer.parseInt(bounds[0]);
            int most =
                    bounds.length == 1 ? least : bounds[1].isEmpty() ? Expression.ENDLESS : Integer.parseInt(bounds[1]);
            at = close + 1;
            return new Expression.Repeat(body, least, most);
        } catch (NumberFormatException e) {
            throw fault("no count");
        }
    }

    private boolean isSlot() {
        return has('{') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /** "{month}" or "{month2}": a digit at the end tells slots of one kind apart. */
    private Expression slot() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw fault("no closing brace");
        }
        String name = text.substring(at + 1, close);
        Expression body = slots.apply(name.replaceAll("\\d+$", ""));
        if (body == null) {
            throw fault("unknown slot {" + name + "}");
        }
        at = close + 1;
        return new Expression.Slot(name, body);
    }

    private Expression atom() {
        char sign = text.charAt(at);
        if (isSlot()) {
            return slot();
        }
        if (UNSUPPORTED.indexOf(sign) >= 0 || QUANTIFIERS.indexOf(sign) >= 0) {
            throw fault("\"" + sign + "\" has no meaning here");
        }
        at++;
        return switch (sign) {
            case '(' -> group();
            case '[' -> new Expression.Sign(signClass());
            case ' ' -> BLANKS;
            case '.' -> new Expression.Sign(SignSet.NO_NEWLINE);
            case '\\' -> new Expression.Sign(escaped());
            default -> new Expression.Sign(SignSet.of(sign));
        };
    }

    private Expression group() {
        if (has('?') && !text.startsWith("?:", at)) {
            throw fault("a group of an unknown kind");
        }
        at = has('?') ? at + 2 : at;
        Expression body = choice();
        if (!has(')')) {
            throw fault("no closing bracket");
        }
        at++;
        return body;
    }

    private SignSet escaped() {
        if (at == text.length()) {
            throw fault("nothing behind a backslash");
        }
        char sign = text.charAt(at++);
        return switch (sign) {
            case 's' -> SignSet.SPACE;
            case 'd' -> SignSet.DIGIT;
            case 'n' -> SignSet.of('\n');
            case 't' -> SignSet.of('\t');
            case 'x' -> hexadecimal();
            default -> {
                if (Character.isLetterOrDigit(sign)) {
                    throw fault("an unknown class");
                }
                yield SignSet.of(sign);
            }
        };
    }

    /** The two digits behind "\\x". */
    private SignSet hexadecimal() {
        try {
            int sign = Integer.parseInt(text.substring(at, Math.min(at + 2, text.length())), HEXADECIMAL);
            at += 2;
            return SignSet.of((char) sign);
        } catch (NumberFormatException e) {
            throw fault("no hexadecimal number");
        }
    }

    private SignSet signClass() {
        boolean negated = has('^');
        if (negated) {
            at++;
        }
        SignSet signs = SignSet.NONE;
        while (!has(']')) {
            if (at == text.length()) {
                throw fault("no closing square bracket");
            }
            char first = text.charAt(at++);
            if (first == '\\') {
                signs = signs.with(escaped());
            } else if (has('-') && at + 1 < text.length() && text.charAt(at + 1) != ']') {
                signs = signs.with(SignSet.range(first, text.charAt(at + 1)));
                at += 2;
            } else {
                signs = signs.with(SignSet.of(first));
            }
        }
        at++;
        return negated ? signs.without() : signs;
    }
}
