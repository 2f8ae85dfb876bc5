package org.hearingdesk.ui.floor.bell;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.TurnClock;

/**
 * Decides when the bell rings: once each time a speaker's time passes 80 % of the limit, the limit,
 * and each minute behind it.
 *
 * <p>It rings for what happens while it watches: not for a turn that was over already when the
 * hearing was opened or the bell switched on, nor for a limit that is shortened below what was
 * spoken. What was rung for is remembered for each turn and each limit, so that an undo and a redo
 * do not ring again, and an extended time rings at its new end.
 */
public final class BellWatch {
  private record Watched(Id<Intervention> turn, Optional<java.time.Duration> limit) {}

  private final Bell bell;
  private final ObjectProperty<BellChoice> choice = new SimpleObjectProperty<>(BellChoice.OFF);
  private final Map<Watched, Long> reached = new HashMap<>();

  public BellWatch(Bell bell) {
    this.bell = bell;
  }

  /** When it rings. */
  public ObjectProperty<BellChoice> choiceProperty() {
    return choice;
  }

  /** Chooses, and rings once as it will, so that one knows whether it is heard. */
  public void choose(BellChoice chosen) {
    choice.set(chosen);
    if (chosen != BellChoice.OFF) {
      bell.ring(Bell.Sound.OVER);
    }
  }

  /** To be called a few times a second. */
  public void watch(Hearing hearing, Instant now) {
    hearing.onTheFloor().ifPresent(turn -> watch(turn, now));
  }

  private void watch(Intervention turn, Instant now) {
    TurnClock clock = TurnClock.of(turn, now);
    long step = step(clock);
    Long before = reached.put(new Watched(turn.id(), turn.limit()), step);
    if (before != null && step > before) {
      ring(step);
    } else if (before != null) {
      reached.put(new Watched(turn.id(), turn.limit()), before);
    }
  }

  /** 0 while there is plenty, 1 from 80 % on, 2 from the limit on, and one more each minute. */
  private static long step(TurnClock clock) {
    return switch (clock.tone()) {
      case PLENTY -> 0;
      case NEARLY_OVER -> 1;
      case OVER -> 2 + clock.over().toMinutes();
    };
  }

  private void ring(long step) {
    Bell.Sound sound =
        step == 1 ? Bell.Sound.NEARLY_OVER : step == 2 ? Bell.Sound.OVER : Bell.Sound.STILL_OVER;
    if (choice.get().rings(sound)) {
      bell.ring(sound);
    }
  }
}
