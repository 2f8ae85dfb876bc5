package org.hearingdesk.domain.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.domain.time.Timetable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes otherwise than planned on a full day: who comes back, closed lists, interruptions. */
class FullDayTest {
  private static final Id<AgendaItem> ITEM = Id.of("item");
  private static final Id<AgendaItem> LATER = Id.of("later");
  private static final Id<Intervention> TURN = Id.of("turn");

  private final Desk desk = new Desk("a", 1);

  @BeforeEach
  void aDiscussionRuns() {
    accept(new Command.AddPart(item(ITEM, "Discussion")));
    accept(new Command.AddPart(item(LATER, "Later")));
    accept(new Command.AddPart(organisation("one")));
    accept(new Command.AddPart(organisation("two")));
    accept(new Command.StartItem(ITEM));
  }

  @Test
  void whoWithdrewComesBackAsTheLast() {
    ask("r1", "one", RequestKind.ORDINARY);
    ask("r2", "two", RequestKind.ORDINARY);
    accept(new Command.WithdrawRequest(Id.of("r1")));
    assertThat(waiting()).containsExactly("r2");
    assertThat(desk.hearing().withdrawnFrom(ITEM))
        .extracting(each -> each.id().value())
        .containsExactly("r1");
    refuse(
        new Command.GiveFloorToRequest(TURN, Id.of("r1")), new Rejection.Unknown("request", "r1"));
    accept(new Command.RestoreRequest(Id.of("r1")));
    assertThat(waiting()).containsExactly("r2", "r1");
    assertThat(desk.hearing().withdrawnFrom(ITEM)).isEmpty();
  }

  @Test
  void whoAskedAnewMeanwhileDoesNotWaitTwice() {
    ask("r1", "one", RequestKind.ORDINARY);
    accept(new Command.WithdrawRequest(Id.of("r1")));
    ask("r2", "one", RequestKind.ORDINARY);
    refuse(new Command.RestoreRequest(Id.of("r1")), new Rejection.Taken("listOfSpeakers", ""));
  }

  @Test
  void anOrganisationThatOnlyWithdrewMayBeRemovedAndItsRequestGoesWithIt() {
    ask("r1", "one", RequestKind.ORDINARY);
    refuse(new Command.RemovePart(Id.of("one")), new Rejection.StillUsed("one", 1, "r1"));
    accept(new Command.WithdrawRequest(Id.of("r1")));
    accept(new Command.RemovePart(Id.of("one")));
    assertThat(desk.hearing().requests().isEmpty()).isTrue();
    refuse(new Command.RestoreRequest(Id.of("r1")), new Rejection.Unknown("request", "r1"));
  }

  @Test
  void aClosedListTakesPointsOfOrderAndRepliesOnly() {
    accept(new Command.CloseList(ITEM));
    assertThat(desk.hearing().listClosed(ITEM)).isTrue();
    refuse(request("r1", "one", RequestKind.ORDINARY), new Rejection.ListIsClosed("Discussion"));
    ask("r2", "one", RequestKind.POINT_OF_ORDER);
    ask("r3", "two", RequestKind.RIGHT_OF_REPLY);
    accept(new Command.ReopenList(ITEM));
    ask("r4", "one", RequestKind.ORDINARY);
    assertThat(waiting()).containsExactly("r2", "r3", "r4");
  }

  @Test
  void theListOfAnItemToComeMayBeClosedAndTheItemStillRemoved() {
    accept(new Command.CloseList(LATER));
    assertThat(desk.hearing().runOf(LATER).toCome()).isTrue();
    accept(new Command.RemovePart(LATER));
    assertThat(desk.hearing().runs().has(LATER)).isFalse();
  }

  @Test
  void theFloorKeepsWhenItWasAskedFor() {
    Instant asked = desk.now();
    ask("r1", "one", RequestKind.ORDINARY);
    desk.pass(90);
    accept(new Command.GiveFloorToNext(TURN, ITEM));
    assertThat(turn().requestedAt()).contains(asked);
  }

