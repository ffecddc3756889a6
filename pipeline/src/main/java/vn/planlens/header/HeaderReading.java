package vn.planlens.header;

import java.util.List;
import vn.planlens.model.Header;
import vn.planlens.model.Warning;

/**
 * A header and what is doubtful about it.
 *
 * @param warnings in the order of their places
 */
public record HeaderReading(Header header, List<Warning> warnings) {

    public HeaderReading {
        warnings = List.copyOf(warnings);
    }
}
