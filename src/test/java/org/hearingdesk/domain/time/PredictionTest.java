package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.time.Prediction.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk's clock stands at 9.00 in Brussels when a test begins. */
class PredictionTest {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private final Desk desk = new Desk("a", 1);
  private int turns;

  @Test
  void withoutAnAgendaNothingIsPredicted() {
    assertThat(prediction().basis()).isEqualTo(Basis.NOTHING);
    assertThat(prediction().end()).isEmpty();
  }

  @Test
  void beforeItBeginsThePlanIsToldHoweverLateItIs() {
    agenda(item("a", 30), item("b", 60));
    pass(45);
    assertThat(prediction().basis()).isEqualTo(Basis.PLAN);
    assertThat(end()).isEqualTo("10:30");
  }

  /** An hour of agenda that went to plan is added to what is known of the pace. */
  @ParameterizedTest(name = "{0} min planned, {1} min taken: {2}, the hour to come ends at {3}")
  @CsvSource({
    "30, 30, 1.0,    10:30",
    "30, 60, 1.3333, 11:20",
    "5,  10, 1.0769, 10:14",
    "30, 15, 0.8333, 10:05",
    "60, 300, 2.0,   16:00",
    "60, 0,  0.5,    09:30",
  })
  void thePaceOfWhatIsDoneAppliesToWhatIsToCome(int planned, int taken, double factor, String end) {
    agenda(item("a", planned), item("b", 60));
    start("a");
    pass(taken);
    submit(new Command.FinishItem(Id.of("a")));
    assertThat(prediction().pace().orElseThrow().factor())
        .isCloseTo(factor, org.assertj.core.data.Offset.offset(0.0001));
    assertThat(end()).isEqualTo(end);
  }

  @Test
  void thePaceAppliesToWhatIsLeftOfTheItemThatRunsToo() {
    agenda(item("a", 30), item("b", 30));
    start("a");
    pass(60);
    start("b");
    pass(10);
    assertThat(prediction().pace().orElseThrow().soFar()).isEqualTo(2.0);
    assertThat(end()).as("30 min at 4/3, of which 10 are over").isEqualTo("10:40");
  }

  @Test
  void breaksSkippedItemsAndUnplannedOnesTellNoPaceAndABreakTakesItsPlan() {
    agenda(item("a", 0), rest("b", 15, Optional.empty()), item("c", 20), item("d", 30));
    start("a");
    pass(10);
    start("b");
    pass(45);
    submit(new Command.SkipItem(Id.of("c")));
    assertThat(prediction().pace()).isEmpty();
    start("d");
    assertThat(end()).isEqualTo("10:25");
  }

  @Test
  void aSlowMorningDoesNotMakeLunchLonger() {
    agenda(item("a", 60), rest("lunch", 60, Optional.of("11:00")), item("c", 60));
    start("a");
    pass(120);
    submit(new Command.FinishItem(Id.of("a")));
    assertThat(prediction().pace().orElseThrow().factor()).isEqualTo(1.5);
    assertThat(likely("lunch")).isEqualTo("11:00");
    assertThat(likely("c")).isEqualTo("12:00");
    assertThat(end()).isEqualTo("13:30");
  }

  @Test
  void nothingBehindAFixedTimeBeginsBeforeIt() {
    agenda(item("a", 60), rest("lunch", 60, Optional.of("12:30")), item("c", 60));
    start("a");
    pass(30);
    submit(new Command.FinishItem(Id.of("a")));
    assertThat(likely("lunch")).isEqualTo("12:30");
    assertThat(likely("c")).isEqualTo("13:30");
  }

  @Test
  void thoseWhoWaitDecideWhenTheyNeedMoreThanIsLeft() {
    agenda(item("a", 30), item("b", 30));
    start("a");
    turn(120);
    turn(180);
    turn(360);
    assertThat(prediction().waiting()).as("nobody waits").isEmpty();
    request("x");
    request("y");
    Prediction.Waiting few = prediction().waiting().orElseThrow();
    assertThat(few)
        .isEqualTo(
            new Prediction.Waiting(
                2, Duration.ofMinutes(3), Duration.ofMinutes(6), Duration.ofMinutes(19), false));
    assertThat(end()).as("the plan stands: others may still ask").isEqualTo("10:00");
    for (String who : List.of("u", "v", "w", "s", "t")) {
      request(who);
    }
    Prediction.Waiting many = prediction().waiting().orElseThrow();
    assertThat(many.people()).isEqualTo(7);
    assertThat(many.need()).isEqualTo(Duration.ofMinutes(21));
    assertThat(many.decides()).isTrue();
    assertThat(end()).isEqualTo("10:02");
  }

