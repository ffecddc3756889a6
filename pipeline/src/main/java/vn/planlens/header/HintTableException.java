package vn.planlens.header;

import java.io.IOException;
import java.nio.file.Path;

/** A table of hints cannot be understood; says where and how to mend it. Nothing is guessed from the rest of it. */
public final class HintTableException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final int line;
    private final Fault fault;
    private final String found;

    HintTableException(Path file, int line, Fault fault, String found) {
        super(file + ", line " + line + ": \"" + found + "\": " + fault.mend);
        this.file = file;
        this.line = line;
        this.fault = fault;
        this.found = found;
    }

    /** The table. */
    public Path file() {
        return file;
    }

    /** 1-based line of the table. */
    public int line() {
        return line;
    }

    public Fault fault() {
        return fault;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    /** What is wrong; a closed list. */
    public enum Fault {
        /** The table cannot be read as UTF-8 text. */
        NOT_TEXT("save the table as UTF-8 text"),
        /** A column that hints do not have. */
        UNKNOWN_COLUMN("the columns are path, kind, ward, district, province, year, parted by tabs"),
        /** No column path. */
        NO_PATH_COLUMN(
                "begin the table with a line that names the columns: path, kind, ward, district, province, year"),
        /** More cells than columns. */
        TOO_MANY_CELLS("write one cell for each column, parted by single tabs"),
        /** A line does not say which files it is about. */
        NO_PATH("write a file, a folder or a pattern such as 2024/*.pdf into the column path"),
        /** The path or pattern cannot be understood. */
        BAD_PATTERN("write a file, a folder or a pattern such as 2024/*.pdf"),
        /** No year. */
        BAD_YEAR("write the year with four digits, such as 2024"),
        /** No kind of ward. */
        BAD_KIND("write phường, xã, thị trấn or đặc khu"),
        /** A kind without the ward's name. */
        KIND_WITHOUT_WARD("write the ward's name into the column ward, or leave kind empty"),
        /** A line that says nothing. */
        NOTHING_SAID("write what is known of these files, or take the line out");

        private final String mend;

        Fault(String mend) {
            this.mend = mend;
        }
    }
}
