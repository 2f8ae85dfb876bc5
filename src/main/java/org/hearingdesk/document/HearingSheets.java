package org.hearingdesk.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Messages;

/** What a hearing tells as tables of figures, for people and programs that calculate. */
public record HearingSheets(Messages messages) {

  /** Who took part. */
  public Sheet attendance(PublishedHearing published) {
    return new AttendanceSheet(published, words(published)).sheet();
  }

  /** Who sent in papers, and who spoke. */
  public Sheet contributions(PublishedHearing published) {
    return new ContributionSheet(published, words(published)).sheet();
  }

  /** How long was spoken; a turn that still runs counts up to now. */
  public Sheet speakingTime(PublishedHearing published, Instant now) {
    return new SpeakingTimeSheet(messages)
        .build(published, Optional.empty(), now)
        .titled(messages.text("document.speaking-time.title"));
  }

  /** The result of every question that was closed, each followed by its ballots. */
  public List<Sheet> priorities(PublishedHearing published) {
    Phrasebook words = words(published);
    List<Sheet> sheets = new ArrayList<>();
    int number = 0;
    for (PriorityQuestion question : published.hearing().questions()) {
      number++;
      String result = words.text("document.sheet.result", words.formats().number(number));
      String ballots = words.text("document.sheet.ballots", words.formats().number(number));
      ResultSheet.of(published.hearing(), question, words)
          .map(sheet -> sheet.titled(result))
          .ifPresent(sheets::add);
      BallotTable.of(published, question.id())
          .map(sheet -> sheet.titled(ballots))
          .ifPresent(sheets::add);
    }
    return sheets.isEmpty()
        ? List.of(new Sheet(List.of(messages.text("document.ranking.none")), List.of()))
        : sheets;
  }

  /** All tables of the hearing, the turns first. */
  public List<Sheet> all(PublishedHearing published, Instant now) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(new InterventionSheet(published, words(published), now).sheet());
    sheets.add(attendance(published));
    sheets.add(speakingTime(published, now));
    sheets.add(contributions(published));
    priorities(published).stream().filter(sheet -> !sheet.title().isEmpty()).forEach(sheets::add);
    return sheets;
  }

  private Phrasebook words(PublishedHearing published) {
    return new Phrasebook(messages, published.hearing());
  }
}
