package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interruptions, breaks, extensions and the predicted end, as the Floor tells them. */
class TimeOnTheFloorTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final SpeakingViewModel speaking = day.model.speaking();
  private final StandstillViewModel standstill = day.model.standstill();

  @Test
  void oneKeyInterruptsAndGoesOnAndWhoeverSpokeSpeaksOn() {
    standstill.interruptOrGoOn();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.INTERRUPTED);
    assertThat(speaking.nameProperty().get()).isEqualTo("Hearing interrupted since 10.42");
    assertThat(speaking.detailProperty().get()).isEqualTo("EFEE speaks on afterwards");
    assertThat(day.model.announcementProperty().get()).contains("interrupted");
    day.later(Duration.ofMinutes(12));
    assertThat(speaking.elapsedProperty().get()).isEqualTo("12:00");
    assertThat(speaking.limitProperty().get()).isEmpty();
    standstill.interruptOrGoOn();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.SPEAKING);
    assertThat(speaking.elapsedProperty().get()).isEqualTo("1:42");
  }

  @Test
  void untilWhenAndWhyAreSaidInPlaceAndCanBeChanged() {
    standstill.interruptOrGoOn();
    standstill.say("11.15", "Fire alarm");
    assertThat(speaking.nameProperty().get())
        .isEqualTo("Hearing interrupted since 10.42 · goes on at 11.15");
    assertThat(speaking.detailProperty().get()).startsWith("Fire alarm · ");
    assertThat(standstill.untilProperty().get()).isEqualTo("11.15");
    standstill.say("11.15", "Fire drill");
    assertThat(interruption().reason()).isEqualTo("Fire drill");
    assertThat(interruption().until()).isPresent();
    standstill.say("", "Fire drill");
    assertThat(interruption().until()).isEmpty();
    standstill.say("15 min", "Fire drill");
    assertThat(interruption().until()).contains(day.clock.instant().plus(Duration.ofMinutes(15)));
    day.later(Duration.ofMinutes(16));
    assertThat(speaking.overProperty().get()).isEqualTo("1:00 over");
    assertThat(speaking.toneProperty().get()).isEqualTo(TurnClock.Tone.OVER);
  }

  @ParameterizedTest
  @CsvSource({"9.30, passed", "soon, no time", "25.00, no time", "-5, no time", "0, no time"})
  void aTimeThatCannotBeMeantIsRefusedInWords(String typed, String words) {
    standstill.interruptOrGoOn();
    standstill.say(typed, "");
    assertThat(standstill.problemProperty().get()).contains(words);
    assertThat(interruption().until()).isEmpty();
    standstill.say("20", "");
    assertThat(standstill.problemProperty().get()).isEmpty();
  }

  @Test
  void whileInterruptedNobodyIsGivenTheFloorByAWrongKey() {
    assertThat(speaking.canGiveNextProperty().get()).isTrue();
    standstill.interruptOrGoOn();
    assertThat(speaking.canGiveNextProperty().get()).isFalse();
    assertThat(speaking.somebodyProperty().get()).isFalse();
    assertThat(day.session.undo().join()).isNotNull();
    assertThat(speaking.stateProperty().get())
        .as("an interruption by a wrong key is undone")
        .isEqualTo(SpeakingState.SPEAKING);
    assertThat(day.hearing().interruptions()).isEmpty();
  }

  @Test
  void beforeAndAfterTheHearingNothingIsInterrupted() {
    assertThat(FloorDay.prepared().model.standstill().canInterruptProperty().get()).isFalse();
    assertThat(FloorDay.at(Moment.CLOSED).model.standstill().canInterruptProperty().get())
        .isFalse();
  }

  @Test
  void aBreakOnTheAgendaIsStartedByTheNextItemAndNobodysTimePays() {
    addBreak();
    day.model.agenda().startNext();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.BREAK);
    assertThat(day.hearing().onTheFloor()).isEmpty();
    assertThat(speaking.nameProperty().get()).isEqualTo("Coffee until 11.02");
    assertThat(speaking.detailProperty().get()).startsWith("Then “4 ");
    Duration spoken = SpeakingTime.total(day.hearing().interventions().all(), day.session.now());
    day.later(Duration.ofMinutes(17));
    assertThat(speaking.elapsedProperty().get()).isEqualTo("3:00");
    assertThat(speaking.toneProperty().get()).isEqualTo(TurnClock.Tone.NEARLY_OVER);
    day.later(Duration.ofMinutes(4));
    assertThat(speaking.elapsedProperty().get()).isEqualTo("0:00");
    assertThat(speaking.overProperty().get()).isEqualTo("1:00 over");
    assertThat(day.model.announcementProperty().get()).isEqualTo("The break is over");
    assertThat(SpeakingTime.total(day.hearing().interventions().all(), day.session.now()))
        .isEqualTo(spoken);
    day.model.agenda().startNext();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.NOBODY);
  }

  @Test
  void aBreakIsPutOffInTheSameLine() {
    addBreak();
    day.model.agenda().startNext();
    day.later(Duration.ofMinutes(5));
    assertThat(standstill.untilProperty().get()).isEqualTo("11.02");
    standstill.say("11.15", "");
    assertThat(speaking.nameProperty().get()).isEqualTo("Coffee until 11.15");
    assertThat(speaking.elapsedProperty().get()).isEqualTo("27:18");
    assertThat(day.hearing().runningItem().orElseThrow().planned())
        .isEqualTo(Duration.ofSeconds(1_938));
    standstill.say("10.40", "");
    assertThat(standstill.problemProperty().get()).contains("passed");
  }

  @Test
  void eachPressGivesAMinuteAndAWrongOneIsTakenBack() {
    speaking.extend();
    speaking.extend();
    assertThat(speaking.limitProperty().get()).isEqualTo("of 5:00");
    speaking.shorten();
    assertThat(speaking.limitProperty().get()).isEqualTo("of 4:00");
    assertThat(day.session.undo().join()).isNotNull();
    assertThat(speaking.limitProperty().get()).isEqualTo("of 5:00");
    for (int i = 0; i < 10; i++) {
      speaking.shorten();
    }
    assertThat(speaking.limitProperty().get()).as("something is left").isEqualTo("of 1:00");
    assertThat(speaking.canShortenProperty().get()).isFalse();
    assertThat(speaking.toneProperty().get()).isEqualTo(TurnClock.Tone.OVER);
  }

  @ParameterizedTest(name = "{0} s of {1} s: {2} s more")
  @CsvSource({
    "100, 180, 60",
    "179, 180, 60",
    "180, 180, 60",
    "192, 180, 60",
    "240, 180, 120",
    "330, 180, 180",
    "102, '',  180",
    "120, '',  180",
    "0,   '',  60"
  })
  void whenTheTimeIsOverOnePressGivesSomeAgain(long spoken, String limit, long more) {
    TurnClock clock =
        new TurnClock(
            Duration.ofSeconds(spoken),
            limit.isEmpty()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Long.parseLong(limit))));
    assertThat(LimitSteps.more(clock)).isEqualTo(Duration.ofSeconds(more));
  }

  @Test
  void aWrongStopIsUndoneAndTheTimeRanOn() {
    Id<Intervention> turn = speaking.turn().orElseThrow();
    speaking.stop();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.NOBODY);
    day.later(Duration.ofSeconds(20));
    assertThat(day.session.undo().join()).isNotNull();
    assertThat(speaking.turn()).contains(turn);
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.SPEAKING);
    assertThat(speaking.elapsedProperty().get())
        .as("since the start, as if nobody had stopped")
        .isEqualTo("2:02");
  }

  @Test
  void aWrongStopIsTakenBackThoughSomethingWasDoneSince() {
    WrongStopViewModel wrongStop = day.model.wrongStop();
    Id<Intervention> turn = speaking.turn().orElseThrow();
    assertThat(wrongStop.canProperty().get()).isFalse();
    speaking.stop();
    day.done(new Command.WritePrivateNote(turn, "stopped by mistake"));
    day.later(Duration.ofSeconds(30));
    assertThat(wrongStop.canProperty().get()).isTrue();
    wrongStop.giveBack();
    assertThat(speaking.turn()).contains(turn);
    assertThat(speaking.elapsedProperty().get()).isEqualTo("2:12");
    assertThat(wrongStop.canProperty().get()).isFalse();
    assertThat(day.hearing().interventions().find(turn).orElseThrow().privateNote())
        .isEqualTo("stopped by mistake");
    speaking.stop();
    speaking.giveToNext();
    speaking.stop();
    wrongStop.giveBack();
    assertThat(speaking.nameProperty().get())
        .as("the last one who was stopped")
        .isEqualTo("Sample ministry");
  }

  @Test
  void whoEndedWithTheItemIsNotGivenTheFloorBack() {
    day.model.agenda().startNext();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.NOBODY);
    assertThat(day.model.wrongStop().canProperty().get()).isFalse();
  }

  @Test
  void thePredictedEndSaysItsReasons() {
    AgendaViewModel agenda = day.model.agenda();
    assertThat(agenda.predictedEndProperty().get()).isEqualTo("12.33");
    assertThat(agenda.whyThenProperty().get())
        .isEqualTo(
            """
            12.33:
            What is planned ends at 12.21.
            5 wait on this item at about 2:51 each: 15 min in all, while 8 min of its plan are left.
            What is done took 1.2 times its plan; 1.1 times is reckoned for the rest.\
            """);
    standstill.interruptOrGoOn();
    standstill.say("11.15", "");
    assertThat(agenda.whyThenProperty().get())
        .startsWith("13.05:")
        .endsWith("The hearing is interrupted until 11.15.");
    assertThat(FloorDay.prepared().model.agenda().whyThenProperty().get()).contains("as planned");
    assertThat(FloorDay.at(Moment.CLOSED).model.agenda().whyThenProperty().get())
        .contains("when the hearing ended");
  }

  @Test
  void eachItemSaysPlannedAgainstActual() {
    List<String> against =
        day.model.agenda().rows().stream().map(AgendaRow::against).limit(4).toList();
    assertThat(against.get(0)).isEqualTo("Planned 9.30–9.40, was 9.30–9.41");
    assertThat(against.get(2)).startsWith("Planned 10.00–10.45, running since 10.06, likely until");
    assertThat(against.get(3)).startsWith("Planned 10.45–11.30, likely 10.5");
  }

  @Test
  void whoeverAsksInABreakSpeaksAfterIt() {
    AgendaItem after = day.hearing().agenda().all().get(3);
    addBreak();
    day.model.agenda().startNext();
    AddingViewModel adding = day.model.speakers().adding();
    Candidate candidate =
        adding.candidatesProperty().get().stream()
            .filter(each -> each.title().equals("ETUCE"))
            .findFirst()
            .orElseThrow();
    assertThat(adding.promise(candidate)).contains("on " + after.title());
    assertThat(adding.take(candidate)).isTrue();
    assertThat(day.hearing().listOfSpeakers(after.id()))
        .extracting(SpeakerRequest::speaker)
        .containsExactly(candidate.speaker());
    assertThat(day.model.speakers().rows()).hasSize(1);
    day.model.agenda().startNext();
    assertThat(adding.promise(candidate)).doesNotContain("on " + after.title());
    day.model.speaking().giveToNext();
    assertThat(day.hearing().onTheFloor().orElseThrow().speaker()).isEqualTo(candidate.speaker());
  }

  private void addBreak() {
    day.done(
        new Command.AddPart(
            new AgendaItem(
                Id.of("coffee"),
                ItemKind.BREAK,
                "Coffee",
                Optional.empty(),
                Duration.ofMinutes(20),
                List.of(),
                Optional.empty(),
                "",
                ""),
            day.hearing().runningItem().map(AgendaItem::id)));
  }

  private Interruption interruption() {
    return day.hearing().interrupted().orElseThrow();
  }
}
