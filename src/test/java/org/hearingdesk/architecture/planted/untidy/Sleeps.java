package org.hearingdesk.architecture.planted.untidy;

/** Planted: waits for time instead of for a condition. */
public final class Sleeps {
  private Sleeps() {}

  /** Sleeps. */
  public static void sleep() throws InterruptedException {
    Thread.sleep(1);
  }
}
