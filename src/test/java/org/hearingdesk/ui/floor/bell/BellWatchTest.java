package org.hearingdesk.ui.floor.bell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.ui.floor.bell.Bell.Sound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A turn of three minutes, watched each second. */
class BellWatchTest {
  private static final Id<AgendaItem> ITEM = Id.of("i");

  private final List<Sound> rung = new ArrayList<>();
  private final BellWatch watch = new BellWatch(rung::add);
  private final Desk desk = new Desk("a", 1);

  @BeforeEach
  void begin() {
    desk.submit(
        new Command.AddPart(
            new AgendaItem(
                ITEM,
                ItemKind.DISCUSSION,
                "Skills",
                Optional.empty(),
                Duration.ofHours(1),
                List.of(),
                Optional.empty(),
                "",
                "")));
    desk.submit(new Command.StartItem(ITEM));
    give();
    watch.choiceProperty().set(BellChoice.NEARLY_AND_OVER);
  }

  @Test
  void itIsOffUntilSomebodyAsksForIt() {
    assertThat(new BellWatch(rung::add).choiceProperty().get()).isEqualTo(BellChoice.OFF);
    watch.choiceProperty().set(BellChoice.OFF);
    pass(600);
    assertThat(rung).isEmpty();
    watch.choose(BellChoice.OVER);
    assertThat(rung).as("so that one knows whether it is heard").containsExactly(Sound.OVER);
    rung.clear();
    pass(30);
    assertThat(rung).as("what was over already").isEmpty();
  }

  @Test
  void onceAtEachPassing() {
    pass(143);
    assertThat(rung).isEmpty();
    pass(1);
    assertThat(rung).containsExactly(Sound.NEARLY_OVER);
    pass(36);
    assertThat(rung).containsExactly(Sound.NEARLY_OVER, Sound.OVER);
    pass(59);
    assertThat(rung).hasSize(2);
    pass(61);
    assertThat(rung)
        .containsExactly(Sound.NEARLY_OVER, Sound.OVER, Sound.STILL_OVER, Sound.STILL_OVER);
  }

  @Test
  void onlyAtTheEndWhenThatIsChosen() {
    watch.choiceProperty().set(BellChoice.OVER);
    pass(200);
    assertThat(rung).containsExactly(Sound.OVER);
  }

  @Test
  void aPauseRingsNothingAndTheTurnRingsAfterIt() {
    pass(170);
    rung.clear();
    desk.submit(new Command.PauseFloor());
    pass(600);
    assertThat(rung).isEmpty();
    desk.submit(new Command.ResumeFloor());
    pass(11);
    assertThat(rung).containsExactly(Sound.OVER);
  }

  @Test
  void anExtendedTimeRingsAtItsNewEndAndNotForTheExtension() {
    pass(192);
    rung.clear();
    desk.submit(new Command.ExtendLimit(Duration.ofMinutes(1)));
    pass(47);
    assertThat(rung).isEmpty();
    pass(2);
    assertThat(rung).containsExactly(Sound.OVER);
  }

  @Test
  void aShortenedTimeRingsNotAtOnce() {
    pass(150);
    rung.clear();
    desk.submit(new Command.ExtendLimit(Duration.ofMinutes(-1)));
    pass(5);
    assertThat(rung).isEmpty();
  }

  @Test
  void undoAndRedoDoNotRingAgain() {
    pass(185);
    rung.clear();
    Id<Change> extended =
        desk.record(
            List.of(
                new Fact.LimitExtended(
                    desk.hearing().onTheFloor().orElseThrow().id(), Duration.ofMinutes(1))));
    pass(1);
    Id<Change> undone = desk.record(List.of(new Fact.ChangeReverted(extended)));
    pass(1);
    desk.record(List.of(new Fact.ChangeRestored(extended)));
    pass(1);
    assertThat(undone).isNotNull();
    assertThat(rung).isEmpty();
  }

  @Test
  void aStopThatIsUndoneDoesNotRingAgain() {
    pass(185);
    rung.clear();
    Id<Change> ended =
        desk.record(
            List.of(
                new Fact.FloorEnded(desk.hearing().onTheFloor().orElseThrow().id(), desk.now())));
    pass(2);
    desk.record(List.of(new Fact.ChangeReverted(ended)));
    pass(2);
    assertThat(rung).isEmpty();
  }

  @Test
  void eachTurnRingsForItself() {
    pass(181);
    give();
    rung.clear();
    pass(181);
    assertThat(rung).containsExactly(Sound.NEARLY_OVER, Sound.OVER);
  }

  @Test
  void theChoiceIsRememberedByItsKey() {
    for (BellChoice choice : BellChoice.values()) {
      assertThat(BellChoice.of(choice.key())).isEqualTo(choice);
    }
    assertThat(BellChoice.of("loud")).isEqualTo(BellChoice.OFF);
  }

  @Test
  void theToneFadesInAndOutAndIsShort() {
    byte[] tone = SineBell.sine(880, 0.35);
    assertThat(tone.length).isEqualTo(15_435 * 2);
    assertThat(sample(tone, 0)).isZero();
    assertThat(sample(tone, tone.length / 2 - 1)).isZero();
    int loudest = 0;
    for (int i = 0; i < tone.length / 2; i++) {
      loudest = Math.max(loudest, Math.abs(sample(tone, i)));
    }
    assertThat(loudest).isBetween(7_000, 8_192);
  }

  @Test
  void withoutAnAudioDeviceItIsSilent() {
    try (SineBell bell = new SineBell()) {
      bell.ring(Sound.OVER);
      bell.ring(Sound.OVER);
    }
  }

  private static int sample(byte[] tone, int index) {
    return (short) ((tone[2 * index + 1] << 8) | (tone[2 * index] & 0xff));
  }

  private void give() {
    desk.submit(
        new Command.GiveFloor(
            desk.newId(), ITEM, new Speaker.Unidentified(), RequestKind.ORDINARY));
    watch.watch(desk.hearing(), desk.now());
  }

  private void pass(int seconds) {
    watch.watch(desk.hearing(), desk.now());
    for (int i = 0; i < seconds; i++) {
      desk.pass(1);
      watch.watch(desk.hearing(), desk.now());
    }
  }
}
