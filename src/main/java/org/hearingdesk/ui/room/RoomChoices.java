package org.hearingdesk.ui.room;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the moderator lets the room see, and how it looks. No fact of the hearing. */
final class RoomChoices {
  private final BooleanProperty next = new SimpleBooleanProperty(true);
  private final BooleanProperty times = new SimpleBooleanProperty(true);
  private final BooleanProperty countdown = new SimpleBooleanProperty(true);
  private final BooleanProperty sidesOfResult = new SimpleBooleanProperty(true);
  private final BooleanProperty light = new SimpleBooleanProperty();
  private final BooleanProperty curtain = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<PauseCard>> card =
      new SimpleObjectProperty<>(Optional.empty());

  /** Who speaks next. */
  BooleanProperty nextProperty() {
    return next;
  }

  /** The time by side. */
  BooleanProperty timesProperty() {
    return times;
  }

  /** The time of whoever speaks, and not only who it is. */
  BooleanProperty countdownProperty() {
    return countdown;
  }

  /** Each side's places beside a result. */
  BooleanProperty sidesOfResultProperty() {
    return sidesOfResult;
  }

  /** Light instead of dark. */
  BooleanProperty lightProperty() {
    return light;
  }

  /** Nothing but the hearing's title and the clock, whatever goes on; not remembered. */
  BooleanProperty curtainProperty() {
    return curtain;
  }

  /** The card before the room; not remembered. */
  ObjectProperty<Optional<PauseCard>> cardProperty() {
    return card;
  }

  void toggle(BooleanProperty choice) {
    choice.set(!choice.get());
  }
}
