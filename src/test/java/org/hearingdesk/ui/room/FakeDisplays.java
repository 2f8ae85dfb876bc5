package org.hearingdesk.ui.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.hearingdesk.ui.room.display.Display;
import org.hearingdesk.ui.room.display.Displays;

/** Displays that a test plugs in and out. */
final class FakeDisplays implements Displays {
  private final List<Runnable> told = new ArrayList<>();
  private final Set<Stage> filling = new HashSet<>();
  private List<Display> now;

  FakeDisplays(Display... now) {
    this.now = List.of(now);
  }

  void are(Display... displays) {
    now = List.of(displays);
    List.copyOf(told).forEach(Runnable::run);
  }

  /** Whether this window takes a whole display. */
  boolean filledBy(Stage window) {
    return filling.contains(window);
  }

  /** Without a display of its own a test has no full screen: the window has its size already. */
  @Override
  public void fill(Stage window) {
    filling.add(window);
  }

  @Override
  public List<Display> now() {
    return now;
  }

  @Override
  public Subscription onChange(Runnable told) {
    this.told.add(told);
    return () -> this.told.remove(told);
  }
}
