package org.hearingdesk.architecture.planted.json;

/** Planted: {@code json} may not know {@code i18n}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.i18n.Overreach.class;
  }
}