  @Test
  void whoeverHasTheFloorIsGivenWhatIsLeftOfATypicalTurn() {
    agenda(item("a", 10));
    start("a");
    turn(180);
    turn(180);
    turn(180);
    request("x");
    give();
    desk.pass(60);
    request("y");
    assertThat(prediction().waiting().orElseThrow().need()).isEqualTo(Duration.ofMinutes(5));
    desk.pass(600);
    assertThat(prediction().waiting().orElseThrow().need())
        .as("one who is over it gets no less than nothing")
        .isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void beforeThreeHaveSpokenTheLimitIsTaken() {
    agenda(item("a", 5));
    start("a");
    turn(30);
    request("x");
    request("y");
    assertThat(prediction().waiting().orElseThrow().typical()).isEqualTo(Duration.ofMinutes(3));
    assertThat(end()).isEqualTo("09:06");
  }

  @Test
  void onceItIsOverItsEndIsTold() {
    agenda(item("a", 30), item("b", 30));
    start("a");
    pass(25);
    submit(new Command.FinishItem(Id.of("a")));
    submit(new Command.SkipItem(Id.of("b")));
    pass(600);
    assertThat(prediction().basis()).isEqualTo(Basis.OVER);
    assertThat(end()).isEqualTo("09:25");
  }

  @Test
  void aClosedHearingIsOverThoughItemsWereLeft() {
    agenda(item("a", 30), item("b", 30));
    start("a");
    pass(25);
    submit(new Command.CloseHearing());
    pass(600);
    assertThat(prediction().basis()).isEqualTo(Basis.OVER);
    assertThat(end()).isEqualTo("09:25");
  }

  @Test
  void anInterruptionPutsItOff() {
    agenda(item("a", 30), item("b", 30));
    start("a");
    pass(10);
    submit(new Command.InterruptHearing("", Optional.of(desk.now().plus(Duration.ofMinutes(20)))));
    assertThat(end()).isEqualTo("10:20");
    pass(30);
    assertThat(end()).isEqualTo("10:30");
    submit(new Command.ResumeHearing());
    pass(5);
    assertThat(end()).isEqualTo("10:30");
  }

  @Test
  void overnightItIsTheNextDay() {
    agenda(item("a", 14 * 60), item("b", 120), rest("c", 30, Optional.of("01:30")));
    assertThat(prediction().end()).contains(Instant.parse("2026-11-24T01:00:00Z"));
    start("a");
    pass(14 * 60);
    start("b");
    pass(60);
    assertThat(likely("c")).isEqualTo("01:30");
    assertThat(prediction().end()).contains(Instant.parse("2026-11-24T01:00:00Z"));
  }

  @Test
  void whatWasJumpedOverComesLast() {
    agenda(item("a", 30), item("b", 30), item("c", 30));
    start("b");
    assertThat(likely("c")).isEqualTo("09:30");
    assertThat(likely("a")).isEqualTo("10:00");
    assertThat(end()).isEqualTo("10:30");
  }

  private void agenda(AgendaItem... items) {
    submit(new Command.AddParts(List.of(items)));
  }

  private static AgendaItem item(String id, int minutes) {
    return item(id, ItemKind.DISCUSSION, minutes, Optional.empty());
  }

  private static AgendaItem rest(String id, int minutes, Optional<String> at) {
    return item(id, ItemKind.BREAK, minutes, at.map(LocalTime::parse));
  }

  private static AgendaItem item(String id, ItemKind kind, int minutes, Optional<LocalTime> fixed) {
    return new AgendaItem(
        Id.of(id),
        kind,
        "Item " + id,
        fixed,
        Duration.ofMinutes(minutes),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  private void start(String item) {
    submit(new Command.StartItem(Id.of(item)));
  }

  private void turn(int seconds) {
    submit(
        new Command.GiveFloor(
            desk.newId(), Id.of("a"), new Speaker.Unidentified(), RequestKind.ORDINARY));
    desk.pass(seconds);
    submit(new Command.EndFloor());
  }

  private void request(String side) {
    submit(
        new Command.AddPart(
            new Side(Id.of(side), side, side, SideColour.TEAL, true, Weight.ONE),
            Optional.empty()));
    submit(
        new Command.RequestFloor(
            desk.newId(), Id.of("a"), new Speaker.OfSide(Id.of(side)), RequestKind.ORDINARY));
  }

  private void give() {
    submit(new Command.GiveFloorToNext(Id.of("turn" + turns++), Id.of("a")));
  }

  private void pass(int minutes) {
    desk.pass(60L * minutes);
  }

  private void submit(Command command) {
    assertThat(desk.submit(command)).as("%s", command).isInstanceOf(Decision.Accepted.class);
  }

  private Prediction prediction() {
    return Prediction.of(desk.hearing(), desk.now());
  }

  private String end() {
    return clock(prediction().end().orElseThrow());
  }

  private String likely(String item) {
    return prediction().expected().lines().stream()
        .filter(line -> line.item().equals(Id.of(item)))
        .map(line -> clock(line.expectedStart()))
        .findFirst()
        .orElseThrow();
  }

  private static String clock(Instant instant) {
    return instant
        .atZone(BRUSSELS)
        .toLocalTime()
        .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
        .toString();
  }
}
