package org.hearingdesk.ui.floor.timeline;

/** What can be put right on the timeline. */
enum DraftKind {
  /** Who spoke, from when to when. */
  CORRECT,
  /** The running turn had ended earlier; perhaps somebody else spoke since. */
  STOP,
  /** One turn was two. */
  SPLIT,
  /** A turn was forgotten. */
  ADD,
  /** Two turns have each other's speaker. */
  SWAP,
  /** Two turns were one. */
  JOIN,
  /** A turn belongs to another agenda item. */
  MOVE,
  /** A turn was none. */
  REMOVE,
  /** When the item itself ran. */
  ITEM_TIMES;

  boolean asksWho() {
    return switch (this) {
      case CORRECT, STOP, SPLIT, ADD -> true;
      case SWAP, JOIN, MOVE, REMOVE, ITEM_TIMES -> false;
    };
  }

  boolean asksFirst() {
    return switch (this) {
      case CORRECT, STOP, SPLIT, ADD, ITEM_TIMES -> true;
      case SWAP, JOIN, MOVE, REMOVE -> false;
    };
  }

  boolean asksSecond() {
    return asksFirst() && this != SPLIT;
  }

  boolean asksItem() {
    return this == MOVE;
  }

  /** Whether there is nothing to fill in. */
  boolean asksNothing() {
    return !asksFirst() && !asksItem();
  }
}
