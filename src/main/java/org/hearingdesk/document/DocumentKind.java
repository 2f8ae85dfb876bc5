package org.hearingdesk.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearingdesk.i18n.Messages;

/** The documents that a hearing can be turned into. */
public enum DocumentKind {
  MINUTES("minutes"),
  PRIORITY_RANKING("ranking"),
  SUMMARY("summary"),
  FLASH_REPORT("flash-report"),
  AGENDA("agenda"),
  ATTENDANCE("attendance"),
  SPEAKING_TIME("speaking-time"),
  CONTRIBUTIONS("contributions"),
  BALLOT_SHEETS("ballot-sheets");

  private final String id;

  DocumentKind(String id) {
    this.id = id;
  }

  /** The stable name on the command line and in file names. */
  public String id() {
    return id;
  }

  /** The kind with this {@link #id}. */
  public static Optional<DocumentKind> named(String id) {
    return Stream.of(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  /** The title of such documents, for lists to choose from. */
  public String title(Messages messages) {
    return messages.text(
        switch (this) {
          case MINUTES -> "document.minutes.title";
          case PRIORITY_RANKING -> "document.ranking.title";
          case SUMMARY -> "document.summary.title";
          case FLASH_REPORT -> "document.flash.title";
          case AGENDA -> "document.agenda.title";
          case ATTENDANCE -> "document.attendance.title";
          case SPEAKING_TIME -> "document.speaking-time.title";
          case CONTRIBUTIONS -> "document.contributions.title";
          case BALLOT_SHEETS -> "document.sheets.title";
        });
  }

  /** What writes such documents, in the language of the messages. */
  public DocumentBuilder builder(Messages messages) {
    return switch (this) {
      case MINUTES -> new MinutesBuilder(messages);
      case PRIORITY_RANKING -> new PriorityRankingBuilder(messages);
      case SUMMARY -> new SummaryBuilder(messages);
      case FLASH_REPORT -> new FlashReportBuilder(messages);
      case AGENDA -> new AgendaBuilder(messages);
      case ATTENDANCE -> new AttendanceBuilder(messages);
      case SPEAKING_TIME -> new SpeakingTimeBuilder(messages);
      case CONTRIBUTIONS -> new ContributionsBuilder(messages);
      case BALLOT_SHEETS -> new BallotSheetsBuilder(messages);
    };
  }
}
