package org.hearingdesk.ui.room;

import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;

/** What the room is shown. */
enum RoomState {
  /** The hearing has not begun: what it is called, and when it begins. */
  BEFORE,
  SPEAKING,
  /** Whoever has the floor is paused. */
  PAUSED,
  /** An item runs, and nobody speaks. */
  NOBODY,
  /** A break, and until when. */
  BREAK,
  /** Between two items. */
  BETWEEN,
  AFTER;

  /** Whether the time of a turn is shown. */
  boolean timed() {
    return this == SPEAKING || this == PAUSED;
  }

  static RoomState of(Hearing hearing) {
    Optional<Intervention> floor = hearing.onTheFloor();
    if (floor.isPresent()) {
      return floor.get().speaking() ? SPEAKING : PAUSED;
    }
    return switch (hearing.stage()) {
      case DRAFT -> BEFORE;
      case CLOSED -> AFTER;
      case LIVE -> hearing.runningItem().map(RoomState::of).orElse(BETWEEN);
    };
  }

  private static RoomState of(AgendaItem item) {
    return item.kind() == ItemKind.BREAK ? BREAK : NOBODY;
  }
}
