package org.hearingdesk.ui.room;

import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;

/** What the room is shown. */
enum RoomState {
  /** Nothing of what goes on: the hearing's title and the clock. */
  CURTAIN,
  /** The moderator's card. */
  CARD,
  /** The result of a round. */
  RESULT,
  /** The hearing has not begun: what it is called, and when it begins. */
  BEFORE,
  SPEAKING,
  /** Whoever has the floor is paused. */
  PAUSED,
  /** The whole hearing stands still. */
  INTERRUPTED,
  /** A round is open, and nobody speaks. */
  QUESTION,
  /** An item runs, and nobody speaks. */
  NOBODY,
  /** A break, and until when. */
  BREAK,
  /** Between two items. */
  BETWEEN,
  AFTER;

  /** Whether somebody has the floor, and the room sees who. */
  boolean timed() {
    return this == SPEAKING || this == PAUSED;
  }

  /** Whether the list of speakers and the time by side are beside it. */
  boolean besides() {
    return timed() || this == NOBODY;
  }

  /** What goes on in the hearing, whatever the moderator puts before it. */
  static RoomState of(Hearing hearing) {
    if (hearing.interrupted().isPresent()) {
      return INTERRUPTED;
    }
    Optional<Intervention> floor = hearing.onTheFloor();
    if (floor.isPresent()) {
      return floor.get().speaking() ? SPEAKING : PAUSED;
    }
    return switch (hearing.stage()) {
      case DRAFT -> BEFORE;
      case CLOSED -> AFTER;
      case LIVE ->
          openRound(hearing).isPresent()
              ? QUESTION
              : hearing.runningItem().map(RoomState::of).orElse(BETWEEN);
    };
  }

  private static RoomState of(AgendaItem item) {
    return item.kind() == ItemKind.BREAK ? BREAK : NOBODY;
  }

  /** The round in which ballots are handed in now. */
  static Optional<Round> openRound(Hearing hearing) {
    return hearing.rounds().stream().filter(round -> round.state() == RoundState.OPEN).findFirst();
  }
}
