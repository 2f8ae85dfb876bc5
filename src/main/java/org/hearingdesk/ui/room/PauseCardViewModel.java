package org.hearingdesk.ui.room;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.ClockText;

/** A pause card while it is written. */
final class PauseCardViewModel {
  private static final int USUAL_MINUTES = 15;
  private static final int ROUNDED_TO = 5;

  private final RoomChoices choices;
  private final Supplier<Instant> now;
  private final Supplier<Formats> formats;
  private final Messages messages;
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty until = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper wordsTrouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper untilTrouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

  PauseCardViewModel(
      RoomChoices choices, Supplier<Instant> now, Supplier<Formats> formats, Messages messages) {
    this.choices = choices;
    this.now = now;
    this.formats = formats;
    this.messages = messages;
    words.subscribe((was, is) -> wordsTrouble.set(""));
    until.subscribe((was, is) -> untilTrouble.set(""));
  }

  StringProperty wordsProperty() {
    return words;
  }

  /** A time of the clock as people type it; blank for none. */
  StringProperty untilProperty() {
    return until;
  }

  /** Why the words cannot be shown; empty while they can. */
  ReadOnlyStringProperty wordsTroubleProperty() {
    return wordsTrouble.getReadOnlyProperty();
  }

  ReadOnlyStringProperty untilTroubleProperty() {
    return untilTrouble.getReadOnlyProperty();
  }

  /** Whether a card is being written. */
  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Begins a card, with what a break usually is; a card before the room is taken away instead. */
  void begin() {
    if (choices.cardProperty().get().isPresent()) {
      choices.cardProperty().set(Optional.empty());
      return;
    }
    if (words.get().isBlank()) {
      words.set(messages.text("room.card.break"));
    }
    until.set(formats.get().time(usualEnd()));
    open.set(true);
  }

  /** A quarter of an hour from now, at the next five minutes. */
  private LocalTime usualEnd() {
    LocalTime clock = now.get().atZone(formats.get().zone()).toLocalTime();
    LocalTime end = clock.withSecond(0).withNano(0).plusMinutes(USUAL_MINUTES);
    return end.plusMinutes(Math.floorMod(-end.getMinute(), ROUNDED_TO));
  }

  void suggest(String suggestion) {
    words.set(suggestion);
  }

  /** Puts the card before the room, if it can be read. */
  void show() {
    String line = words.get().strip();
    Optional<LocalTime> time = ClockText.parse(until.get());
    wordsTrouble.set(line.isEmpty() ? messages.text("room.card.words.missing") : "");
    boolean timeless = until.get().isBlank();
    untilTrouble.set(timeless || time.isPresent() ? "" : messages.text("room.card.until.wrong"));
    if (!line.isEmpty() && (timeless || time.isPresent())) {
      open.set(false);
      choices.cardProperty().set(Optional.of(new PauseCard(line, time)));
    }
  }

  void cancel() {
    open.set(false);
  }
}
