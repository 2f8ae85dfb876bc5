package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.SampleDetails;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Turns and agendas over midnight and over the hours in which the clocks of Brussels change: on 28
 * March 2027 from 2.00 to 3.00, on 31 October 2027 from 3.00 to 2.00.
 */
class ClocksChangeTest {
  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Id<AgendaItem> FIRST = Id.of("first");

  private final Desk desk = new Desk("a", 1);
  private final Formats formats =
      new Formats(Messages.strict(Locale.ENGLISH), Formats.ClockSeparator.FULL_STOP, BRUSSELS);

  @ParameterizedTest(name = "from {2} to {3} on {0}: {4} s")
  @CsvSource({
    "2026-11-23, 2026-11-23T22:58:00Z, 23.58, 0.03, 300",
    "2027-03-27, 2027-03-28T00:58:00Z, 1.58,  3.03, 300",
    "2027-10-30, 2027-10-31T00:58:00Z, 2.58,  2.03, 300",
  })
  void aTurnLastsAsLongAsItLasted(String date, String start, String from, String to, long seconds) {
    prepare(date, "20:00", Instant.parse(start), List.of(item("first", 60)));
    submit(new Command.StartItem(FIRST));
    submit(
        new Command.GiveFloor(Id.of("t"), FIRST, new Speaker.Unidentified(), RequestKind.ORDINARY));
    desk.pass(seconds);
    TurnClock clock = TurnClock.of(turn(), desk.now());
    assertThat(clock.elapsed()).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(clock.over()).isEqualTo(Duration.ofSeconds(seconds - 180));
    submit(new Command.EndFloor());
    assertThat(formats.time(turn().startedAt().orElseThrow())).isEqualTo(from);
    assertThat(formats.time(turn().spans().getLast().end().orElseThrow())).isEqualTo(to);
    assertThat(Timetable.of(desk.hearing(), desk.now()).lines().getFirst().elapsed())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  /** An agenda of an hour, an hour, and one with a time of its own. */
  @ParameterizedTest(name = "{0}, from {1}: {2}, {3}, ends {4} {5}")
  @CsvSource({
    "2026-11-23, 22:30, 23.30, 0.30, 1.00,  CET,  00:30",
    "2027-03-28, 00:30, 1.30,  3.30, 4.00,  CEST, 02:30",
    "2027-03-28, 00:30, 1.30,  4.00, 4.30,  CEST, 04:00",
    "2027-10-31, 01:30, 2.30,  2.30, 3.00,  CET,  02:30",
    "2027-10-31, 01:30, 2.30,  4.00, 4.30,  CET,  04:00",
  })
  void theAgendaGoesOnByTheClockOnTheWall(
      String date, String from, String second, String third, String end, String zone, String own) {
    prepare(
        date,
        from,
        Instant.parse(date + "T12:00:00Z").minus(Duration.ofDays(1)),
        List.of(item("first", 60), item("second", 60), at("third", 30, own)));
    Timetable table = Timetable.of(desk.hearing(), desk.now());
    assertThat(table.lines().stream().map(line -> formats.time(line.plannedStart())))
        .containsExactly(formats.time(LocalTime.parse(from)), second, third);
    Instant over = table.plannedEnd().orElseThrow();
    assertThat(formats.time(over)).isEqualTo(end);
    assertThat(formats.zoneName(over)).isEqualTo(zone);
    assertThat(Prediction.of(desk.hearing(), desk.now()).end()).contains(over);
  }

  @ParameterizedTest(name = "started at {1} on {0} and late by {2} min")
  @CsvSource({
    "2026-11-23T22:40:00Z, 2026-11-23, 10",
    "2027-03-28T00:40:00Z, 2027-03-28, 40",
    "2027-10-31T00:40:00Z, 2027-10-31, 70",
  })
  void howLateItIsIsReckonedInTimeThatPassed(String start, String date, long late) {
    String from =
        date.equals("2026-11-23") ? "23:30" : date.startsWith("2027-03") ? "01:00" : "01:30";
    prepare(date, from, Instant.parse(start), List.of(item("first", 60), item("second", 60)));
    submit(new Command.StartItem(FIRST));
    desk.pass(1_800);
    Timetable table = Timetable.of(desk.hearing(), desk.now());
    assertThat(table.drift()).isEqualTo(Duration.ofMinutes(late));
    assertThat(table.predictedEnd()).contains(Instant.parse(start).plus(Duration.ofHours(2)));
  }

  private void prepare(String date, String from, Instant now, List<AgendaItem> items) {
    desk.pass(Duration.between(desk.now(), now).toSeconds());
    HearingDetails before = SampleDetails.of("Skills");
    submit(
        new Command.EditDetails(
            before,
            new HearingDetails(
                before.title(),
                before.kind(),
                before.organiser(),
                before.nature(),
                LocalDate.parse(date),
                Optional.of(LocalTime.parse(from)),
                Optional.empty(),
                before.place(),
                BRUSSELS,
                before.clockStyle(),
                before.language(),
                before.attribution(),
                before.limit(),
                "",
                "")));
    submit(new Command.AddParts(List.copyOf(items)));
  }

  private static AgendaItem item(String id, int minutes) {
    return item(id, minutes, Optional.empty());
  }

  private static AgendaItem at(String id, int minutes, String time) {
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

  private void submit(Command command) {
    assertThat(desk.submit(command)).as("%s", command).isInstanceOf(Decision.Accepted.class);
  }

  private Intervention turn() {
    return desk.hearing().interventions().find(Id.of("t")).orElseThrow();
  }
}
