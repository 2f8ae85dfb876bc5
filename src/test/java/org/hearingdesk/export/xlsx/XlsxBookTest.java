package org.hearingdesk.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.export.HostileText;
import org.hearingdesk.export.ZipParts;
import org.junit.jupiter.api.Test;

class XlsxBookTest {
  private static final LocalDate DAY = LocalDate.of(2021, 4, 15);

  @Test
  void lengthsAndMomentsAreNumbersWithAFormat() throws IOException {
    byte[] file =
        written(
            sheet(
                new Value.Length(Duration.ofHours(25).plusSeconds(61)),
                new Value.Moment(LocalDateTime.of(2021, 4, 15, 9, 30)),
                new Value.Decimal(new BigDecimal("2.5")),
                new Value.Whole(-3),
                new Value.None()));
    List<Cell> cells = rows(file).get(1).stream().toList();
    assertThat(cells.get(0).asNumber().doubleValue()).isEqualTo(90_061 / 86_400.0, within(1e-9));
    assertThat(cells.get(0).getDataFormatString()).isEqualTo("[h]:mm:ss");
    assertThat(cells.get(1).asDate()).isEqualTo(LocalDateTime.of(2021, 4, 15, 9, 30));
    assertThat(cells.get(2).asNumber()).isEqualByComparingTo("2.5");
    assertThat(cells.get(3).asNumber()).isEqualByComparingTo("-3");
  }

  @Test
  void wordsAreNoFormulaAndNothingIsLost() throws IOException {
    String longest = "ω".repeat(70_000);
    byte[] file = written(sheet(words("=cmd|' /C calc'!A0"), words("+1"), words(longest)));
    List<Row> rows = rows(file);
    assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(1).getCellText(0)).isEqualTo("=cmd|' /C calc'!A0");
    assertThat(rows.get(1).getCellText(1)).isEqualTo("+1");
    assertThat(rows.stream().skip(1).map(row -> row.getCellText(2)).reduce("", String::concat))
        .isEqualTo(longest);
    assertThat(ZipParts.of(file).text("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
  }

  @Test
  void whateverIsTypedIsWellFormed() throws IOException {
    byte[] file = written(sheet(words(HostileText.ALL)).titled(HostileText.ALL));
    ZipParts parts = ZipParts.of(file);
    parts.parts().keySet().stream()
        .filter(name -> name.endsWith(".xml"))
        .forEach(name -> assertThat(parts.parse(name)).as(name).isNotNull());
    assertThat(rows(file).get(1).getCellText(0)).contains("<script>alert(1)</script> ]]>");
  }

  @Test
  void namesOfSheetsFitAndDiffer() throws IOException {
    Sheet sheet = sheet(words("a")).titled("Written [contributions]: submitted, spoke / neither");
    try (ReadableWorkbook book = read(written(sheet, sheet))) {
      assertThat(book.getSheets().map(each -> each.getName()))
          .containsExactly("Written -contributions-- submit", "Written -contributions-- su (2)");
    }
  }

  @Test
  void theSameTablesGiveTheSameBytesOfTheirDay() throws IOException {
    byte[] once = written(sheet(words("a")));
    assertThat(written(sheet(words("a")))).isEqualTo(once);
    assertThat(ZipParts.of(once).text("docProps/core.xml")).contains("2021-04-15T12:00:00Z");
  }

  private static Sheet sheet(Value... values) {
    return new Sheet(
        java.util.stream.IntStream.range(0, values.length).mapToObj(i -> "C" + i).toList(),
        List.of(List.of(values)));
  }

  private static Value words(String text) {
    return new Value.Words(text);
  }

  private static byte[] written(Sheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxBook("Sample hearing", DAY).write(List.of(sheets), out);
    return out.toByteArray();
  }

  private static ReadableWorkbook read(byte[] file) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
  }

  private static List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook book = read(file)) {
      return book.getFirstSheet().read();
    }
  }
}
