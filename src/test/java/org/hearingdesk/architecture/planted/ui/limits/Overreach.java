package org.hearingdesk.architecture.planted.ui.limits;

/** Planted: {@code ui.limits} may not know {@code session}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.session.Overreach.class;
  }
}
