package org.hearingdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.hearingdesk.document.SpeakingTimeSheet;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.export.FileName;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.WholeFile;
import org.hearingdesk.export.csv.CsvSheet;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.statistics.TableExport;

/** Writes the speaking time as CSV, where a person wants it, by the rule of the hearing. */
record StatisticsFile(Asking asking, Messages messages, InstantSource clock, Executor worker)
    implements TableExport {

  /** Asks a person for a place. */
  @FunctionalInterface
  interface Asking {
    Optional<Path> place(String title, String suggestion);
  }

  @Override
  public CompletableFuture<Optional<Written>> export(
      Hearing hearing, Optional<Id<AgendaItem>> item) {
    String suggestion =
        Publication.fileName(hearing, new Order.Choice(DocumentKind.SPEAKING_TIME, Format.CSV));
    Optional<Path> file = asking.place(messages.text("floor.act.statistics.export"), suggestion);
    return file.map(place ->
            CompletableFuture.supplyAsync(() -> Optional.of(write(hearing, item, place)), worker))
        .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()));
  }

  private Written write(Hearing hearing, Optional<Id<AgendaItem>> item, Path file) {
    PublishedHearing published = Attribution.publish(hearing, AttributionRule.NAMED);
    Sheet sheet = new SpeakingTimeSheet(messages).build(published, item, clock.instant());
    try {
      return WholeFile.write(
          file.toAbsolutePath().resolveSibling(""),
          new FileName(String.valueOf(file.getFileName())),
          out -> {
            CsvSheet.write(sheet, out);
            return new Written(file, published.rule());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
