package org.hearingdesk.domain.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.domain.time.Timetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fire alarm: everything stands still, nobody's time pays, and whoever spoke speaks on. */
class StandstillTest {
  private static final Id<AgendaItem> ITEM = Id.of("i");

  private final Desk desk = new Desk("a", 1);

  @BeforeEach
  void begin() {
    desk.submit(new Command.AddPart(item("i"), Optional.empty()));
    desk.submit(new Command.AddPart(item("j"), Optional.empty()));
    desk.submit(new Command.StartItem(ITEM));
    desk.submit(
        new Command.GiveFloor(Id.of("t"), ITEM, new Speaker.Unidentified(), RequestKind.ORDINARY));
    desk.pass(60);
  }

  @Test
  void nobodysTimePaysAndNoItems() {
    done(new Command.InterruptHearing("", Optional.empty()));
    assertThat(desk.hearing().interrupted()).isPresent();
    desk.pass(1_200);
    assertThat(spoken()).isEqualTo(Duration.ofMinutes(1));
    assertThat(elapsed()).isEqualTo(Duration.ofMinutes(1));
    done(new Command.ResumeHearing());
    assertThat(turn().speaking()).as("whoever spoke speaks on").isTrue();
    desk.pass(30);
    assertThat(spoken()).isEqualTo(Duration.ofSeconds(90));
    assertThat(elapsed()).isEqualTo(Duration.ofSeconds(90));
    assertThat(desk.hearing().interruptions()).hasSize(1);
  }

  @Test
  void whoWasPausedBeforeStaysPaused() {
    done(new Command.PauseFloor());
    desk.pass(10);
    done(new Command.InterruptHearing("", Optional.empty()));
    desk.pass(600);
    done(new Command.ResumeHearing());
    assertThat(turn().paused()).isTrue();
  }

  @Test
  void untilWhenAndWhyAreSaidAfterwards() {
    done(new Command.InterruptHearing("", Optional.empty()));
    Instant quarterPast = desk.now().plusSeconds(900);
    done(new Command.InterruptHearing("", Optional.of(quarterPast)));
    assertThat(running().until()).contains(quarterPast);
    done(new Command.InterruptHearing("Fire alarm", Optional.of(quarterPast)));
    assertThat(running())
        .isEqualTo(new Interruption(running().span(), Optional.of(quarterPast), "Fire alarm"));
    assertThat(facts(new Command.InterruptHearing("Fire alarm", Optional.of(quarterPast))))
        .isEmpty();
    desk.pass(1_000);
    assertThat(facts(new Command.InterruptHearing("Fire drill", Optional.of(quarterPast))))
        .as("the reason can be put right when the time has passed")
        .containsExactly(new Fact.InterruptionExplained("Fire alarm", "Fire drill"));
    assertThat(refused(new Command.InterruptHearing("", Optional.of(desk.now().minusSeconds(1)))))
        .isInstanceOf(Rejection.TimesDoNotFit.class);
    assertThat(refused(new Command.InterruptHearing("two\nlines", Optional.empty())))
        .isInstanceOf(Rejection.BadCharacter.class);
  }

  @Test
  void theTimetableWaitsForItsEnd() {
    done(new Command.InterruptHearing("", Optional.of(desk.now().plusSeconds(1_800))));
    desk.pass(300);
    Timetable table = Timetable.of(desk.hearing(), desk.now());
    Instant goesOn = desk.now().plusSeconds(1_500);
    assertThat(table.lines().getFirst().expectedEnd())
        .isEqualTo(goesOn.plus(Duration.ofMinutes(59)));
    assertThat(table.lines().getLast().expectedStart())
        .isEqualTo(goesOn.plus(Duration.ofMinutes(59)));
    assertThat(table.drift()).isEqualTo(Duration.ofMinutes(30));
    desk.pass(2_000);
    assertThat(Timetable.of(desk.hearing(), desk.now()).lines().getFirst().expectedEnd())
        .as("it lasts longer than was said")
        .isEqualTo(desk.now().plus(Duration.ofMinutes(59)));
  }

  @Test
  void itEndsWithAnythingThatGoesOn() {
    done(new Command.InterruptHearing("", Optional.empty()));
    desk.pass(60);
    done(new Command.StartItem(Id.of("j")));
    assertThat(desk.hearing().interrupted()).isEmpty();
    assertThat(turn().ended()).isTrue();
    assertThat(refused(new Command.ResumeHearing())).isInstanceOf(Rejection.NotInterrupted.class);
  }

  @Test
  void outsideALiveHearingNothingStandsStill() {
    done(new Command.CloseHearing());
    assertThat(refused(new Command.InterruptHearing("", Optional.empty())))
        .isInstanceOf(Rejection.WrongStage.class);
  }

  @Test
  void speakingTimeIsExtendedAndShortenedWithinItsBounds() {
    assertThat(turn().limit()).contains(Duration.ofMinutes(3));
    done(new Command.ExtendLimit(Duration.ofMinutes(1)));
    done(new Command.ExtendLimit(Duration.ofMinutes(1)));
    assertThat(turn().limit()).contains(Duration.ofMinutes(5));
    done(new Command.ExtendLimit(Duration.ofMinutes(-3)));
    assertThat(turn().limit()).contains(Duration.ofMinutes(2));
    for (Duration by : List.of(Duration.ZERO, Duration.ofMinutes(-2), Duration.ofMinutes(61))) {
      assertThat(refused(new Command.ExtendLimit(by)))
          .as("%s", by)
          .isInstanceOf(Rejection.OutOfRange.class);
    }
  }

  private static AgendaItem item(String id) {
    return new AgendaItem(
        Id.of(id),
        ItemKind.DISCUSSION,
        "Item " + id,
        Optional.empty(),
        Duration.ofHours(1),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  private void done(Command command) {
    assertThat(desk.submit(command)).as("%s", command).isInstanceOf(Decision.Accepted.class);
  }

  private Rejection refused(Command command) {
    return desk.submit(command) instanceof Decision.Refused(Rejection reason)
        ? reason
        : new Rejection.NothingToTakeBack();
  }

  private List<Fact> facts(Command command) {
    return Decide.decide(desk.hearing(), command, desk.now())
            instanceof Decision.Accepted(List<Fact> facts)
        ? facts
        : List.of(new Fact.HearingOpened(desk.now()));
  }

  private Interruption running() {
    return desk.hearing().interrupted().orElseThrow();
  }

  private Intervention turn() {
    return desk.hearing().interventions().find(Id.of("t")).orElseThrow();
  }

  private Duration spoken() {
    return SpeakingTime.of(turn(), desk.now());
  }

  private Duration elapsed() {
    return Timetable.of(desk.hearing(), desk.now()).lines().getFirst().elapsed();
  }
}
