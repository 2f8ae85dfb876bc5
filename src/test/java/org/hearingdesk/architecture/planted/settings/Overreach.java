package org.hearingdesk.architecture.planted.settings;

/** Planted: {@code settings} may not know {@code store18n}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.store.Overreach.class;
  }
}
