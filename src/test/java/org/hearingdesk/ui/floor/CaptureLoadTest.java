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
import javafx.scene.control.TextArea;
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
 * On the largest day a letter in a text of a hundred paragraphs is there at once, with a name being
 * typed behind {@code @} as well: of the FX thread's own time, as in {@link FloorLoadTest}.
 */
@ExtendWith(ApplicationExtension.class)
class CaptureLoadTest {
  private static final Duration LONGEST = Duration.ofMillis(25);
  private static final int LETTERS = 80;

  @Test
  void aLetterIsThereAtOnce() throws Exception {
    AtomicInteger counter = new AtomicInteger();
    HearingSession session =
        HearingSession.open(
            new InMemoryEntryLog(),
            new Laptop("test", "Moderator"),
            new ScriptedClock(LongDay.end()),
            new Ids(() -> "id-" + counter.incrementAndGet()),
            Runnable::run);
    done(session, new Command.TakeOverRecord(LongDay.hearing()));
    done(session, new Command.GiveFloorToNext(session.newId(), LongDay.ITEM));
    FloorViewModel model =
        new FloorViewModel(
            session, Messages.strict(Locale.ENGLISH), Runnable::run, new HandDelay());
    List<Duration> held = FxToolkit.setupFixture(() -> measure(model));
    Collections.sort(held);
    assertThat(held.get(held.size() / 2)).as("sorted: %s", held).isLessThan(LONGEST);
  }

  private static List<Duration> measure(FloorViewModel model) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Stage stage = new Stage();
    FloorView view = new FloorView(model, Messages.strict(Locale.ENGLISH));
    Scene scene = new Scene(view, 1440, 850);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    model.attach();
    TextArea text = (TextArea) scene.lookup("#" + CaptureText.ID);
    text.setText("A sample paragraph that says “what was said”.\n".repeat(100));
    text.end();
    List<Duration> held = new ArrayList<>();
    for (int i = 0; i < LETTERS; i++) {
      long before = threads.getCurrentThreadCpuTime();
      text.insertText(text.getLength(), i % 8 == 0 ? "\n@" : "a");
      view.applyCss();
      view.layout();
      held.add(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before));
    }
    stage.close();
    // The first ones meet code that has not been compiled yet.
    return new ArrayList<>(held.subList(LETTERS / 4, LETTERS));
  }

  private static void done(HearingSession session, Command command) {
    if (!(session.submit(command).join() instanceof Outcome.Done)) {
      throw new AssertionError(command);
    }
  }
}
