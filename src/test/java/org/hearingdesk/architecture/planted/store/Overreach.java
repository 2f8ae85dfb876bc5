package org.hearingdesk.architecture.planted.store;

/** Planted: {@code store} may not know {@code session}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.session.Overreach.class;
  }
}
