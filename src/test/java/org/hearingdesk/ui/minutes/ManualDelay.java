package org.hearingdesk.ui.minutes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearingdesk.ui.kit.Delay;

/** Time that passes when the test says so. */
final class ManualDelay implements Delay {
  private record Wait(Duration at, Runnable act) {}

  private final List<Wait> waits = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public Pending after(Duration wait, Runnable act) {
    Wait added = new Wait(now.plus(wait), act);
    waits.add(added);
    return () -> waits.remove(added);
  }

  void pass(Duration time) {
    Duration until = now.plus(time);
    while (true) {
      var due =
          waits.stream()
              .filter(wait -> wait.at().compareTo(until) <= 0)
              .min(Comparator.comparing(Wait::at));
      if (due.isEmpty()) {
        now = until;
        return;
      }
      now = due.get().at();
      waits.remove(due.get());
      due.get().act().run();
    }
  }
}
