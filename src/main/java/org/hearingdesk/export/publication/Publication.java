package org.hearingdesk.export.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Exporter;
import org.hearingdesk.export.FileExport;
import org.hearingdesk.export.FileName;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.WholeFile;
import org.hearingdesk.export.csv.CsvSheet;
import org.hearingdesk.export.record.RecordWriter;

/**
 * Writes documents of a hearing into a folder. Each is built from what may be published of the
 * hearing and from nothing else.
 *
 * <p>Keeps nothing between two orders; may be used by several threads.
 */
public final class Publication {
  /** Builds one document. */
  @FunctionalInterface
  public interface Builder {
    Document build(PublishedHearing hearing);
  }

  /** Writes a record by the attribution rule. */
  @FunctionalInterface
  public interface RecordExport {
    void write(PublishedHearing hearing, OutputStream out) throws IOException;
  }

  /** Builds a document that is never published, of everything that the hearing holds. */
  @FunctionalInterface
  public interface InternalBuilder {
    Document build(Hearing hearing);
  }

  /** Builds the tables of figures of one document, a file each; at least one. */
  @FunctionalInterface
  public interface SheetBuilder {
    List<Sheet> build(PublishedHearing hearing);
  }

  private final Map<DocumentKind, SheetBuilder> sheets = new EnumMap<>(DocumentKind.class);
  private final Map<Order.Choice, HearingExport> files = new HashMap<>();
  private final Map<DocumentKind, Builder> builders = new EnumMap<>(DocumentKind.class);
  private final Map<DocumentKind, InternalBuilder> internal = new EnumMap<>(DocumentKind.class);
  private final Map<Format, Exporter> exporters = new EnumMap<>(Format.class);
  private final RecordExport record;
  private final List<Locale> languages = new ArrayList<>();
  private Function<Locale, Publication> others = language -> this;
  private String mark = "";

  public Publication(
      Map<DocumentKind, Builder> builders, List<Exporter> exporters, RecordExport record) {
    this.builders.putAll(builders);
    exporters.forEach(exporter -> this.exporters.put(exporter.format(), exporter));
    this.record = record;
  }

  /** With documents that are made as tables of figures too. */
  public Publication withSheets(Map<DocumentKind, SheetBuilder> more) {
    Publication with = copy();
    with.sheets.putAll(more);
    return with;
  }

  /** With documents that only an order for {@link Order#withInternal internal} ones may hold. */
  public Publication withInternal(Map<DocumentKind, InternalBuilder> more) {
    Publication with = copy();
    with.internal.putAll(more);
    return with;
  }

  /** With files that are made of the hearing without a document. */
  public Publication withFiles(Map<Order.Choice, HearingExport> more) {
    Publication with = copy();
    with.files.putAll(more);
    return with;
  }

  /** With another exporter for its format, in every language. */
  public Publication with(Exporter exporter) {
    Publication with = copy();
    with.exporters.put(exporter.format(), exporter);
    Function<Locale, Publication> before = others;
    with.others =
        languages.isEmpty() ? language -> with : language -> before.apply(language).with(exporter);
    return with;
  }

  /**
   * With the same documents in other languages.
   *
   * @param all the languages to choose from, the one of these documents among them
   * @param inLanguage the documents in one of them
   */
  public Publication withLanguages(List<Locale> all, Function<Locale, Publication> inLanguage) {
    Publication with = copy();
    with.languages.clear();
    with.languages.addAll(all);
    with.others = inLanguage;
    return with;
  }

  /** With a mark in the names of files, so that one language does not replace another one. */
  public Publication marked(String inNames) {
    Publication with = copy();
    with.mark = inNames;
    return with;
  }

  /** The languages that there are to choose from; none where there is no choice. */
  public List<Locale> languages() {
    return List.copyOf(languages);
  }

  /** The documents in one of the {@link #languages}. */
  public Publication in(Locale language) {
    return others.apply(language);
  }

  private Publication copy() {
    Publication copy = new Publication(builders, List.copyOf(exporters.values()), record);
    copy.sheets.putAll(sheets);
    copy.files.putAll(files);
    copy.internal.putAll(internal);
    copy.languages.addAll(languages);
    copy.others = languages.isEmpty() ? language -> copy : others;
    copy.mark = mark;
    return copy;
  }

  /** Carries out an order; one file that fails does not stop the others. */
  public Report carryOut(Hearing hearing, Order order, Progress progress) {
    PublishedHearing published = Attribution.publish(hearing, order.rule());
    List<Report.Written> written = new ArrayList<>();
    List<Report.Failed> failed = new ArrayList<>();
    Map<DocumentKind, Document> built = new EnumMap<>(DocumentKind.class);
    boolean cancelled = false;
    for (Order.Choice choice : order.choices()) {
      cancelled = progress.cancelled();
      if (cancelled) {
        break;
      }
      progress.begins(choice);
      try {
        if (choice.kind().internal() && !order.internal()) {
          throw new InternalOnly(choice.kind());
        }
        for (Report.Written done : write(hearing, published, choice, order, built)) {
          written.add(done);
          progress.written(done);
        }
      } catch (IOException e) {
        Report.Why why = makes(choice) ? Report.Why.of(e) : Report.Why.NOT_MADE;
        Report.Failed failure = new Report.Failed(choice, why, String.valueOf(e.getMessage()));
        failed.add(failure);
        progress.failed(failure);
      }
    }
    return new Report(written, failed, published.rule(), published.withheld(), cancelled);
  }

