package org.hearingdesk.ui.floor.bell;

/** Makes a short sound and returns at once. */
@FunctionalInterface
public interface Bell {

  /** What the sound is for; the more pressing, the longer it is. */
  enum Sound {
    /** Little time is left. */
    NEARLY_OVER,
    /** The time is over. */
    OVER,
    /** Another minute is over. */
    STILL_OVER
  }

  void ring(Sound sound);
}
