package org.hearingdesk.ui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.sample.rehearsal.Speed;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.Test;

class RehearsalViewModelTest {
  private final SampleRehearsal sample = new SampleRehearsal();
  private final RehearsalViewModel model = sample.model;

  private AgendaItem discussion() {
    return hearing().agenda().stream()
        .filter(item -> item.kind() == ItemKind.DISCUSSION)
        .findFirst()
        .orElseThrow();
  }

  private Hearing hearing() {
    return sample.session.snapshot().hearing();
  }

  @Test
  void itWaitsForTheModeratorAtTheBookedStart() {
    model.begin();
    assertThat(model.timeProperty().get()).isEqualTo("9.30");
    assertThat(model.cueProperty().get()).startsWith("The room waits for you to start “");
    assertThat(model.callProperty().get()).isEmpty();
    sample.pass(Duration.ofSeconds(60));
    assertThat(model.timeProperty().get()).isEqualTo("9.31");
    assertThat(hearing().stage()).isEqualTo(Stage.DRAFT);
  }

  @Test
  void theSpeedChangesWhileItRunsAndIsRemembered() {
    model.begin();
    model.run(Speed.VERY_FAST);
    sample.pass(Duration.ofSeconds(10));
    assertThat(model.timeProperty().get()).isEqualTo("9.40");
    model.step(1);
    assertThat(model.speedProperty().get()).isEqualTo(Speed.VERY_FAST);
    model.step(-1);
    assertThat(model.speedProperty().get()).isEqualTo(Speed.FAST);
    sample.pass(Duration.ofSeconds(3));
    assertThat(model.timeProperty().get()).isEqualTo("9.41");
    assertThat(sample.asked).contains("speed 60", "speed 20");
  }

  @Test
  void whilePausedNothingHappensInTheRoom() {
    model.begin();
    MemorySession.after(sample.session, List.of(new Command.StartItem(discussion().id())));
    sample.pass(Duration.ofSeconds(30));
    int waiting = hearing().requests().size();
    assertThat(waiting).isPositive();
    String time = model.timeProperty().get();
    model.togglePause();
    assertThat(model.timeProperty().get()).isEqualTo(time + ", paused");
    sample.pass(Duration.ofMinutes(10));
    assertThat(hearing().requests().size()).isEqualTo(waiting);
    assertThat(model.timeProperty().get()).isEqualTo(time + ", paused");
    model.togglePause();
    assertThat(model.timeProperty().get()).isEqualTo(time);
    sample.pass(Duration.ofMinutes(2));
    assertThat(hearing().requests().size()).isGreaterThan(waiting);
  }

  @Test
  void aSpeakerWhoHasFinishedCallsForTheModerator() {
    model.begin();
    MemorySession.after(sample.session, List.of(new Command.StartItem(discussion().id())));
    sample.pass(Duration.ofMinutes(1));
    assertThat(model.cueProperty().get()).endsWith("wait for the floor");
    for (int i = 0; i == 0 || model.cueProperty().get().endsWith(" does not answer"); i++) {
      Command give = new Command.GiveFloorToNext(Id.of("turn-" + i), discussion().id());
      MemorySession.after(sample.session, List.of(give));
      sample.pass(Duration.ofSeconds(1));
    }
    assertThat(model.cueProperty().get()).endsWith(" speaks");
    assertThat(model.callProperty().get()).isEmpty();
    model.run(Speed.VERY_FAST);
    sample.pass(Duration.ofSeconds(20));
    assertThat(model.callProperty().get()).endsWith(" has finished");
    assertThat(model.cueProperty().get()).isEqualTo(model.callProperty().get());
  }

  @Test
  void byItselfAWholeDayPassesInMinutes() {
    model.begin();
    model.toggleByItself();
    model.run(Speed.VERY_FAST);
    sample.pass(Duration.ofMinutes(6));
    assertThat(hearing().stage()).isEqualTo(Stage.CLOSED);
    assertThat(model.cueProperty().get()).isEqualTo("The hearing is closed");
    assertThat(hearing().interventions().size()).isGreaterThan(10);
  }

  @Test
  void theActsAskTheApplication() {
    RehearsalActs acts = RehearsalActs.of(model);
    acts.restart().run().run();
    acts.end().run().run();
    assertThat(sample.asked).containsExactly("restart", "end");
  }
}
