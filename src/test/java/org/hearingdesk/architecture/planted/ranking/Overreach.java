package org.hearingdesk.architecture.planted.ranking;

/** Planted: {@code ranking} may not know {@code document}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.document.Overreach.class;
  }
}
