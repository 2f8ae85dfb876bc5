package org.hearingdesk.architecture.planted.document;

/** Planted: {@code document} may not know {@code export}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.export.Overreach.class;
  }
}
