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
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.InMemoryEntryLog;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.floor.statistics.Section;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * On the largest day a snapshot holds the FX thread for less than 50 ms: of the thread's own time,
 * because the machine that runs the tests may have others to serve.
 */
@ExtendWith(ApplicationExtension.class)
class FloorLoadTest {
  private static final Duration LONGEST = Duration.ofMillis(50);
  private static final int ROUNDS = 40;

  @Test
  void aSnapshotIsDrawnInTime() throws Exception {
    assertDrawnInTime(model -> {});
  }

  @Test
  void aSnapshotIsDrawnInTimeUnderTheStatistics() throws Exception {
    assertDrawnInTime(model -> model.statistics().open(Section.PEOPLE));
  }

  private static void assertDrawnInTime(Consumer<FloorViewModel> before) throws Exception {
    AtomicInteger counter = new AtomicInteger();
    ScriptedClock clock = new ScriptedClock(LongDay.end());
    List<Runnable> onFx = new ArrayList<>();
    HearingSession session =
        HearingSession.open(
            new InMemoryEntryLog(),
            new Laptop("test", "Moderator"),
            clock,
            new Ids(() -> "id-" + counter.incrementAndGet()),
            Runnable::run);
    done(session, new Command.TakeOverRecord(LongDay.hearing()));
    FloorViewModel model =
        new FloorViewModel(session, Messages.strict(Locale.ENGLISH), onFx::add, new HandDelay());
    List<Duration> held =
        FxToolkit.setupFixture(() -> measure(session, clock, model, onFx, before));
    Collections.sort(held);
    Duration typical = held.get(held.size() / 2);
    assertThat(typical).as("sorted: %s", held).isLessThan(LONGEST);
  }

  private static List<Duration> measure(
      HearingSession session,
      ScriptedClock clock,
      FloorViewModel model,
      List<Runnable> onFx,
      Consumer<FloorViewModel> before) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Stage stage = new Stage();
    FloorView view = new FloorView(model, Messages.strict(Locale.ENGLISH));
    Scene scene = new Scene(view, 1440, 850);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    model.attach();
    before.accept(model);
    List<Duration> held = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      clock.set(clock.instant().plusSeconds(7));
      done(session, next(session, i));
      long start = threads.getCurrentThreadCpuTime();
      drain(onFx);
      model.tick();
      view.applyCss();
      view.layout();
      held.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start));
    }
    stage.close();
    // The first ones meet code that has not been compiled yet.
    return new ArrayList<>(held.subList(ROUNDS / 4, ROUNDS));
  }

  private static void drain(List<Runnable> onFx) {
    while (!onFx.isEmpty()) {
      onFx.removeFirst().run();
    }
  }

  /** What happens all day: somebody is given the floor, or pauses, or goes on. */
  private static Command next(HearingSession session, int round) {
    boolean speaking =
        session.snapshot().hearing().onTheFloor().filter(Intervention::speaking).isPresent();
    return round % 3 == 0 || !speaking
        ? new Command.GiveFloorToNext(session.newId(), LongDay.ITEM)
        : new Command.ExtendLimit(Duration.ofSeconds(1));
  }

  private static void done(HearingSession session, Command command) {
    if (!(session.submit(command).join() instanceof Outcome.Done)) {
      throw new AssertionError(command);
    }
  }
}
