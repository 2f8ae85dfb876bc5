package org.hearingdesk.ui.room;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.hearingdesk.ui.room.display.Display;
import org.hearingdesk.ui.room.display.Displays;

/** Displays that a test plugs in and out. */
final class FakeDisplays implements Displays {
  private final List<Runnable> told = new ArrayList<>();
  private List<Display> now;

  FakeDisplays(Display... now) {
    this.now = List.of(now);
  }

  void are(Display... displays) {
    now = List.of(displays);
    List.copyOf(told).forEach(Runnable::run);
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
