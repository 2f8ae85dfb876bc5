package org.hearingdesk.document;

import java.time.Instant;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.PublishedHearing;

/** Writes one kind of document. */
public sealed interface DocumentBuilder
    permits MinutesBuilder,
        AgendaBuilder,
        FlashReportBuilder,
        PriorityRankingBuilder,
        SummaryBuilder,
        AttendanceBuilder,
        SpeakingTimeBuilder,
        ContributionsBuilder,
        BallotSheetsBuilder {

  /**
   * The document; the same for the same arguments.
   *
   * @param published all that it may tell
   * @param now up to when a turn that still runs counts, and the date where the hearing has none
   */
  Document build(PublishedHearing published, Instant now);
}
