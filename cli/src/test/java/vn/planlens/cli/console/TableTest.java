package vn.planlens.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;

class TableTest {

    /** Every sign of the first plane, and one of another. */
    @Test
    void aTextTakesTheColumnsThatPicocliGivesIt() {
        for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
            if (!Character.isSurrogate((char) sign)) {
                Text text = Ansi.OFF.new Text("xã " + (char) sign);
                assertThat(Table.columns(text)).as("U+%04X", sign).isEqualTo(text.getCJKAdjustedLength());
            }
        }
        Text rare = Ansi.OFF.new Text("\uD840\uDC00");
        assertThat(Table.columns(rare)).isEqualTo(rare.getCJKAdjustedLength());
    }

    @Test
    void signsOfDoubleWidthTakeTwoColumns() {
        assertThat(Table.columns(Ansi.OFF.new Text("Hà Nội 河内"))).isEqualTo(11);
        assertThat(Table.columns(Ansi.ON.new Text("@|bold Hà Nội|@"))).isEqualTo(6);
    }
}
