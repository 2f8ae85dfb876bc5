package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearingdesk.ui.kit.Delay;

/** Time that passes only when a test lets it. */
final class HandDelay implements Delay {
  private record Waiting(Duration at, Runnable act) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public Pending after(Duration wait, Runnable act) {
    Waiting one = new Waiting(now.plus(wait), act);
    waiting.add(one);
    return () -> waiting.remove(one);
  }

  /** Lets time pass; what falls due happens in its order. */
  void pass(Duration time) {
    Duration until = now.plus(time);
    while (true) {
      List<Waiting> due =
          waiting.stream()
              .filter(each -> each.at().compareTo(until) <= 0)
              .sorted(Comparator.comparing(Waiting::at))
              .toList();
      if (due.isEmpty()) {
        now = until;
        return;
      }
      Waiting next = due.getFirst();
      waiting.remove(next);
      now = next.at();
      next.act().run();
    }
  }
}
