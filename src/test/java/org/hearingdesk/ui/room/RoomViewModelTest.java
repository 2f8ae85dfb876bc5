package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.words.SideMark;
import org.junit.jupiter.api.Test;

/** The room sees what it needs, and no name that the rule hides. */
class RoomViewModelTest {
  private final RoomDay day = RoomDay.at(Moment.MICRO_CREDENTIALS);
  private final RoomViewModel room = day.model;

  private void rule(AttributionRule rule) {
    day.rule(rule);
  }

  private Participant somebodyOfAnOrganisation() {
    Hearing hearing = day.hearing();
    return hearing.participants().stream()
        .filter(each -> hearing.sideOf(each).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void giveFloorTo(Participant person) {
    day.done(
        new Command.GiveFloor(
            day.session.newId(),
            day.hearing().runningItem().orElseThrow().id(),
            new Speaker.Person(person.id()),
            RequestKind.ORDINARY));
  }

  @Test
  void countsDownAndThenUp() {
    assertThat(room.numberProperty().get()).isEqualTo("3");
    assertThat(room.nameProperty().get()).isEqualTo("EFEE");
    assertThat(room.turnProperty().get().countdown()).isEqualTo("1:18");
    assertThat(room.turnProperty().get().words()).isEqualTo("left");
    assertThat(room.turnProperty().get().limit()).isEqualTo("of 3:00");
    day.later(Duration.ofSeconds(90));
    assertThat(room.turnProperty().get().countdown()).isEqualTo("0:12");
    assertThat(room.turnProperty().get().words()).isEqualTo("over");
    assertThat(room.turnProperty().get().tone()).isEqualTo(TurnClock.Tone.OVER);
  }

  @Test
  void tellsPeopleOnlyByTheRule() {
    Participant person = somebodyOfAnOrganisation();
    giveFloorTo(person);
    rule(AttributionRule.NAMED);
    assertThat(room.nameProperty().get()).isEqualTo(person.name());
    rule(AttributionRule.ORGANISATION);
    assertThat(room.nameProperty().get())
        .isEqualTo(
            day.hearing().organisationOf(new Speaker.Person(person.id())).orElseThrow().label());
    assertThat(room.organisationProperty().get()).isEmpty();
    rule(AttributionRule.SIDE);
    assertThat(room.nameProperty().get())
        .isEqualTo(day.hearing().sideOf(person).orElseThrow().name());
    rule(AttributionRule.CHATHAM_HOUSE);
    assertThat(room.nameProperty().get()).isEqualTo("Speaker");
    assertThat(room.sideProperty().get()).isEmpty();
    assertThat(room.sidesProperty().get()).isEmpty();
    assertThat(room.nextProperty().get())
        .isNotEmpty()
        .allMatch(row -> row.side().isEmpty() && row.name().startsWith("Speaker"));
  }

  @Test
  void aStricterRuleOfOneInterventionHolds() {
    day.later(Duration.ofSeconds(30));
    String before = room.sidesProperty().get().toString();
    day.done(
        new Command.TightenAttribution(
            day.hearing().onTheFloor().orElseThrow().id(),
            Optional.of(AttributionRule.CHATHAM_HOUSE)));
    assertThat(room.nameProperty().get()).isEqualTo("Speaker");
    assertThat(room.sideProperty().get()).isEmpty();
    String withheld = room.sidesProperty().get().toString();
    assertThat(withheld).isNotEqualTo(before);
    day.later(Duration.ofSeconds(30));
    assertThat(room.sidesProperty().get().toString()).isEqualTo(withheld);
  }

  @Test
  void showsTheBreakAndTheEnds() {
    assertThat(RoomDay.prepared().model.nameProperty().get()).isEqualTo("We begin at 9.30");
    day.done(
        new Command.StartItem(
            day.hearing().agenda().stream()
                .filter(item -> item.kind() == ItemKind.BREAK)
                .findFirst()
                .orElseThrow()
                .id()));
    assertThat(room.stateProperty().get()).isEqualTo(RoomState.BREAK);
    assertThat(room.nameProperty().get()).isEqualTo("Break until 10.52");
    assertThat(RoomDay.at(Moment.CLOSED).model.stateProperty().get()).isEqualTo(RoomState.AFTER);
  }

  @Test
  void threeWhoWaitAndTheLongestBarFirst() {
    assertThat(room.nextProperty().get()).hasSize(3);
    assertThat(room.sidesProperty().get().getFirst().share()).isEqualTo(1.0);
  }

  @Test
  void theRuleHoldsForWhoIsNextAndTakesEffectAtOnce() {
    Participant person = somebodyOfAnOrganisation();
    day.done(
        new Command.RequestFloor(
            day.session.newId(),
            day.hearing().runningItem().orElseThrow().id(),
            new Speaker.Person(person.id()),
            RequestKind.POINT_OF_ORDER));
    for (AttributionRule rule : AttributionRule.values()) {
      rule(rule);
      String told =
          room.nextProperty().get().stream()
              .map(NextRow::name)
              .reduce("", (one, other) -> one + "\n" + other);
      boolean named = rule == AttributionRule.NAMED;
      assertThat(told.contains(person.name())).as("%s: %s", rule, told).isEqualTo(named);
    }
    assertThat(everything()).doesNotContain(person.name(), person.familyName());
  }

  @Test
  void nothingInternalReachesTheRoom() {
    Participant person = somebodyOfAnOrganisation();
    AgendaItem item = day.hearing().runningItem().orElseThrow();
    day.done(
        new Command.EditPart(
            item,
            new AgendaItem(
                item.id(),
                item.kind(),
                item.title(),
                item.fixedStart(),
                item.planned(),
                item.presenters(),
                item.limit(),
                item.summary(),
                "mind the minister",
                item.kindLimits(),
                item.equalShare())));
    giveFloorTo(person);
    day.done(new Command.WritePrivateNote(floor(), "was late"));
    day.done(
        new Command.InterruptHearing(
            "somebody fainted", Optional.of(day.clock.instant().plusSeconds(1_200))));
    assertThat(room.stateProperty().get()).isEqualTo(RoomState.INTERRUPTED);
    assertThat(room.nameProperty().get()).isEqualTo("The hearing is interrupted");
    assertThat(room.organisationProperty().get()).isEqualTo("until 11.02");
    assertThat(everything()).doesNotContain("minister", "late", "fainted");
    day.done(new Command.ResumeHearing());
    assertThat(room.stateProperty().get()).isEqualTo(RoomState.SPEAKING);
    assertThat(everything()).doesNotContain("minister", "late", "fainted");
  }

  @Test
  void anInterruptionWithoutAnEndSaysNoTime() {
    day.done(new Command.InterruptHearing("", Optional.empty()));
    assertThat(room.organisationProperty().get()).isEmpty();
    assertThat(room.nextProperty().get()).isEmpty();
  }

  @Test
  void anAllowanceIsNotTold() {
    Participant person = somebodyOfAnOrganisation();
    day.done(new Command.EditPart(person, allowed(person, Duration.ofSeconds(90))));
    giveFloorTo(person);
    assertThat(room.turnProperty().get().countdown()).isEqualTo("4:30");
    assertThat(room.turnProperty().get().limit()).isEmpty();
  }

  private static Participant allowed(Participant person, Duration allowance) {
    return new Participant(
        person.id(),
        person.honorific(),
        person.givenName(),
        person.familyName(),
        person.function(),
        person.organisation(),
        person.roles(),
        person.presence(),
        person.email(),
        person.gender(),
        Optional.of(allowance));
  }

  @Test
  void showsOnlyWhatTheModeratorLetsTheRoomSee() {
    day.choices.nextProperty().set(false);
    day.choices.timesProperty().set(false);
    day.choices.countdownProperty().set(false);
    assertThat(room.nextProperty().get()).isEmpty();
    assertThat(room.sidesProperty().get()).isEmpty();
    assertThat(room.turnProperty().get()).isEqualTo(TurnSeen.NONE);
    assertThat(room.nameProperty().get()).isEqualTo("EFEE");
    day.choices.countdownProperty().set(true);
    assertThat(room.turnProperty().get().countdown()).isEqualTo("1:18");
  }

  @Test
  void behindTheCurtainNothingIsToldOfWhatGoesOn() {
    day.choices.curtainProperty().set(true);
    giveFloorTo(somebodyOfAnOrganisation());
    assertThat(room.stateProperty().get()).isEqualTo(RoomState.CURTAIN);
    assertThat(everything()).isEqualTo("Individual learning accounts and micro-credentials\n10.42");
    day.choices.curtainProperty().set(false);
    assertThat(room.stateProperty().get()).isEqualTo(RoomState.SPEAKING);
  }

  @Test
  void aCardStaysUntilSomebodyBeginsToSpeak() {
    LocalTime until = LocalTime.of(11, 15);
    day.choices.cardProperty().set(Optional.of(new PauseCard("Break", Optional.of(until))));
    assertThat(room.nameProperty().get()).isEqualTo("Break until 11.15");
    day.later(Duration.ofSeconds(30));
    day.done(new Command.PauseFloor());
    assertThat(room.stateProperty().get()).as("paused").isEqualTo(RoomState.CARD);
    day.done(new Command.ResumeFloor());
    assertThat(room.stateProperty().get()).isEqualTo(RoomState.SPEAKING);
    assertThat(day.choices.cardProperty().get()).isEmpty();
    day.choices.cardProperty().set(Optional.of(new PauseCard("Lunch", Optional.empty())));
    assertThat(room.nameProperty().get()).isEqualTo("Lunch");
    giveFloorTo(somebodyOfAnOrganisation());
    assertThat(room.stateProperty().get()).isEqualTo(RoomState.SPEAKING);
  }

  @Test
  void saysThatTheListIsClosed() {
    assertThat(room.listClosedProperty().get()).isFalse();
    day.done(new Command.CloseList(day.hearing().runningItem().orElseThrow().id()));
    assertThat(room.listClosedProperty().get()).isTrue();
    day.choices.curtainProperty().set(true);
    assertThat(room.listClosedProperty().get()).isFalse();
  }

  @Test
  void saysThatASpeakerIsPaused() {
    day.done(new Command.PauseFloor());
    assertThat(room.turnProperty().get().words()).isEqualTo("paused");
    assertThat(room.turnProperty().get().countdown()).isEqualTo("1:18");
  }

  private Id<Intervention> floor() {
    return day.hearing().onTheFloor().orElseThrow().id();
  }

  /** Every word that the room can see. */
  private String everything() {
    Stream<String> words =
        Stream.of(
                Stream.of(
                    room.numberProperty().get(),
                    room.titleProperty().get(),
                    room.kindProperty().get(),
                    room.nameProperty().get(),
                    room.organisationProperty().get(),
                    room.sideProperty().get().map(SideMark::name).orElse(""),
                    room.turnProperty().get().countdown(),
                    room.turnProperty().get().words(),
                    room.turnProperty().get().limit()),
                room.nextProperty().get().stream().map(NextRow::name),
                room.sidesProperty().get().stream().map(each -> each.side().name()),
                room.questionProperty().get().stream().map(QuestionSeen::received),
                Stream.of(room.clockProperty().get()))
            .flatMap(each -> each);
    return words.filter(each -> !each.isEmpty()).collect(Collectors.joining("\n"));
  }
}
