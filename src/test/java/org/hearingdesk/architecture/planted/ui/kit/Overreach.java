package org.hearingdesk.architecture.planted.ui.kit;

/** Planted: {@code ui.kit} may not know {@code domain}. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static Class<?> target() {
    return org.hearingdesk.architecture.planted.domain.Overreach.class;
  }
}
