package org.hearingdesk.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.i18n.Messages;

/** The days that follow from a hearing: its own, and by when somebody has something to do. */
public record Deadlines(Messages messages) {

  /**
   * One day for a calendar.
   *
   * @param id the same for the same thing, so that calendars replace it
   * @param title what it is called
   * @param text what there is to know; may be empty
   * @param link where to read on
   */
  public record Day(String id, LocalDate date, String title, String text, Optional<String> link) {}

  /** The days, the hearing's own first. */
  public List<Day> of(PublishedHearing published, Instant now) {
    Hearing hearing = published.hearing();
    Phrasebook words = new Phrasebook(messages, hearing);
    Masthead masthead = new Masthead(published, words);
    String of = masthead.hearingTitle();
    List<Day> days = new ArrayList<>();
    String place = hearing.details().map(HearingDetails::place).orElse("");
    days.add(new Day("hearing", masthead.date(now), of, place, Optional.empty()));
    for (FollowUp todo : hearing.followUps()) {
      todo.due()
          .ifPresent(due ->
              days.add(
                  new Day(
                      "follow-up-" + todo.id().value(),
                      due,
                      todo.who().isBlank()
                          ? todo.what()
                          : words.text("document.deadline.who", todo.who(), todo.what()),
                      of,
                      Optional.empty())));
    }
    for (Consultation open : hearing.consultations()) {
      open.openUntil()
          .ifPresent(until ->
              days.add(
                  new Day(
                      "consultation-" + open.id().value(),
                      until,
                      words.text("document.deadline.consultation", open.title()),
                      of,
                      Optional.of(open.link()).filter(link -> !link.isBlank()))));
    }
    return days;
  }
}
