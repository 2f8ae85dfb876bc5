package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.TurnClock;
import org.hearingdesk.sample.Moment;
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
}
