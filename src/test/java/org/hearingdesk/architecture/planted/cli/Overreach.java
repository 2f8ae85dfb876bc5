package org.hearingdesk.architecture.planted.cli;

import java.util.List;

/** Planted: the command line may know neither the store nor the window. */
public final class Overreach {
  private Overreach() {}

  /** Returns what it should not know. */
  public static List<Class<?>> targets() {
    return List.of(
        org.hearingdesk.architecture.planted.store.Overreach.class,
        javafx.scene.control.Button.class);
  }
}
