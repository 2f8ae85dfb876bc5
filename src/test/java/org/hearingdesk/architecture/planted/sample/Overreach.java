package org.hearingdesk.architecture.planted.sample;

import java.util.List;

/** Planted: the sample hearing knows the session and not how it is stored. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static List<Class<?>> targets() {
    return List.of(org.hearingdesk.architecture.planted.store.Overreach.class);
  }
}
