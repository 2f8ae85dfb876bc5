package org.hearingdesk.sample.rehearsal;

/** How many times as fast as the clock on the wall a rehearsal runs. */
public enum Speed {
  REAL(1),
  BRISK(5),
  FAST(20),
  VERY_FAST(60);

  private final int times;

  Speed(int times) {
    this.times = times;
  }

  public int times() {
    return times;
  }
}
