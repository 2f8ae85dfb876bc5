package org.hearingdesk.architecture.planted.ui;

/** Planted: the window may not know the store. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.store.Overreach.class;
  }
}
