package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;

/** What the Floor shows of the sample hearing, and what it does. */
class FloorViewModelTest {

  @Test
  void showsTheMomentOfTheSampleHearing() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    SpeakingViewModel speaking = day.model.speaking();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.SPEAKING);
    assertThat(speaking.nameProperty().get()).isEqualTo("EFEE");
    assertThat(speaking.eyebrowProperty().get())
        .isEqualTo("Speaking now · 7th intervention on this item");
    assertThat(speaking.detailProperty().get()).isEqualTo("sectoral · 1:05 earlier today");
    assertThat(speaking.elapsedProperty().get()).isEqualTo("1:42");
    assertThat(speaking.limitProperty().get()).isEqualTo("of 3:00");
    assertThat(day.model.agenda().driftWordsProperty().get()).isEqualTo("6 min behind");
    assertThat(day.model.speakers().waitingProperty().get()).isEqualTo("5 waiting");
    assertThat(day.model.earlier().noteProperty().get()).isEqualTo("6 interventions · 14:20");
    assertThat(day.model.sides().rows().getFirst().time()).isEqualTo("8:44");
  }

  @Test
  void theTimerChangesItsToneAtTheLimit() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    SpeakingViewModel speaking = day.model.speaking();
    assertThat(speaking.toneProperty().get()).isEqualTo(TurnClock.Tone.PLENTY);
    day.later(Duration.ofSeconds(42));
    assertThat(speaking.toneProperty().get()).isEqualTo(TurnClock.Tone.NEARLY_OVER);
    day.later(Duration.ofSeconds(48));
    assertThat(speaking.toneProperty().get()).isEqualTo(TurnClock.Tone.OVER);
    assertThat(speaking.overProperty().get()).isEqualTo("0:12 over");
    assertThat(day.model.announcementProperty().get()).isEqualTo("The speaking time is over");
    speaking.extend();
    assertThat(speaking.toneProperty().get()).isEqualTo(TurnClock.Tone.NEARLY_OVER);
    assertThat(speaking.overProperty().get()).isEmpty();
    assertThat(speaking.limitProperty().get()).isEqualTo("of 4:00");
  }

  @Test
  void aPauseCountsForNobody() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    day.model.speaking().pauseOrResume();
    day.later(Duration.ofMinutes(5));
    assertThat(day.model.speaking().elapsedProperty().get()).isEqualTo("1:42");
    assertThat(day.model.speaking().stateProperty().get()).isEqualTo(SpeakingState.PAUSED);
    day.model.speaking().pauseOrResume();
    day.later(Duration.ofSeconds(3));
    assertThat(day.model.speaking().elapsedProperty().get()).isEqualTo("1:45");
  }

  @Test
  void aDraftHearingIsOpenedByItsFirstItemAndTheStatesSayWhatIsNext() {
    FloorDay day = FloorDay.prepared();
    SpeakingViewModel speaking = day.model.speaking();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.DRAFT);
    assertThat(speaking.detailProperty().get()).contains("1 Opening");
    day.model.agenda().startNext();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.NOBODY);
    assertThat(speaking.detailProperty().get()).contains("F2");
    AgendaRow first = day.model.agenda().rows().getFirst();
    assertThat(first.state()).isEqualTo(Timetable.State.RUNNING);
    day.model.agenda().finish(first.id());
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.NO_ITEM);
    day.model.agenda().rows().forEach(row -> day.model.agenda().skip(row.id()));
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.ALL_DONE);
    day.model.agenda().start(first.id());
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.NOBODY);
    speaking.closeHearing();
    assertThat(speaking.stateProperty().get()).isEqualTo(SpeakingState.CLOSED);
    speaking.reopenHearing("");
    assertThat(day.model.problemProperty().get()).isNotEmpty();
    speaking.reopenHearing("a speaker came late");
    assertThat(speaking.stateProperty().get()).isNotEqualTo(SpeakingState.CLOSED);
  }

  @Test
  void theListOfSpeakersAddsMovesAndRefuses() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    SpeakersViewModel list = day.model.speakers();
    Candidate etuce =
        list.candidatesProperty().get().stream()
            .filter(each -> each.title().equals("ETUCE"))
            .findFirst()
            .orElseThrow();
    list.add(etuce);
    assertThat(list.rows().getLast().name()).isEqualTo("ETUCE");
    assertThat(list.waitingProperty().get()).isEqualTo("6 waiting");
    list.add(etuce);
    assertThat(list.problemProperty().get()).contains("waits in the list already");
    list.adding().choose(RequestKind.POINT_OF_ORDER);
    list.add(etuce);
    assertThat(list.adding().kindProperty().get()).isEqualTo(RequestKind.ORDINARY);
    assertThat(list.rows().get(1).kind()).isEqualTo(RequestKind.POINT_OF_ORDER);
    list.move(list.rows().getLast(), -1);
    assertThat(list.rows().get(list.rows().size() - 2).name()).isEqualTo("ETUCE");
    list.moveTo(list.rows().get(list.rows().size() - 2), list.rows().get(2));
    assertThat(list.rows().get(2).name()).isEqualTo("ETUCE");
    assertThat(list.place(2)).isEqualTo(1);
    list.move(list.rows().get(2), -1);
    assertThat(list.rows().get(2).name()).isEqualTo("ETUCE");
    list.withdraw(list.rows().get(2));
    assertThat(list.rows())
        .noneMatch(row -> row.name().equals("ETUCE") && row.kind() == RequestKind.ORDINARY);
  }

  @Test
  void somebodyNewIsCreatedOnTheSpot() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    AddingViewModel adding = day.model.speakers().adding();
    adding.take(adding.newcomers("Sample María José Example, EFEE").getFirst());
    assertThat(day.model.speakers().rows().getLast().name())
        .isEqualTo("Sample María José Example · EFEE");
    day.model.speakers().giveFloor(day.model.speakers().rows().getLast());
    assertThat(day.model.speaking().nameProperty().get())
        .isEqualTo("Sample María José Example · EFEE");
    assertThat(day.session.undo().join()).isNotNull();
  }

  @Test
  void anUnidentifiedSpeakerTakesTheFloorAndIsNamedLater() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    day.model.speakers().giveFloorToUnidentified();
    assertThat(day.model.speaking().nameProperty().get()).isEqualTo("Unidentified speaker");
    day.later(Duration.ofSeconds(30));
    day.model.correctSpeaking();
    CorrectionViewModel correction = day.model.correction();
    Candidate efee =
        day.model.speakers().candidatesProperty().get().stream()
            .filter(each -> each.title().equals("EFEE"))
            .findFirst()
            .orElseThrow();
    correction.choose(efee);
    correction.apply(correction.startProperty().get(), correction.endProperty().get());
    assertThat(correction.openProperty().get()).isFalse();
    assertThat(day.model.speaking().nameProperty().get()).isEqualTo("EFEE");
  }

  @Test
  void timesAreCorrectedInPlaceAndEveryTotalFollows() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    TurnRow row = day.model.earlier().rows().getFirst();
    assertThat(row.length()).isEqualTo("2:51");
    day.model.correct(row.id());
    CorrectionViewModel correction = day.model.correction();
    assertThat(correction.startProperty().get()).isEqualTo("10.38.00");
    correction.apply("10.38.00", "noon");
    assertThat(correction.problemProperty().get()).contains("10.38");
    correction.apply("10.38.00", "10.37");
    assertThat(correction.problemProperty().get()).isNotEmpty();
    correction.apply("10.38.00", "10.39.51");
    assertThat(correction.openProperty().get()).isFalse();
    assertThat(day.model.earlier().rows().getFirst().length()).isEqualTo("1:51");
    assertThat(day.model.earlier().noteProperty().get()).contains("13:20");
  }

  @Test
  void balanceIsProposedAndNotImposed() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    var order = day.hearing().listOfSpeakers(day.hearing().runningItem().orElseThrow().id());
    assertThat(day.model.speakers().balanceProperty().get()).startsWith("For balance: ");
    assertThat(day.hearing().listOfSpeakers(day.hearing().runningItem().orElseThrow().id()))
        .isEqualTo(order);
  }

  @Test
  void whatWasSaidOnAnotherItemCanBeLookedAtAndCompletedAfterTheHearingToo() {
    FloorDay day = FloorDay.at(Moment.CLOSED);
    assertThat(day.model.earlier().titleProperty().get()).startsWith("Said on 6 ");
    AgendaRow opening = day.model.agenda().rows().getFirst();
    day.model.look(opening.id());
    assertThat(day.model.earlier().titleProperty().get()).isEqualTo("Said on 1 Opening");
    day.model.capture().edit(day.model.earlier().rows().getFirst().id());
    day.model.capture().typed("completed later");
    day.model.capture().flush();
    assertThat(day.model.earlier().rows().getFirst().text()).isEqualTo("completed later");
  }

  @Test
  void whoHasNotBeenHeardIsCounted() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    int before = day.model.sides().notHeardNamesProperty().get().size();
    day.model.speakers().giveFloor(day.model.speakers().rows().get(1));
    assertThat(day.model.sides().notHeardNamesProperty().get()).hasSize(before - 1);
    day.model.sides().chooseWholeHearing(true);
    assertThat(day.model.sides().scopeProperty().get()).isEqualTo("Whole hearing");
  }

  @Test
  void severalSpeakersAreNamedTogether() {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    Speaker efee = day.hearing().onTheFloor().map(Intervention::speaker).orElseThrow();
    Speaker both = new Speaker.Several(java.util.List.of(efee, new Speaker.Unidentified()));
    day.done(
        new Command.GiveFloor(
            day.session.newId(),
            day.hearing().runningItem().orElseThrow().id(),
            both,
            RequestKind.ORDINARY));
    assertThat(day.model.speaking().nameProperty().get())
        .isEqualTo("EFEE and Unidentified speaker");
  }
}
