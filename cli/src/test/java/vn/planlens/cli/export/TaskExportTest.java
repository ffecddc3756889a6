package vn.planlens.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.planlens.cli.console.Language;
import vn.planlens.cli.console.Messages;

/** Each format is read again by a reader that is not its writer. */
class TaskExportTest {

    private static final Messages VIETNAMESE = new Messages(Language.VI);

    @FunctionalInterface
    private interface Opener {
        TaskSink open(StringWriter to) throws IOException;
    }

    private static String text(Opener opener) throws IOException {
        StringWriter to = new StringWriter();
        try (TaskSink sink = opener.open(to)) {
            for (TaskRecord task : SampleTasks.all()) {
                sink.add(task);
            }
        }
        return to.toString();
    }

    private static byte[] workbook(List<TaskRecord> tasks) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (TaskSink sink = new XlsxTasks(to, VIETNAMESE)) {
            for (TaskRecord task : tasks) {
                sink.add(task);
            }
        }
        return to.toByteArray();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ResultSchema.TASKS.text(), InputFormat.JSON);
    }

    @Test
    void jsonFollowsItsSchema() throws IOException {
        String json = text(JsonTasks::document);
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"$schema\" : \"" + ResultSchema.TASKS.id() + "\"", "\"due\" : \"2026-03-31\"");
    }

    @Test
    void theSchemaRefusesWhatIsNoTask() throws IOException {
        String json = text(JsonTasks::document);
        for (String broken : List.of(
                json.replace("\"source\" : \"table\"", "\"source\" : \"bảng\""),
                json.replace("\"due\" : \"2026-03-31\"", "\"due\" : \"31/03/2026\""),
                json.replaceFirst("\"taskId\" : \"t1\",", ""),
                json.replace("\"page\" : 7", "\"page\" : \"7\""))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void jsonLinesAreOneTaskEach() throws IOException {
        String lines = text(to -> JsonTasks.lines(to));
        assertThat(lines.lines()).hasSize(SampleTasks.all().size()).allMatch(line -> line.startsWith("{\"ward\":"));
    }

    @Test
    void csvKeepsEverySignAndRunsNoFormula() throws IOException {
        String csv = text(to -> new CsvTasks(to, false));
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r");
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).hasSize(4).allMatch(CSVRecord::isConsistent);
            assertThat(rows.get(0).get("text")).isEqualTo(SampleTasks.LONG);
            assertThat(rows.get(0).get("leads")).isEqualTo("Văn phòng HĐND và UBND; Công an xã");
            assertThat(rows.get(0).get("due")).isEqualTo("2026-03-31");
            assertThat(rows.get(1).get("text")).isEqualTo("'=HYPERLINK(\"http://x\";\"bấm\")");
            assertThat(rows.get(2).get("text")).isEqualTo("Nộp báo cáo, \"quý\"; hai\ndòng | và *dấu*");
            assertThat(rows.get(3).get("quote")).isEqualTo("'+84 gọi điện");
            assertThat(rows.get(3).get("file")).isEqualTo("binh-minh-2026/binh-minh-2026.pdf");
        }
        assertThat(text(to -> new CsvTasks(to, true))).isEqualTo("\ufeff" + csv);
    }

    @Test
    void aWorkbookHasTypedCells() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(SampleTasks.all())))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = workbook.getSheet("Nhiệm vụ");
            Row head = sheet.getRow(0);
            Row first = sheet.getRow(1);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .startsWith("A1:")
                    .endsWith("5");
            Cell due = first.getCell(column(head, "Hạn"));
            assertThat(due.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
            assertThat(due.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 31));
            assertThat(first.getCell(column(head, "Năm")).getNumericCellValue()).isEqualTo(2026);
            assertThat(first.getCell(column(head, "Nhiệm vụ")).getStringCellValue())
                    .isEqualTo(SampleTasks.LONG);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                }
            }
            Row source = workbook.getSheet("Nguồn").getRow(1);
            assertThat(source.getCell(8).getStringCellValue()).isEqualTo("binh-minh-2026/binh-minh-2026.pdf");
            assertThat(source.getCell(9).getNumericCellValue()).isEqualTo(4);
            assertThat(DateUtil.isCellDateFormatted(source.getCell(6))).isTrue();
            assertThat(source.getCell(6).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 1, 12));
        }
    }

    @Test
    void aWorkbookCanBeReadAtItsWidths() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(SampleTasks.all())))) {
            for (Sheet sheet : workbook) {
                for (Cell cell : sheet.getRow(1)) {
                    int signs = sheet.getColumnWidth(cell.getColumnIndex()) / 256;
                    int longest = new DataFormatter().formatCellValue(cell).length();
                    assertThat(signs).isBetween(6, 70);
                    assertThat(longest <= signs || cell.getCellStyle().getWrapText())
                            .as("%s: %s", sheet.getSheetName(), cell)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aCellHoldsWhatExcelAllows() throws IOException {
        String endless = "a".repeat(32_766) + "\ud83d\ude00".repeat(5);
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(workbook(List.of(SampleTasks.task("t1", endless)))))) {
            Row head = workbook.getSheetAt(0).getRow(0);
            Cell text = workbook.getSheetAt(0).getRow(1).getCell(column(head, "Nhiệm vụ"));
            assertThat(text.getStringCellValue()).isEqualTo("a".repeat(32_766));
        }
    }

    private static int column(Row head, String name) {
        for (Cell cell : head) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name);
    }

    @Test
    void theSameTasksGiveTheSameBytes() throws IOException, InterruptedException {
        byte[] first = workbook(SampleTasks.all());
        Thread.sleep(1100);
        assertThat(workbook(SampleTasks.all())).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .doesNotContain("created");
                }
            }
        }
    }

    @Test
    void markdownShowsTheWordsAndNothingElse() throws IOException {
        String markdown = text(to -> new MarkdownTasks(to, VIETNAMESE));
        assertThat(markdown)
                .contains("## xã Bình Minh, Thái Nguyên, 2026\n")
                .contains("Nộp báo cáo, \"quý\"; hai dòng \\| và \\*dấu\\*");
        List<String> rows =
                markdown.lines().filter(line -> line.startsWith("|")).toList();
        assertThat(rows).hasSize(6);
        assertThat(rows)
                .allMatch(row -> row.replace("\\|", "")
                                .chars()
                                .filter(sign -> sign == '|')
                                .count()
                        == 8);
    }
}
