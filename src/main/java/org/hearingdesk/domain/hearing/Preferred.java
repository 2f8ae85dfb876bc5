package org.hearingdesk.domain.hearing;

/** Which of two options a voter prefers. */
public enum Preferred {
  FIRST,
  SECOND,
  /** Both alike, which is not the same as saying nothing about the two. */
  EQUAL;

  /** The same answer to the question put the other way round. */
  public Preferred turned() {
    return switch (this) {
      case FIRST -> SECOND;
      case SECOND -> FIRST;
      case EQUAL -> EQUAL;
    };
  }
}
