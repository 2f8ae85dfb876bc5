package org.hearingdesk;

import java.time.Duration;
import java.time.Instant;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.rehearsal.RehearsalReport;
import org.hearingdesk.words.HearingFormats;

/** How a rehearsal went, in a sentence or two. */
record RehearsalReportWords(Messages messages) {

  String sentence(Hearing rehearsed, RehearsalReport report) {
    if (report.interventions() == 0 || report.end().isEmpty()) {
      return messages.text("rehearsal.ended");
    }
    return messages.text(
        "rehearsal.ended.report",
        messages.count("rehearsal.interventions", report.interventions()),
        overruns(report),
        end(HearingFormats.of(messages, rehearsed), report, report.end().get()));
  }

  private String end(Formats formats, RehearsalReport report, Instant end) {
    Duration late = report.late();
    String how = late.abs().toMinutes() == 0 ? "on_time" : late.isNegative() ? "ahead" : "behind";
    return messages.text(
        (report.over() ? "rehearsal.end." : "rehearsal.would_end.") + how,
        formats.time(end),
        formats.minutes(late.abs()));
  }

  private String overruns(RehearsalReport report) {
    return report.overruns() == 0
        ? messages.text("rehearsal.overruns_none")
        : messages.count("rehearsal.overruns", report.overruns());
  }
}
