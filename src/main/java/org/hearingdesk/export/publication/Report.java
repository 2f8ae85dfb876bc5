package org.hearingdesk.export.publication;

import java.nio.file.Path;
import java.util.List;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.export.ExportNotice;

/**
 * What came of an order.
 *
 * @param rule the rule that was applied
 * @param withheld what the attribution rule kept back, for the person who publishes
 * @param cancelled whether somebody stopped it; what was finished before stays
 */
public record Report(
    List<Written> written,
    List<Failed> failed,
    AttributionRule rule,
    List<PublishedHearing.Withheld> withheld,
    boolean cancelled) {
  public Report {
    written = List.copyOf(written);
    failed = List.copyOf(failed);
    withheld = List.copyOf(withheld);
  }

  /** A file that is there. */
  public record Written(Order.Choice choice, Path file, List<ExportNotice> notices) {
    public Written {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A file that is not there.
   *
   * @param reason what the system said
   */
  public record Failed(Order.Choice choice, String reason) {}
}
