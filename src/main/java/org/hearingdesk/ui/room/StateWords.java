package org.hearingdesk.ui.room;

import java.time.Instant;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/** What is said to the room while it sees nobody speak. */
record StateWords(Hearing hearing, Formats formats) {

  /** The large words. */
  String message(RoomState state, Optional<PauseCard> card, Instant now) {
    Messages messages = formats.messages();
    return switch (state) {
      case CURTAIN, RESULT, SPEAKING, PAUSED -> "";
      case CARD -> card.map(this::card).orElse("");
      case BEFORE ->
          bookedFrom().isEmpty() ? title() : messages.text("room.state.before", bookedFrom());
      case INTERRUPTED -> messages.text("room.state.interrupted");
      case QUESTION -> RoomState.openRound(hearing).map(round -> round.asked().text()).orElse("");
      case NOBODY -> hearing.runningItem().map(AgendaItem::title).orElse("");
      case BREAK -> messages.text("room.state.break", endOfItem(now));
      case BETWEEN -> messages.text("room.state.between");
      case AFTER -> messages.text("room.state.after");
    };
  }

  /** The quieter line under them; blank for none. Why the hearing is interrupted is not told. */
  String detail(RoomState state) {
    return switch (state) {
      case INTERRUPTED ->
          hearing
              .interrupted()
              .flatMap(Interruption::until)
              .map(until -> formats.messages().text("room.state.until", formats.time(until)))
              .orElse("");
      case CURTAIN, CARD, RESULT, BEFORE, SPEAKING, PAUSED -> "";
      case QUESTION, NOBODY, BREAK, BETWEEN, AFTER -> "";
    };
  }

  /** The line at the top: the item that is spoken or asked about, else the hearing. */
  String title(RoomState state) {
    return switch (state) {
      case SPEAKING, PAUSED, QUESTION ->
          hearing.runningItem().map(AgendaItem::title).orElseGet(this::title);
      case CURTAIN, CARD, RESULT, BEFORE, INTERRUPTED, NOBODY, BREAK, BETWEEN, AFTER -> title();
    };
  }

  private String title() {
    return hearing.details().map(HearingDetails::title).orElse("");
  }

  private String bookedFrom() {
    return hearing
        .details()
        .flatMap(HearingDetails::bookedFrom)
        .map(from -> formats.time(from))
        .orElse("");
  }

  private String card(PauseCard card) {
    return card.until()
        .map(until -> formats.messages().text("room.card", card.words(), formats.time(until)))
        .orElse(card.words());
  }

  private String endOfItem(Instant now) {
    return Timetable.of(hearing, now).lines().stream()
        .filter(line -> line.state() == Timetable.State.RUNNING)
        .findFirst()
        .map(line -> formats.time(line.expectedEnd()))
        .orElse("");
  }
}
