package vn.planlens.cli.console;

import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant as results write it: {@code year-descending}. */
public record Choice<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String value) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> Names.code(constant).equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(value));
    }
}
