package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.limits.RuleDraft.Field;
import org.junit.jupiter.api.Test;

/** The rule of the running item changes while somebody speaks. */
class LimitsViewModelTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final LimitsViewModel limits = day.model.limits();

  private AgendaItem item() {
    return day.hearing().runningItem().orElseThrow();
  }

  private Intervention turn() {
    return day.hearing().onTheFloor().orElseThrow();
  }

  @Test
  void anotherRuleHoldsFromTheNextSpeakerOn() {
    limits.open();
    assertThat(limits.openProperty().get()).isTrue();
    assertThat(limits.titleProperty().get()).isEqualTo("3 Micro-credentials");
    limits.draft().choose(LimitPreset.CATCH_THE_EYE);
    limits.apply();
    assertThat(limits.openProperty().get()).isFalse();
    assertThat(item().limit()).contains(Duration.ofMinutes(1));
    assertThat(turn().limit()).contains(Duration.ofMinutes(3));
    day.model.speaking().giveToNext();
    assertThat(turn().limit()).contains(Duration.ofMinutes(1));
  }

  @Test
  void forTheCurrentSpeakerTooItIsOneUndoStep() {
    limits.open();
    limits.draft().choose(LimitPreset.CATCH_THE_EYE);
    limits.alsoNowProperty().set(true);
    limits.apply();
    assertThat(turn().limit()).contains(Duration.ofMinutes(1));
    assertThat(day.model.speaking().overProperty().get()).isEqualTo("0:42 over");
    day.session.undo().join();
    assertThat(turn().limit()).contains(Duration.ofMinutes(3));
    assertThat(SpeakingRule.of(item())).isEqualTo(SpeakingRule.NONE);
    limits.open();
    assertThat(limits.alsoNowProperty().get()).as("chosen anew each time").isFalse();
  }

  @Test
  void closingChangesNothingAndARefusalStays() {
    AgendaItem before = item();
    limits.open();
    limits.draft().choose(LimitPreset.NO_LIMIT);
    limits.close();
    assertThat(item()).isEqualTo(before);
    limits.open();
    assertThat(limits.draft().textProperty(Field.ORDINARY).get()).isEmpty();
    limits.draft().textProperty(Field.ORDINARY).set("25:00:00");
    limits.apply();
    assertThat(limits.problemProperty().get()).isNotEmpty();
    assertThat(limits.openProperty().get()).isTrue();
  }

  @Test
  void theRuleOfTheNextItemCanBeSetBeforeItRuns() {
    FloorDay early = FloorDay.prepared();
    LimitsViewModel before = early.model.limits();
    assertThat(before.possibleProperty().get()).isTrue();
    before.open();
    assertThat(before.titleProperty().get()).isEqualTo("1 Opening");
    assertThat(before.somebodyProperty().get()).isFalse();
    before.draft().choose(LimitPreset.NO_LIMIT);
    before.apply();
    assertThat(early.hearing().agenda().all().getFirst().limit()).contains(SpeakingRule.NO_LIMIT);
  }

  @Test
  void theFloorSaysWhyALimitIsNotThePlainOne() {
    assertThat(day.model.speaking().reasonProperty().get()).isEmpty();
    limits.open();
    limits.draft().choose(LimitPreset.EQUAL_SHARE);
    limits.draft().textProperty(Field.TOTAL).set("40");
    limits.alsoNowProperty().set(true);
    limits.apply();
    assertThat(turn().limit().orElseThrow()).isLessThan(Duration.ofMinutes(3));
    assertThat(day.model.speaking().reasonProperty().get()).isEqualTo("side’s share");
    day.later(Duration.ofSeconds(20));
    assertThat(day.model.speaking().reasonProperty().get()).isEqualTo("side’s share");
    day.model.speaking().extend();
    assertThat(day.model.speaking().reasonProperty().get()).as("an extension").isEmpty();
  }

  @Test
  void anAllowanceIsToldToTheModerator() {
    Participant person =
        day.hearing().participants().stream()
            .filter(each -> day.hearing().sideOf(each).isPresent())
            .findFirst()
            .orElseThrow();
    Participant allowed =
        new Participant(
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
            Optional.of(Duration.ofMinutes(1)));
    day.done(new Command.EditPart(person, allowed));
    day.done(
        new Command.GiveFloor(
            day.session.newId(),
            item().id(),
            new Speaker.Person(person.id()),
            RequestKind.ORDINARY));
    assertThat(day.model.speaking().limitProperty().get()).isEqualTo("of 4:00");
    assertThat(day.model.speaking().reasonProperty().get()).isEqualTo("with allowance");
    day.model.speaking().stop();
    assertThat(day.model.speaking().reasonProperty().get()).isEmpty();
  }
}
