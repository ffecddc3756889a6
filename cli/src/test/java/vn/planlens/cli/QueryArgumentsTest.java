package vn.planlens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryArgumentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "zalo|ward:Cổ Thành;zalo ward:\"Cổ Thành\"",
                "ward:Cổ Thành;ward:Cổ Thành",
                "ward:Cổ Thành zalo;ward:Cổ Thành zalo",
                "zalo|ward:Thành;zalo ward:Thành",
                "zalo|ward:\"Cổ Thành\";zalo ward:\"Cổ Thành\"",
                "một cửa|zalo;một cửa zalo",
                "zalo|a (ward:x OR ward:y);zalo a (ward:x OR ward:y)",
                "zalo|phường:Cổ Thành;zalo phường:\"Cổ Thành\"",
                "8:30 hằng ngày|x;8:30 hằng ngày x"
            })
    void fieldsOfSeveralWordsGetTheirQuotationMarksBack(String arguments, String query) {
        assertThat(QueryArguments.join(List.of(arguments.split("\\|")))).isEqualTo(query);
    }
}
