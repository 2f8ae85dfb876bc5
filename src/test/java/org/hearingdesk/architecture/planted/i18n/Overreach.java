package org.hearingdesk.architecture.planted.i18n;

/** Planted: {@code i18n} may not know {@code domain}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.domain.Overreach.class;
  }
}