  /** Whether this document is made in this format. */
  public boolean makes(Order.Choice choice) {
    if (!choice.kind().formats().contains(choice.format())) {
      return false;
    }
    return switch (choice.format()) {
      case CSV -> sheets.containsKey(choice.kind());
      case JSON -> choice.kind() == DocumentKind.RECORD;
      case PDF, DOCX, ODT, HTML, MD, XLSX, AKN, ICS, PDF_A ->
          files.containsKey(choice)
              || (isBuilt(choice.kind()) && exporters.containsKey(choice.format()));
    };
  }

  private boolean isBuilt(DocumentKind kind) {
    return kind.internal() ? internal.containsKey(kind) : builders.containsKey(kind);
  }

  /** What the file of a document in English is called. */
  public static String fileName(Hearing hearing, Order.Choice choice) {
    return NamePattern.USUAL.fileName(hearing, choice, "");
  }

  /** What the file of one of these documents is called by a pattern. */
  public String nameOf(Hearing hearing, Order.Choice choice, NamePattern names) {
    return names.fileName(hearing, choice, mark(choice));
  }

  private String mark(Order.Choice choice) {
    return choice.format() == Format.JSON ? "" : mark;
  }

  /** The document as it would be written, for a preview; the record has none. */
  public Optional<Document> preview(Hearing hearing, DocumentKind kind, AttributionRule rule) {
    if (kind.internal()) {
      return Optional.ofNullable(internal.get(kind)).map(builder -> builder.build(hearing));
    }
    return Optional.ofNullable(builders.get(kind))
        .map(builder -> builder.build(Attribution.publish(hearing, rule)));
  }

  private List<Report.Written> write(
      Hearing hearing,
      PublishedHearing published,
      Order.Choice choice,
      Order order,
      Map<DocumentKind, Document> built)
      throws IOException {
    String name = order.names().name(published.hearing(), choice, mark(choice));
    SheetBuilder sheet = sheets.get(choice.kind());
    if (choice.format() == Format.CSV && sheet != null && makes(choice)) {
      return writeSheets(sheet.build(published), name, choice, order.folder());
    }
    HearingExport file = files.get(choice);
    if (file != null && makes(choice)) {
      return List.of(writeFile(file, published, name, choice, order.folder()));
    }
    return List.of(
        choice.format() == Format.JSON && makes(choice)
            ? writeRecord(hearing, published, name, choice, order)
            : write(document(hearing, published, choice, built), name, choice, order.folder()));
  }

  private static Report.Written writeFile(
      HearingExport content,
      PublishedHearing published,
      String name,
      Order.Choice choice,
      Path folder)
      throws IOException {
    FileName file = FileName.of(name, choice.format());
    List<ExportNotice> notices =
        WholeFile.write(folder, file, out -> content.write(published, out));
    return new Report.Written(choice, folder.resolve(file.value()), notices);
  }

  /** Several tables have their titles, or numbers, behind the name of the file. */
  private static List<Report.Written> writeSheets(
      List<Sheet> sheets, String name, Order.Choice choice, Path folder) throws IOException {
    List<Report.Written> written = new ArrayList<>();
    for (int index = 0; index < sheets.size(); index++) {
      String title = sheets.get(index).title();
      String numbered = index == 0 ? name : name + " (" + (index + 1) + ")";
      String own = title.isEmpty() || sheets.size() == 1 ? numbered : name + " - " + title;
      written.add(writeSheet(sheets.get(index), own, choice, folder));
    }
    return written;
  }

  private static Report.Written writeSheet(
      Sheet sheet, String name, Order.Choice choice, Path folder) throws IOException {
    FileName file = FileName.of(name, choice.format());
    List<ExportNotice> none =
        WholeFile.write(
            folder,
            file,
            out -> {
              CsvSheet.write(sheet, out);
              return List.of();
            });
    return new Report.Written(choice, folder.resolve(file.value()), none);
  }

  private Report.Written writeRecord(
      Hearing hearing, PublishedHearing published, String name, Order.Choice choice, Order order)
      throws IOException {
    FileName file = FileName.of(name, choice.format());
    List<ExportNotice> none =
        WholeFile.write(
            order.folder(),
            file,
            out -> {
              if (order.wholeRecord()) {
                new RecordWriter().writeWhole(hearing, out);
              } else {
                record.write(published, out);
              }
              return List.of();
            });
    return new Report.Written(choice, order.folder().resolve(file.value()), none);
  }

  private Document document(
      Hearing hearing,
      PublishedHearing published,
      Order.Choice choice,
      Map<DocumentKind, Document> built)
      throws IOException {
    if (!makes(choice)) {
      throw new IOException(choice.kind().key() + " is not made as " + choice.format().key());
    }
    InternalBuilder unpublished = internal.get(choice.kind());
    if (choice.kind().internal() && unpublished != null) {
      return built.computeIfAbsent(choice.kind(), kind -> unpublished.build(hearing));
    }
    Builder builder = builders.get(choice.kind());
    if (builder == null) {
      throw new IOException(choice.kind().key() + " is not made");
    }
    return built.computeIfAbsent(choice.kind(), kind -> builder.build(published));
  }

  private Report.Written write(Document document, String name, Order.Choice choice, Path folder)
      throws IOException {
    Exporter exporter = exporters.get(choice.format());
    if (exporter == null) {
      throw new IOException(choice.kind().key() + " is not made as " + choice.format().key());
    }
    FileExport.Outcome outcome = new FileExport(exporter).write(document, folder, name);
    return new Report.Written(choice, outcome.file(), outcome.notices());
  }
}
