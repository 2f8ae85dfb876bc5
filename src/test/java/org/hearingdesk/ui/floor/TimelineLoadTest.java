package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.InMemoryEntryLog;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * The timeline of an item with 2,000 turns, one of which runs, goes with the time without holding
 * the FX thread: of the thread's own time, because the machine may have others to serve.
 */
@ExtendWith(ApplicationExtension.class)
class TimelineLoadTest {
  private static final Duration LONGEST = Duration.ofMillis(60);
  private static final int ROUNDS = 40;

  @Test
  void aSecondOfALongItemIsDrawnInTime() throws Exception {
    AtomicInteger counter = new AtomicInteger();
    ScriptedClock clock = new ScriptedClock(LongDay.end());
    HearingSession session =
        HearingSession.open(
            new InMemoryEntryLog(),
            new Laptop("test", "Moderator"),
            clock,
            new Ids(() -> "id-" + counter.incrementAndGet()),
            Runnable::run);
    done(session, new Command.TakeOverRecord(LongDay.hearing()));
    done(session, new Command.GiveFloorToNext(session.newId(), LongDay.ITEM));
    FloorViewModel model =
        new FloorViewModel(
            session, Messages.strict(Locale.ENGLISH), Runnable::run, new HandDelay());
    List<Duration> held = FxToolkit.setupFixture(() -> measure(clock, model));
    Collections.sort(held);
    assertThat(held.get(held.size() / 2)).as("sorted: %s", held).isLessThan(LONGEST);
  }

  private static List<Duration> measure(ScriptedClock clock, FloorViewModel model) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Stage stage = new Stage();
    FloorView view = new FloorView(model, Messages.strict(Locale.ENGLISH));
    Scene scene = new Scene(view, 1440, 850);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    model.attach();
    model.timeline().open();
    List<Duration> held = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      clock.set(clock.instant().plusSeconds(1));
      long before = threads.getCurrentThreadCpuTime();
      model.tick();
      view.applyCss();
      view.layout();
      held.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before));
    }
    stage.close();
    // The first ones meet code that has not been compiled yet.
    return new ArrayList<>(held.subList(ROUNDS / 4, ROUNDS));
  }

  private static void done(HearingSession session, Command command) {
    if (!(session.submit(command).join() instanceof Outcome.Done)) {
      throw new AssertionError(command);
    }
  }
}
