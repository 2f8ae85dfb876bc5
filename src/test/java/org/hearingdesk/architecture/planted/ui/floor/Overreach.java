package org.hearingdesk.architecture.planted.ui.floor;

/** Planted: {@code ui.floor} may not know {@code ui.prepare}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.ui.prepare.Overreach.class;
  }
}
