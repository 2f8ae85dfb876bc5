package org.hearingdesk.ui.floor;

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
  SPEAKING,
  PAUSED,
  CLOSED;

  /** Whether somebody has the floor, speaking or paused. */
  boolean somebody() {
    return this == SPEAKING || this == PAUSED;
  }

  static SpeakingState of(Moment moment) {
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
          yield NOBODY;
        }
        yield moment.nextItem().isPresent() ? NO_ITEM : ALL_DONE;
      }
    };
  }
}
