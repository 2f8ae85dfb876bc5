package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.SampleDetails;
import org.hearingdesk.domain.time.Timetable.Line;
import org.hearingdesk.domain.time.Timetable.State;
import org.junit.jupiter.api.Test;

/** The desk's clock stands at 9.00 in Brussels when a test begins. */
class TimetableTest {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private final Desk desk = new Desk("a", 1);

  @Test
  void withoutAnAgendaThereIsNone() {
    assertThat(Timetable.of(Hearing.EMPTY, desk.now()).lines()).isEmpty();
    assertThat(Timetable.of(desk.hearing(), desk.now()).plannedEnd()).isEmpty();
  }

  @Test
  void asPlannedItemFollowsItem() {
    agenda(item("a", 30), item("b", 0), item("c", 45));
    assertThat(plannedStarts()).containsExactly("09:00", "09:30", "09:30");
    assertThat(clock(table().plannedEnd().orElseThrow())).isEqualTo("10:15");
    assertThat(clock(table().predictedEnd().orElseThrow())).isEqualTo("10:15");
    assertThat(table().drift()).isZero();
  }

  @Test
  void aFixedTimeWaitsAndIsPassedWhenItIsLate() {
    agenda(item("a", 30), fixed("lunch", 60, "12:00"), fixed("late", 10, "11:00"));
    assertThat(plannedStarts()).containsExactly("09:00", "12:00", "13:00");
  }

  @Test
  void runningOverPushesWhatFollowsButNotAFixedTime() {
    agenda(item("a", 30), item("b", 30), fixed("c", 30, "10:30"));
    start("a");
    pass(40);
    assertThat(line("a").state()).isEqualTo(State.RUNNING);
    assertThat(line("a").elapsed()).isEqualTo(Duration.ofMinutes(40));
    assertThat(clock(line("b").expectedStart())).isEqualTo("09:40");
    assertThat(clock(line("c").expectedStart())).isEqualTo("10:30");
    assertThat(table().drift()).isEqualTo(Duration.ofMinutes(10));
    assertThat(clock(table().predictedEnd().orElseThrow())).isEqualTo("11:00");
  }

  @Test
  void finishingEarlyIsAheadOfThePlan() {
    agenda(item("a", 30), item("b", 30));
    start("a");
    pass(20);
    submit(new Command.FinishItem(Id.of("a")));
    assertThat(table().drift()).isEqualTo(Duration.ofMinutes(-10));
    assertThat(clock(table().predictedEnd().orElseThrow())).isEqualTo("09:50");
  }

  @Test
  void aSkippedItemTakesNothing() {
    agenda(item("a", 30), item("b", 30), item("c", 30));
    start("a");
    submit(new Command.SkipItem(Id.of("b")));
    assertThat(line("b").state()).isEqualTo(State.SKIPPED);
    assertThat(clock(line("c").expectedStart())).isEqualTo("09:30");
    assertThat(clock(table().predictedEnd().orElseThrow())).isEqualTo("10:00");
  }

  @Test
  void aReopenedItemCountsAllItsRuns() {
    agenda(item("a", 30), item("b", 30));
    start("a");
    pass(25);
    start("b");
    pass(15);
    start("a");
    pass(10);
    assertThat(line("a").elapsed()).isEqualTo(Duration.ofMinutes(35));
    assertThat(line("a").state()).isEqualTo(State.RUNNING);
    assertThat(line("b").state()).isEqualTo(State.DONE);
    assertThat(clock(table().predictedEnd().orElseThrow())).isEqualTo("09:50");
  }

  @Test
  void whenAllIsDoneTheEndIsWhenItEnded() {
    agenda(item("a", 30));
    start("a");
    pass(37);
    submit(new Command.FinishItem(Id.of("a")));
    pass(500);
    assertThat(clock(table().predictedEnd().orElseThrow())).isEqualTo("09:37");
    assertThat(table().drift()).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void anAgendaMayRunPastMidnight() {
    details("2026-11-23", "22:00");
    agenda(item("a", 90), item("b", 90));
    assertThat(table().plannedEnd()).contains(Instant.parse("2026-11-24T00:00:00Z"));
  }

  @Test
  void anHourOfWaitingIsAnHourWhenTheClocksChange() {
    details("2026-10-25", "01:30");
    agenda(item("a", 60), item("b", 60), item("c", 60));
    assertThat(plannedStarts()).containsExactly("01:30", "02:30", "02:30");
    assertThat(Duration.between(line("a").plannedStart(), line("c").plannedStart()))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void withoutABookedTimeItBeginsAtNine() {
    submit(
        new Command.EditDetails(
            SampleDetails.of("Skills"), details(LocalDate.of(2026, 11, 23), Optional.empty())));
    agenda(item("a", 30));
    assertThat(plannedStarts()).containsExactly("09:00");
  }

  private void details(String date, String from) {
    submit(
        new Command.EditDetails(
            SampleDetails.of("Skills"),
            details(LocalDate.parse(date), Optional.of(LocalTime.parse(from)))));
  }

  private static HearingDetails details(LocalDate date, Optional<LocalTime> from) {
    return new HearingDetails(
        "Skills",
        "",
        "",
        "",
        date,
        from,
        Optional.empty(),
        "",
        BRUSSELS,
        ClockStyle.POINT,
        "en",
        AttributionRule.NAMED,
        Optional.empty(),
        "",
        "");
  }

  private void agenda(AgendaItem... items) {
    submit(new Command.AddParts(List.of(items)));
  }

  private static AgendaItem item(String id, int minutes) {
    return item(id, minutes, Optional.empty());
  }

  private static AgendaItem fixed(String id, int minutes, String time) {
    return item(id, minutes, Optional.of(LocalTime.parse(time)));
  }

  private static AgendaItem item(String id, int minutes, Optional<LocalTime> fixed) {
    return new AgendaItem(
        Id.of(id),
        ItemKind.DISCUSSION,
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

  private void pass(int minutes) {
    desk.pass(60L * minutes);
  }

  private void submit(Command command) {
    assertThat(desk.submit(command)).as(command.toString()).isInstanceOf(Decision.Accepted.class);
  }

  private Timetable table() {
    return Timetable.of(desk.hearing(), desk.now());
  }

  private Line line(String item) {
    return table().lines().stream()
        .filter(line -> line.item().equals(Id.of(item)))
        .findFirst()
        .orElseThrow();
  }

  private List<String> plannedStarts() {
    return table().lines().stream().map(line -> clock(line.plannedStart())).toList();
  }

  private static String clock(Instant instant) {
    return instant.atZone(BRUSSELS).toLocalTime().toString();
  }
}
