package org.hearingdesk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.BallotTables;
import org.hearingdesk.document.Deadlines;
import org.hearingdesk.document.HearingSheets;
import org.hearingdesk.document.RunSheetBuilder;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.akn.AknExporter;
import org.hearingdesk.export.docx.DocxExporter;
import org.hearingdesk.export.html.HtmlExporter;
import org.hearingdesk.export.ics.IcsCalendar;
import org.hearingdesk.export.markdown.MarkdownExporter;
import org.hearingdesk.export.odt.OdtExporter;
import org.hearingdesk.export.pdf.ArchivePdf;
import org.hearingdesk.export.pdf.PdfExporter;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.HearingExport;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.export.record.RecordWriter;
import org.hearingdesk.export.xlsx.XlsxBook;
import org.hearingdesk.i18n.DocumentLanguages;
import org.hearingdesk.i18n.Messages;

/** Which documents there are, and what writes them. */
final class Documents {
  private Documents() {}

  /**
   * Documents in English, and from there in every other language that there is; a turn that still
   * runs counts up to now.
   */
  static Publication publication(InstantSource clock) {
    return inLanguage(Locale.ENGLISH, clock)
        .withLanguages(DocumentLanguages.all(), language -> inLanguage(language, clock));
  }

  private static Publication inLanguage(Locale language, InstantSource clock) {
    Messages messages = DocumentLanguages.messages(language);
    Map<DocumentKind, Publication.Builder> builders = new EnumMap<>(DocumentKind.class);
    for (DocumentKind kind : DocumentKind.values()) {
      Optional<org.hearingdesk.document.DocumentKind> document =
          org.hearingdesk.document.DocumentKind.named(kind.key());
      document.ifPresent(each ->
          builders.put(kind, hearing -> each.builder(messages).build(hearing, clock.instant())));
    }
    BallotTables ballots = new BallotTables(messages);
    HearingSheets sheets = new HearingSheets(messages);
    return new Publication(
            builders,
            List.of(
                new HtmlExporter(),
                new DocxExporter(),
                new OdtExporter(),
                new MarkdownExporter(),
                new PdfExporter()),
            new RecordWriter()::write)
        .withSheets(
            Map.of(
                DocumentKind.SPEAKING_TIME,
                hearing -> List.of(sheets.speakingTime(hearing, clock.instant())),
                DocumentKind.RANKING,
                ballots::build,
                DocumentKind.ATTENDANCE,
                hearing -> List.of(sheets.attendance(hearing)),
                DocumentKind.CONTRIBUTIONS,
                hearing -> List.of(sheets.contributions(hearing)),
                DocumentKind.TABLES,
                hearing -> sheets.all(hearing, clock.instant())))
        .withInternal(
            Map.of(
                DocumentKind.RUN_SHEET,
                hearing -> new RunSheetBuilder(messages).build(hearing, clock.instant())))
        .withFiles(tables(messages, sheets, clock))
        .withFiles(forMachines(messages, builders, clock))
        .marked(language.equals(Locale.ENGLISH) ? "" : language.getLanguage());
  }

  /** What is made of the hearing without a document between. */
  private static Map<Order.Choice, HearingExport> tables(
      Messages messages, HearingSheets sheets, InstantSource clock) {
    Map<Order.Choice, HearingExport> files = new HashMap<>();
    Map.<DocumentKind, Publication.SheetBuilder>of(
            DocumentKind.SPEAKING_TIME,
            hearing -> List.of(sheets.speakingTime(hearing, clock.instant())),
            DocumentKind.RANKING,
            sheets::priorities,
            DocumentKind.ATTENDANCE,
            hearing -> List.of(sheets.attendance(hearing)),
            DocumentKind.CONTRIBUTIONS,
            hearing -> List.of(sheets.contributions(hearing)),
            DocumentKind.TABLES,
            hearing -> sheets.all(hearing, clock.instant()))
        .forEach((kind, tables) ->
            files.put(
                new Order.Choice(kind, Format.XLSX),
                (hearing, out) -> {
                  book(hearing, messages, clock).write(tables.build(hearing), out);
                  return List.of();
                }));
    return files;
  }

  private static Map<Order.Choice, HearingExport> forMachines(
      Messages messages, Map<DocumentKind, Publication.Builder> builders, InstantSource clock) {
    Map<Order.Choice, HearingExport> files = new HashMap<>();
    AknExporter akn = new AknExporter(messages);
    Deadlines deadlines = new Deadlines(messages);
    builders.forEach((kind, builder) -> {
      if (kind.formats().contains(Format.AKN)) {
        files.put(
            new Order.Choice(kind, Format.AKN),
            (hearing, out) -> {
              if (kind == DocumentKind.MINUTES) {
                akn.writeMinutes(builder.build(hearing), hearing, out);
              } else {
                akn.writeReport(kind.key(), builder.build(hearing), out);
              }
              return List.of();
            });
      }
    });
    archive(builders, Map.copyOf(files), files);
    files.put(
        new Order.Choice(DocumentKind.DEADLINES, Format.ICS),
        (hearing, out) -> {
          IcsCalendar.write(deadlines.of(hearing, clock.instant()), out);
          return List.of();
        });
    return files;
  }

  /** For the archive: the pages, with what is for machines inside. */
  private static void archive(
      Map<DocumentKind, Publication.Builder> builders,
      Map<Order.Choice, HearingExport> records,
      Map<Order.Choice, HearingExport> files) {
    ArchivePdf pdf = new ArchivePdf();
    records.forEach((choice, inside) -> {
      Publication.Builder builder = builders.get(choice.kind());
      if (builder != null && choice.format() == Format.AKN) {
        files.put(
            new Order.Choice(choice.kind(), Format.PDF_A),
            (hearing, out) -> {
              ByteArrayOutputStream record = new ByteArrayOutputStream();
              inside.write(hearing, record);
              ArchivePdf.Source source =
                  new ArchivePdf.Source(
                      choice.kind().key() + "." + Format.AKN.extension(),
                      "application/xml",
                      record.toString(StandardCharsets.UTF_8));
              return pdf.write(builder.build(hearing), source, out);
            });
      }
    });
  }

  private static XlsxBook book(PublishedHearing published, Messages messages, InstantSource clock) {
    Optional<HearingDetails> details = published.hearing().details();
    return new XlsxBook(
        details
            .map(HearingDetails::title)
            .filter(title -> !title.isBlank())
            .orElseGet(() -> messages.text("document.untitled")),
        details
            .map(HearingDetails::date)
            .orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
  }
}
