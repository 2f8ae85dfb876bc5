package org.hearingdesk.ui.floor;

import org.hearingdesk.domain.hearing.ItemKind;

/** Where the floor stands; each state says what to do next. */
enum SpeakingState {
  /** There is no agenda yet. */
  NO_AGENDA,
  /** The hearing has not begun. */
  DRAFT,
  /** No agenda item runs, and one is to come. */
  NO_ITEM,
  /** Everything on the agenda is done. */
  ALL_DONE,
  /** An item runs, and nobody speaks. */
  NOBODY,
  /** An item runs that is a break. */
  BREAK,
  SPEAKING,
  PAUSED,
  /** The whole hearing stands still. */
  INTERRUPTED,
  CLOSED;

  /** Whether somebody has the floor, speaking or paused. */
  boolean somebody() {
    return this == SPEAKING || this == PAUSED;
  }

  /** Whether nobody can speak: an interruption, or a break. */
  boolean still() {
    return this == INTERRUPTED || this == BREAK;
  }

  static SpeakingState of(Moment moment) {
    if (moment.hearing().interrupted().isPresent()) {
      return INTERRUPTED;
    }
    if (moment.floor().isPresent()) {
      return moment.floor().get().speaking() ? SPEAKING : PAUSED;
    }
    if (moment.hearing().agenda().isEmpty()) {
      return NO_AGENDA;
    }
    return switch (moment.hearing().stage()) {
      case DRAFT -> DRAFT;
      case CLOSED -> CLOSED;
      case LIVE -> {
        if (moment.running().isPresent()) {
          boolean pause = moment.running().get().kind() == ItemKind.BREAK;
          yield pause ? BREAK : NOBODY;
        }
        yield moment.nextItem().isPresent() ? NO_ITEM : ALL_DONE;
      }
    };
  }
}