  @Test
  void whileTheHearingStandsStillNobodysTimeRuns() {
    give();
    desk.pass(60);
    accept(new Command.InterruptHearing("Fire alarm", Optional.empty()));
    assertThat(turn().paused()).isTrue();
    desk.pass(1_000);
    accept(new Command.ResumeHearing());
    assertThat(turn().speaking()).isTrue();
    assertThat(desk.hearing().interrupted()).isEmpty();
    desk.pass(30);
    assertThat(SpeakingTime.of(turn(), desk.now())).isEqualTo(Duration.ofSeconds(90));
    assertThat(elapsed()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void whoWasPausedBeforeStaysPausedAfterwards() {
    give();
    desk.pass(10);
    accept(new Command.PauseFloor());
    desk.pass(10);
    accept(new Command.InterruptHearing("", Optional.empty()));
    desk.pass(10);
    accept(new Command.ResumeHearing());
    assertThat(turn().paused()).isTrue();
  }

  @Test
  void theTimeToGoOnMayBePutOffAndNotIntoThePast() {
    Instant first = desk.now().plusSeconds(600);
    accept(new Command.InterruptHearing("Alarm", Optional.of(first)));
    Instant second = first.plusSeconds(600);
    accept(new Command.InterruptHearing("Alarm", Optional.of(second)));
    assertThat(desk.hearing().interrupted().orElseThrow().until()).contains(second);
    assertThat(desk.hearing().interrupted().orElseThrow().reason()).isEqualTo("Alarm");
    assertThat(desk.hearing().interruptions()).hasSize(1);
    refuse(
        new Command.InterruptHearing("", Optional.of(desk.now().minusSeconds(1))),
        new Rejection.TimesDoNotFit());
  }

  @Test
  void givingTheFloorStartingAnItemAndClosingEndTheStandstill() {
    for (Command goingOn :
        List.of(
            new Command.GiveFloor(TURN, ITEM, body("one"), RequestKind.ORDINARY),
            new Command.StartItem(LATER),
            new Command.CloseHearing())) {
      accept(new Command.InterruptHearing("", Optional.empty()));
      accept(goingOn);
      assertThat(desk.hearing().interrupted()).as(goingOn.toString()).isEmpty();
    }
    refuse(new Command.ResumeHearing(), new Rejection.NotInterrupted());
  }

  @Test
  void interventionsStandInTheOrderInWhichTheyBegan() {
    give();
    desk.pass(300);
    accept(new Command.EndFloor());
    Instant earlier = desk.now().minusSeconds(900);
    accept(
        new Command.NoteIntervention(
            Id.of("forgotten"),
            ITEM,
            body("two"),
            List.of(org.hearingdesk.domain.hearing.Span.of(earlier, earlier.plusSeconds(60)))));
    accept(new Command.NoteIntervention(Id.of("untimed"), ITEM, body("two"), List.of()));
    assertThat(desk.hearing().interventionsOn(ITEM))
        .extracting(each -> each.id().value())
        .containsExactly("forgotten", "untimed", "turn");
  }

  private void give() {
    accept(new Command.GiveFloor(TURN, ITEM, body("one"), RequestKind.ORDINARY));
  }

  private Intervention turn() {
    return desk.hearing().interventions().find(TURN).orElseThrow();
  }

  private Duration elapsed() {
    return Timetable.of(desk.hearing(), desk.now()).lines().getFirst().elapsed();
  }

  private List<String> waiting() {
    return desk.hearing().listOfSpeakers(ITEM).stream()
        .map(SpeakerRequest::id)
        .map(Id::value)
        .toList();
  }

  private void ask(String id, String organisation, RequestKind kind) {
    accept(request(id, organisation, kind));
  }

  private static Command request(String id, String organisation, RequestKind kind) {
    return new Command.RequestFloor(Id.of(id), ITEM, body(organisation), kind);
  }

  private static Speaker body(String organisation) {
    return new Speaker.Body(Id.of(organisation));
  }

  private static AgendaItem item(Id<AgendaItem> id, String title) {
    return new AgendaItem(
        id,
        ItemKind.DISCUSSION,
        title,
        Optional.empty(),
        Duration.ofMinutes(30),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  private static Organisation organisation(String id) {
    return new Organisation(Id.of(id), id, "", Optional.empty(), Level.CROSS_INDUSTRY, "", "");
  }

  private void accept(Command command) {
    assertThat(desk.submit(command)).as(command.toString()).isInstanceOf(Decision.Accepted.class);
  }

  private void refuse(Command command, Rejection reason) {
    assertThat(desk.submit(command)).isEqualTo(new Decision.Refused(reason));
  }
}
