package org.hearingdesk.exchange.ballots;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearingdesk.ranking.ballot.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BallotRowsTest {

  @Test
  void linesKeepTheirNumbersAndCellsLoseTheirBlanks() {
    assertThat(cells(BallotRows.read("Org\tQuality \tCosts\n\nA\t1\t\n\n\"B\nb\"\t\u00a02\t1\n")))
        .containsExactly(
            new BallotRows.Row(1, List.of("Org", "Quality", "Costs")),
            new BallotRows.Row(3, List.of("A", "1", "")),
            new BallotRows.Row(5, List.of("B b", "2", "1")));
  }

  @Test
  void theFirstSheetOfAWorkbookIsReadAsAGridIs() throws IOException {
    byte[] workbook =
        workbook(
            """
            <row r="1"><c r="B1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Costs</t></is></c></row>
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>1.0</v></c><c r="C3"><v>2</v></c></row>
            """);

    assertThat(cells(BallotRows.read(workbook)))
        .containsExactly(
            new BallotRows.Row(1, List.of("", "Quality, standards", "Costs")),
            new BallotRows.Row(3, List.of("Οργάνωση", "1", "2")));
  }

  @Test
  void theCommandLineReadsWorkbooksToo() throws IOException {
    byte[] workbook =
        workbook(
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Voter</t></is></c><c r="B1" t="s"><v>0</v></c></row>
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1</v></c></row>
            """);

    assertThat(new BallotReader(Limits.DEFAULT).read(workbook, Answer.Kind.RANKS))
        .isInstanceOfSatisfying(
            BallotReading.Ready.class,
            ready -> assertThat(ready.file().options()).containsExactly("Quality, standards"));
  }

  @Test
  void aFormulaIsRefusedWithItsCell() throws IOException {
    assertRefused(
        workbook("<row r=\"2\"><c r=\"D2\"><f>SUM(A1:A9)</f><v>3</v></c></row>"),
        "formula",
        List.of("D2"));
  }

  @Test
  void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
    byte[] bomb = zipped("xl/media/zeros.bin", new byte[(64 << 20) + 1]);

    assertThat(bomb.length).isLessThan(1 << 20);
    assertRefused(bomb, "workbook-too-large", List.of("64"));
  }

  @Test
  void aCellThatIsABookIsRefused() throws IOException {
    String book = "a".repeat(2_001);
    assertRefused(
        workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + book + "</t></is></c></row>"),
        "cell-too-long",
        List.of("2000", "a".repeat(40) + "…"));
  }

  @Test
  void cellsFarOutsideAreRefusedBeforeRoomIsMadeForThem() throws IOException {
    assertRefused(
        workbook("<row r=\"1\"><c r=\"A9999999\"><v>1</v></c></row>"),
        "too-many-cells",
        List.of("100000", "1000"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c r=\"A1\" t=\"s\"><v>99</v></c></row>",
        "<row><c r=\"A1\"><v>1</v></c>",
        "<row><c><v>1</v></c></row>"
      })
  void aDamagedWorkbookIsRefused(String rows) throws IOException {
    assertRefused(workbook(rows), "workbook-broken", List.of());
  }

  @Test
  void whatStandsOutsideOfTheFileIsNotLookedUp() throws IOException {
    assertRefused(
        workbook(
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><row><c"
                + " r=\"A1\"><v>&b;</v></c></row>"),
        "document-type",
        List.of());
  }

  @Test
  void aWorkbookThatIsCutOffAndAnotherPackedFileAreRefused() throws IOException {
    byte[] workbook = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    assertThat(BallotRows.read(java.util.Arrays.copyOf(workbook, 120)))
        .isInstanceOf(BallotRows.Outcome.Refused.class);
    assertRefused(zipped("word/document.xml", new byte[3]), "no-workbook", List.of());
  }

  @Test
  void anotherEncodingIsRefusedWithItsLine() {
    byte[] latin = "Org,Quality\nFédération,1\n".getBytes(ISO_8859_1);

    assertThat(BallotRows.read(latin))
        .isEqualTo(new BallotRows.Outcome.Refused(Problem.at(2, "not-utf8")));
  }

  @Test
  void ballotsOfPrefLibHaveNoNamesAndStandThereAsOftenAsTheyWereHandedIn() {
    String text =
        """
        # NUMBER ALTERNATIVES: 2
        # ALTERNATIVE NAME 1: Quality
        # ALTERNATIVE NAME 2: Costs
        2: 2,1
        1: 1
        """;
    assertThat(cells(BallotRows.read(text)))
        .containsExactly(
            new BallotRows.Row(1, List.of("", "Quality", "Costs")),
            new BallotRows.Row(4, List.of("", "2", "1")),
            new BallotRows.Row(4, List.of("", "2", "1")),
            new BallotRows.Row(5, List.of("", "1", "")));
  }

  private static List<BallotRows.Row> cells(BallotRows.Outcome outcome) {
    assertThat(outcome).isInstanceOf(BallotRows.Outcome.Read.class);
    return ((BallotRows.Outcome.Read) outcome).rows().rows();
  }

  private static void assertRefused(byte[] file, String why, List<String> arguments) {
    assertThat(BallotRows.read(file))
        .isEqualTo(
            new BallotRows.Outcome.Refused(new Problem(0, "exchange.ballots." + why, arguments)));
  }

  private static byte[] workbook(String rows) throws IOException {
    String sheet =
        rows.startsWith("<!DOCTYPE")
            ? rows
            : "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    String shared =
        "<sst><si><t>Quality, </t><r><t>standards</t></r><rPh><t>no</t></rPh></si>"
            + "<si><t>Οργάνωση</t></si></sst>";
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      put(zip, "xl/worksheets/sheet2.xml", "<worksheet/>".getBytes(UTF_8));
      put(zip, "xl/worksheets/sheet1.xml", sheet.getBytes(UTF_8));
      put(zip, "xl/sharedStrings.xml", shared.getBytes(UTF_8));
    }
    return file.toByteArray();
  }

  private static byte[] zipped(String name, byte[] content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      put(zip, name, content);
    }
    return file.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
