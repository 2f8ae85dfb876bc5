package org.hearingdesk.exchange.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearingdesk.exchange.lists.ListFile.Form;
import org.hearingdesk.exchange.lists.ListFile.Row;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListReaderTest {
  private static final Messages MESSAGES = Messages.strict(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8|Name;Organisation\\nΔείγμα Εκπρόσωπος;Примерна служба",
        "UTF-16LE|Name;Organisation\\nΔείγμα Εκπρόσωπος;Примерна служба",
        "UTF-16BE|Name;Organisation\\nJosé Ejemplo;Fédération",
        "windows-1252|Nom;Organisme\\nJosé Müller-Ågård;Fédération d’essai",
        "windows-1253|Όνομα;Οργάνωση\\nΔείγμα Εκπρόσωπος;Ομοσπονδία",
        "windows-1251|Име;Организация\\nПримерен делегат;Примерна конфедерация"
      })
  void theEncodingIsGuessed(String encoding, String text) {
    String lines = text.replace("\\n", "\n");
    byte[] content = lines.getBytes(Charset.forName(encoding));
    ListFile file = read(content);
    assertThat(file.encoding()).contains(Charset.forName(encoding));
    assertThat(String.join(";", file.rows().get(1).cells()))
        .isEqualTo(lines.substring(lines.indexOf('\n') + 1));
  }

  @Test
  void aByteOrderMarkIsNoLetter() {
    for (Charset encoding :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      ListFile file = read("\ufeffName,Side\nAnna Example,E".getBytes(encoding));
      assertThat(file.rows().getFirst().cell(0)).as(encoding.name()).isEqualTo("Name");
    }
  }

  @Test
  void anotherEncodingIsRefusedWithItsLine() {
    byte[] western = "Name\nAnna\nJos\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(why(western, Optional.of(StandardCharsets.UTF_8)))
        .isEqualTo("Line 3: These bytes are not UTF-8. Choose another encoding.");
  }

  @Test
  void objectsOfJsonAreRows() {
    ListFile file =
        read(
            """
            {"meta": {"page": 1},
             "people": [
              {"name": "Anna Example", "org": {"name": "EFEE"}, "tags": ["a", "b"]},
              {"name": "Ben Example", "present": true}
            ]}
            """);
    assertThat(file.form()).isEqualTo(Form.JSON);
    assertThat(file.rows())
        .containsExactly(
            new Row(3, List.of("name", "org.name", "tags", "present")),
            new Row(3, List.of("Anna Example", "EFEE", "a; b", "")),
            new Row(4, List.of("Ben Example", "", "", "true")));
  }

  @Test
  void aTimetableIsRowsByTime() {
    ListFile file =
        read(
            """
            {"results": {"1": {"20210415": {
              "c2": {"entryType": "Break", "title": "Coffee", "duration": 15,
                     "startDate": {"date": "2021-04-15", "time": "11:00:00", "tz": "UTC"}},
              "s1": {"entryType": "Session", "title": "Morning", "duration": 60,
                     "startDate": {"date": "2021-04-15", "time": "09:30:00", "tz": "UTC"},
                     "entries": {
                "x": {"entryType": "Contribution", "title": "Overview", "duration": 20,
                     "startDate": {"date": "2021-04-15", "time": "09:30:00", "tz": "UTC"}}}}
            }}}}
            """);
    assertThat(file.rows().stream().map(row -> row.cell(0)))
        .containsExactly("title", "Overview", "Coffee");
    assertThat(file.rows().get(1).cells())
        .containsExactly("Overview", "09:30", "20", "Contribution", "");
  }

  @Test
  void repeatedElementsOfXmlAreRows() {
    ListFile file =
        read(
            """
            <?xml version="1.0"?>
            <list><head>x</head>
              <person id="1"><name>Anna Example</name><tag>a</tag><tag>b</tag></person>
              <person id="2"><name>Ben Example</name></person>
            </list>
            """);
    assertThat(file.rows())
        .containsExactly(
            new Row(3, List.of("id", "name", "tag")),
            new Row(3, List.of("1", "Anna Example", "a; b")),
            new Row(4, List.of("2", "Ben Example", "")));
  }

  @Test
  void answersOfASurveyAreRowsByTheirQuestions() {
    ListFile file =
        read(
            """
            <Results><Survey id="1"><Elements lang="EN">
              <Question id="q1">Organisation name</Question><Question id="q2">Priority</Question>
              <Answer id="a1">Skills</Answer></Elements></Survey>
            <Answers><AnswerSet id="c7" create="2021-04-15">
              <Answer qid="q1">EFEE</Answer><Answer qid="q2" aid="a1"/></AnswerSet></Answers>
            </Results>
            """);
    assertThat(file.rows().get(0).cells())
        .containsExactly("Organisation name", "Priority", "Contribution Id", "Creation Date");
    assertThat(file.rows().get(1).cells()).containsExactly("EFEE", "Skills", "c7", "2021-04-15");
  }

  @Test
  void whatASurveyWritesAboveItsTableIsLeftOut() {
    ListFile file =
        read(
            workbook(
                sheet("Alias", "Sample"),
                sheet("Export Date", "15/04/2021 10:00"),
                "",
                sheet("Organisation", "Answer"),
                sheet("EFEE", "yes")));
    assertThat(file.form()).isEqualTo(Form.WORKBOOK);
    assertThat(file.rows())
        .containsExactly(
            new Row(4, List.of("Organisation", "Answer")), new Row(5, List.of("EFEE", "yes")));
  }

  @Test
  void hostileFilesAreRefusedWithTheReason() throws IOException {
    assertThat(why("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a><b>&b;</b></a>"))
        .contains("outside of it");
    assertThat(why(workbook("<c r=\"C7\"><f>1+1</f><v>2</v></c>")))
        .isEqualTo("Cell C7 holds a formula. Copy the sheet, paste it as values, and save it.");
    assertThat(why(zipped("../../etc/passwd", new byte[3]))).contains("“../../etc/passwd”");
    assertThat(why(zipped("xl/worksheets/sheet1.xml", new byte[70 << 20])))
        .contains("more than the 64 MB");
    assertThat(why("Name,Side\nAnna,E\nBen," + "x".repeat(200_000)))
        .startsWith("Line 3, column B: A cell has more than 100000 characters");
    assertThat(why("a,".repeat(2_000))).contains("more than 1000 columns");
    assertThat(why("[".repeat(100_000))).startsWith("Line 1: This is not JSON");
    assertThat(why("<a>".repeat(100_000))).contains("XML");
    assertThat(why("[{\"a\": 1},")).startsWith("Line 1: This is not JSON");
    assertThat(why("<a><b>")).startsWith("Line 1: This is not XML");
    assertThat(why(new byte[] {'M', 'Z', 0, 0, 1, 2, 3, 0, 7})).contains("neither a text");
    assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})).contains("XLS");
    assertThat(why("  \n ")).isEqualTo("There is nothing in the file.");
    byte[] cut = Arrays.copyOf(workbook(sheet("Name")), 120);
    assertThat(why(cut)).isEqualTo("The workbook is damaged or cut off.");
  }

  @Test
  void aSpreadsheetCallsItsColumnsSo() {
    assertThat(List.of(0, 25, 26, 701, 702).stream().map(ListProblem::letters))
        .containsExactly("A", "Z", "AA", "ZZ", "AAA");
  }

  private static ListFile read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ListFile read(byte[] content) {
    return switch (ListReader.read(content, Optional.empty())) {
      case ListReader.Outcome.Read(ListFile file) -> file;
      case ListReader.Outcome.Refused(ListProblem problem) ->
          throw new AssertionError(problem.words(MESSAGES));
    };
  }

  private static String why(String text) {
    return why(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String why(byte[] content) {
    return why(content, Optional.empty());
  }

  private static String why(byte[] content, Optional<Charset> encoding) {
    return switch (ListReader.read(content, encoding)) {
      case ListReader.Outcome.Read read -> "read: " + read.file().rows().size();
      case ListReader.Outcome.Refused(ListProblem problem) -> problem.words(MESSAGES);
    };
  }

  /** A row, or its cells as they stand; {@code #} is the number of the row. */
  private static String sheet(String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      row.append(
          "<c r=\"%s#\" t=\"inlineStr\"><is><t>%s</t></is></c>"
              .formatted(ListProblem.letters(i), cells[i]));
    }
    return row.toString();
  }

  private static byte[] workbook(String... rows) {
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (int i = 0; i < rows.length; i++) {
      sheet.append("<row>").append(rows[i].replace("#", Integer.toString(i + 1))).append("</row>");
    }
    sheet.append("</sheetData></worksheet>");
    try {
      return zipped("xl/worksheets/sheet1.xml", sheet.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] zipped(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
