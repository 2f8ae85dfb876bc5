package org.hearingdesk.ui.floor.statistics;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;

/** Writes the statistics into a file that a person chooses, by the hearing's attribution rule. */
@FunctionalInterface
public interface TableExport {

  /**
   * What has been written.
   *
   * @param rule by which it was written
   */
  record Written(Path file, AttributionRule rule) {}

  /**
   * Asks where to and writes; empty if the person chose no place. Called on the FX thread; fails
   * with what the system said.
   *
   * @param item empty for the whole hearing
   */
  CompletableFuture<Optional<Written>> export(Hearing hearing, Optional<Id<AgendaItem>> item);
}
