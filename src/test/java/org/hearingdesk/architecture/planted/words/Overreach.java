package org.hearingdesk.architecture.planted.words;

/** Planted: {@code words} may not know {@code store}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.store.Overreach.class;
  }
}
