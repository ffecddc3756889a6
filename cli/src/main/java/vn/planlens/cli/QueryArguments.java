package vn.planlens.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes one query of the words of a call, from which the shell has taken the quotation marks. */
final class QueryArguments {

    /** A field with a value of several words: {@code ward:"Cổ Thành"} comes as {@code ward:Cổ Thành}. */
    private static final Pattern FIELD_WITH_WORDS =
            Pattern.compile("(?<name>[\\p{L}_-]{1,40}):(?<value>[^\\s\"():]+\\s[^\"():]*)");

    private QueryArguments() {}

    /** A call with one argument is taken as it is: its quotation marks are the person's own. */
    static String join(List<String> arguments) {
        if (arguments.size() == 1) {
            return arguments.get(0);
        }
        return arguments.stream().map(QueryArguments::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        Matcher field = FIELD_WITH_WORDS.matcher(argument);
        return field.matches() ? field.group("name") + ":\"" + field.group("value") + "\"" : argument;
    }
}
