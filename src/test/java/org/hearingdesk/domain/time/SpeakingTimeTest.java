package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpeakingTimeTest {
  private static final Id<Intervention> TURN = Id.of("turn");
  private static final Speaker BODY = new Speaker.Body(Id.of("o"));

  private Desk desk = new Desk("a", 1);

  @BeforeEach
  void begin() {
    desk = new Desk("a", 1);
    desk.submit(
        new Command.AddParts(
            List.of(
                new Side(Id.of("s"), "Workers", "W", SideColour.TEAL, true, Weight.ONE),
                new Organisation(
                    Id.of("o"), "Union", "", Optional.of(Id.of("s")), Level.NOT_STATED, "", ""),
                new AgendaItem(
                    Id.of("i"),
                    ItemKind.DISCUSSION,
                    "Skills",
                    Optional.empty(),
                    Duration.ofHours(1),
                    List.of(),
                    Optional.empty(),
                    "",
                    ""))));
    desk.submit(new Command.StartItem(Id.of("i")));
    desk.submit(new Command.GiveFloor(TURN, Id.of("i"), BODY, RequestKind.ORDINARY));
  }

  @Test
  void aTurnCountsWhileItRuns() {
    desk.pass(75);
    assertThat(time()).isEqualTo(Duration.ofSeconds(75));
  }

  @Test
  void pausesCountForNobody() {
    desk.pass(60);
    desk.submit(new Command.PauseFloor());
    desk.pass(600);
    assertThat(time()).isEqualTo(Duration.ofMinutes(1));
    desk.submit(new Command.ResumeFloor());
    desk.pass(30);
    desk.submit(new Command.EndFloor());
    desk.pass(600);
    assertThat(time()).isEqualTo(Duration.ofSeconds(90));
    assertThat(bySide()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void withdrawingSomebodyWhoWaitsDoesNotTouchTheOneWhoSpeaks() {
    desk.submit(
        new Command.RequestFloor(
            Id.of("r"), Id.of("i"), new Speaker.OfSide(Id.of("s")), RequestKind.ORDINARY));
    desk.pass(40);
    desk.submit(new Command.WithdrawRequest(Id.of("r")));
    desk.pass(20);
    assertThat(desk.hearing().onTheFloor()).isPresent();
    assertThat(time()).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aClockThatIsSetBackCountsNothingAndIsNoted() {
    desk.pass(-3_600);
    assertThat(time()).isEqualTo(Duration.ZERO);
    desk.submit(new Command.EndFloor());
    assertThat(time()).isEqualTo(Duration.ZERO);
    assertThat(desk.hearing().anomalies())
        .extracting(Anomaly::kind)
        .containsExactly(Anomaly.Kind.CLOCK_WENT_BACK);
  }

  @Test
  void aCorrectionChangesEveryTotal() {
    desk.pass(300);
    desk.submit(new Command.EndFloor());
    Instant start = desk.now().minusSeconds(300);
    desk.submit(new Command.CorrectTimes(TURN, List.of(Span.of(start, start.plusSeconds(120)))));
    assertThat(time()).isEqualTo(Duration.ofMinutes(2));
    assertThat(bySide()).isEqualTo(Duration.ofMinutes(2));
    desk.submit(new Command.CorrectSpeaker(TURN, new Speaker.Unidentified()));
    assertThat(SpeakingTime.bySide(desk.hearing(), turns(), desk.now())).isEmpty();
    assertThat(SpeakingTime.total(turns(), desk.now())).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void aTurnThatEndsWithTheItemIsCountedToItsEnd() {
    desk.pass(50);
    desk.submit(new Command.FinishItem(Id.of("i")));
    desk.pass(500);
    assertThat(time()).isEqualTo(Duration.ofSeconds(50));
    assertThat(SpeakingTime.byItem(turns(), desk.now()))
        .containsEntry(Id.of("i"), Duration.ofSeconds(50));
    assertThat(SpeakingTime.byOrganisation(desk.hearing(), turns(), desk.now()))
        .containsEntry(Id.of("o"), Duration.ofSeconds(50));
    assertThat(SpeakingTime.byParticipant(turns(), desk.now())).isEmpty();
  }

  private Duration time() {
    return SpeakingTime.of(desk.hearing().interventions().find(TURN).orElseThrow(), desk.now());
  }

  private Duration bySide() {
    Hearing hearing = desk.hearing();
    return SpeakingTime.bySide(hearing, turns(), desk.now())
        .getOrDefault(Id.<Side>of("s"), Duration.ZERO);
  }

  private List<Intervention> turns() {
    return desk.hearing().interventions().all();
  }
}
