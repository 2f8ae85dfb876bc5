package org.hearingdesk.architecture.planted.export;

/** Planted: {@code export} may not know {@code exchange}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.exchange.Overreach.class;
  }
}
