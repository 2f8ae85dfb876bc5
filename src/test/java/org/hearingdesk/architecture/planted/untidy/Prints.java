package org.hearingdesk.architecture.planted.untidy;

/** Planted: prints where nobody reads. */
public final class Prints {
  private Prints() {}

  /** Prints. */
  public static void print() {
    System.out.println("planted");
  }
}
