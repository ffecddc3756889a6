package vn.planlens.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.planlens.model.SourceText;

class TikaReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aSpreadsheetIsATable() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Phụ lục");
            sheet.getHeader().setCenter("đầu trang");
            for (String[] cells : new String[][] {{"TT", "Nội dung", "Đơn vị"}, {"1", "Rà soát", "Văn phòng"}}) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            }
            workbook.write(bytes);
        }
        Path file = Files.write(folder.resolve("phu-luc.xlsx"), bytes.toByteArray());
        SourceText source = new PlanReader().read(file, "phu-luc.xlsx");
        assertThat(Read.show(source)).containsExactly("Phụ lục", "[TT|Nội dung|Đơn vị]", "[1|Rà soát|Văn phòng]");
    }
}
