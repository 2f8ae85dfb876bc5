package org.hearingdesk.export.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Metadata;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Wording;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.Format;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final Order.Choice PDF = new Order.Choice(DocumentKind.MINUTES, Format.PDF);
  private static final Order.Choice HTML = new Order.Choice(DocumentKind.MINUTES, Format.HTML);
  private static final Order.Choice RECORD = new Order.Choice(DocumentKind.RECORD, Format.JSON);

  @TempDir private Path folder = Path.of("");
  private final List<AttributionRule> built = new ArrayList<>();
  private final Publication publication =
      new Publication(
          Map.of(DocumentKind.MINUTES, this::document),
          List.of(new Plain(Format.PDF), new Plain(Format.HTML)),
          (published, out) -> out.write(published.rule().name().getBytes(UTF_8)));

  @Test
  void writesEachFileOnceAndBuildsEachDocumentOnce() throws IOException {
    Report report = carryOut(hearing(AttributionRule.NAMED), PDF, HTML, RECORD);
    assertThat(report.failed()).isEmpty();
    assertThat(report.cancelled()).isFalse();
    assertThat(report.written())
        .extracting(Report.Written::choice)
        .containsExactly(PDF, HTML, RECORD);
    assertThat(names())
        .containsExactlyInAnyOrder(
            "2021-04-15 minutes Sample hearing.pdf",
            "2021-04-15 minutes Sample hearing.html",
            "2021-04-15 record Sample hearing.json");
    assertThat(built).hasSize(1);
  }

  @Test
  void theStricterRuleHolds() {
    Hearing hearing = hearing(AttributionRule.SIDE);
    Report report =
        publication.carryOut(
            hearing, new Order(List.of(PDF), AttributionRule.NAMED, folder), Progress.NONE);
    assertThat(report.rule()).isEqualTo(AttributionRule.SIDE);
    publication.carryOut(
        hearing, new Order(List.of(PDF), AttributionRule.CHATHAM_HOUSE, folder), Progress.NONE);
    assertThat(built).containsExactly(AttributionRule.SIDE, AttributionRule.CHATHAM_HOUSE);
  }

  @Test
  void anInternalDocumentIsWrittenOnlyByAnInternalOrder() throws IOException {
    Order.Choice runSheet = new Order.Choice(DocumentKind.RUN_SHEET, Format.PDF);
    Publication with =
        publication.withInternal(
            Map.of(
                DocumentKind.RUN_SHEET,
                hearing -> document(Attribution.publish(hearing, AttributionRule.NAMED))));
    Order order = new Order(List.of(runSheet), AttributionRule.NAMED, folder);
    Hearing hearing = hearing(AttributionRule.NAMED);
    assertThat(with.carryOut(hearing, order, Progress.NONE).failed())
        .extracting(Report.Failed::why)
        .containsExactly(Report.Why.INTERNAL);
    assertThat(names()).isEmpty();
    assertThat(with.carryOut(hearing, order.withInternal(), Progress.NONE).failed()).isEmpty();
    assertThat(names()).containsExactly("2021-04-15 run-sheet Sample hearing.pdf");
  }

  @Test
  void aFolderThatIsGoneFailsEveryFileWithTheReason() {
    Order order = new Order(List.of(PDF, RECORD), AttributionRule.NAMED, folder.resolve("gone"));
    Report report = publication.carryOut(hearing(AttributionRule.NAMED), order, Progress.NONE);
    assertThat(report.written()).isEmpty();
    assertThat(report.failed())
        .extracting(Report.Failed::why)
        .containsExactly(Report.Why.FOLDER_MISSING, Report.Why.FOLDER_MISSING);
  }

  @Test
  void oneFileThatFailsDoesNotStopTheOthers() throws IOException {
    Files.createDirectory(folder.resolve("2021-04-15 minutes Sample hearing.pdf"));
    Files.createFile(folder.resolve("2021-04-15 minutes Sample hearing.pdf").resolve("in the way"));
    Report report = carryOut(hearing(AttributionRule.NAMED), PDF, HTML);
    assertThat(report.failed()).extracting(Report.Failed::choice).containsExactly(PDF);
    assertThat(report.written()).extracting(Report.Written::choice).containsExactly(HTML);
  }

  @Test
  void cancellingKeepsWhatIsFinished() throws IOException {
    Progress afterTheFirst =
        new Progress() {
          private boolean stop;

          @Override
          public void begins(Order.Choice choice) {}

          @Override
          public void written(Report.Written written) {
            stop = true;
          }

          @Override
          public void failed(Report.Failed failed) {}

          @Override
          public boolean cancelled() {
            return stop;
          }
        };
    Order order = new Order(List.of(PDF, HTML, RECORD), AttributionRule.NAMED, folder);
    Report report = publication.carryOut(hearing(AttributionRule.NAMED), order, afterTheFirst);
    assertThat(report.cancelled()).isTrue();
    assertThat(report.written()).extracting(Report.Written::choice).containsExactly(PDF);
    assertThat(names()).containsExactly("2021-04-15 minutes Sample hearing.pdf");
  }

  @Test
  void aDocumentThatIsNotMadeInAFormatSaysSo() {
    Order.Choice never = new Order.Choice(DocumentKind.RECORD, Format.PDF);
    Order.Choice notHere = new Order.Choice(DocumentKind.SUMMARY, Format.PDF);
    assertThat(publication.makes(PDF)).isTrue();
    assertThat(publication.makes(RECORD)).isTrue();
    assertThat(Stream.of(never, notHere)).noneMatch(publication::makes);
    assertThat(carryOut(hearing(AttributionRule.NAMED), never, notHere).failed())
        .extracting(Report.Failed::why)
        .containsExactly(Report.Why.NOT_MADE, Report.Why.NOT_MADE);
  }

  @Test
  void figuresAreWrittenAsATableByTheRuleOfTheHearing() throws IOException {
    Order.Choice figures = new Order.Choice(DocumentKind.SPEAKING_TIME, Format.CSV);
    assertThat(publication.makes(figures)).isFalse();
    Publication with =
        publication.withSheets(
            Map.of(
                DocumentKind.SPEAKING_TIME,
                published ->
                    List.of(
                        new Sheet(
                            List.of("Rule"),
                            List.of(List.of(new Sheet.Value.Words(published.rule().name())))))));
    assertThat(with.makes(figures)).isTrue();
    assertThat(with.makes(new Order.Choice(DocumentKind.MINUTES, Format.CSV))).isFalse();
    Order order = new Order(List.of(figures, PDF), AttributionRule.NAMED, folder);
    Report report = with.carryOut(hearing(AttributionRule.SIDE), order, Progress.NONE);
    assertThat(report.failed()).isEmpty();
    assertThat(Files.readString(folder.resolve("2021-04-15 speaking-time Sample hearing.csv")))
        .isEqualTo("\uFEFFRule\r\nSIDE\r\n");
  }

  @Test
  void aTitleMakesNoOtherFolderAndNoEndlessName() {
    HearingDetails plain = PlainDetails.of(AttributionRule.NAMED);
    String title = "../../etc/passwd: <\"ÄΔЖ😀\"> " + "long ".repeat(80);
    Hearing hearing = hearing(withTitle(plain, title));
    String name = Publication.fileName(hearing, PDF);
    assertThat(name).doesNotContain("/", "\\", ":", "<", "\"").startsWith("2021-04-15 minutes ");
    assertThat(folder.resolve(name).normalize().getParent()).isEqualTo(folder.normalize());
    assertThat(name.getBytes(UTF_8).length).isLessThan(200);
    assertThat(carryOut(hearing, PDF).written())
        .extracting(written -> written.file().getFileName().toString())
        .containsExactly(name);
  }

  @Test
  void reasonsAreReadFromWhatTheSystemSays() {
    assertThat(Report.Why.of(new IOException("No space left on device")))
        .isEqualTo(Report.Why.DISK_FULL);
    assertThat(
            Report.Why.of(
                new FileSystemException(
                    "x",
                    null,
                    "The process cannot access the file because it is being used by another"
                        + " process")))
        .isEqualTo(Report.Why.HELD);
    assertThat(Report.Why.of(new java.nio.file.AccessDeniedException("x")))
        .isEqualTo(Report.Why.NOT_ALLOWED);
    assertThat(Report.Why.of(new IOException("something"))).isEqualTo(Report.Why.OTHER);
  }

  private Report carryOut(Hearing hearing, Order.Choice... choices) {
    return publication.carryOut(
        hearing, new Order(List.of(choices), AttributionRule.NAMED, folder), Progress.NONE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private Document document(PublishedHearing hearing) {
    built.add(hearing.rule());
    return new Document(
        "Minutes",
        Locale.ENGLISH,
        Metadata.of(LocalDate.of(2021, 4, 15), "Sample secretariat"),
        new Wording("Notes", "Back to the text"),
        List.of());
  }

  private static Hearing hearing(AttributionRule rule) {
    return hearing(PlainDetails.of(rule));
  }

  private static Hearing hearing(HearingDetails details) {
    return MemorySession.after(
        MemorySession.open(InstantSource.fixed(Instant.parse("2021-04-15T08:00:00Z"))),
        List.of(new Command.CreateHearing(details)));
  }

  private static HearingDetails withTitle(HearingDetails d, String title) {
    return new HearingDetails(
        title,
        d.kind(),
        d.organiser(),
        d.nature(),
        d.date(),
        d.bookedFrom(),
        d.bookedUntil(),
        d.place(),
        d.zone(),
        d.clockStyle(),
        d.language(),
        d.attribution(),
        d.limit(),
        d.contact(),
        d.sampleNotice());
  }

  /** Writes the title and nothing else. */
  private record Plain(Format format) implements Exporter {
    @Override
    public List<ExportNotice> write(Document document, OutputStream out) throws IOException {
      out.write(document.title().getBytes(UTF_8));
      return List.of();
    }
  }
}
