package org.hearingdesk.architecture.planted.untidy;

/** Planted: a static field that changes. */
public final class Counts {
  private static int count;

  private Counts() {}

  /** Returns one more each time. */
  public static int next() {
    return ++count;
  }
}
