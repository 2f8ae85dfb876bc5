package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SmallGroups;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;

/** Of an open round the room sees the number of ballots, of a closed one the result. */
class RoomResultTest {

  private static RoomDay asking() {
    RoomDay day = RoomDay.at(Moment.PRIORITIES);
    if (day.hearing().onTheFloor().isPresent()) {
      day.done(new Command.EndFloor());
    }
    return day;
  }

  private static Round round(RoomDay day) {
    return day.hearing().rounds().all().getFirst();
  }

  private static ResultSeen result(RoomDay day) {
    return day.model.resultProperty().get().orElseThrow();
  }

  @Test
  void countsTheBallotsWhileARoundIsOpen() {
    RoomDay day = asking();
    assertThat(day.model.stateProperty().get()).isEqualTo(RoomState.QUESTION);
    assertThat(day.model.nameProperty().get()).isEqualTo(round(day).asked().text());
    assertThat(received(day)).isEqualTo("19 of 31 ballots received");
    Organisation voter =
        day.hearing().organisations().stream()
            .filter(each -> day.hearing().sideOf(each).filter(Side::votes).isPresent())
            .filter(each -> !round(day).ballots().has(each.id()))
            .findFirst()
            .orElseThrow();
    Ballot sameAsAnother = round(day).ballots().all().getFirst().ballot();
    day.done(
        new Command.HandInBallot(
            round(day).id(), new Voter.OrganisationVoter(voter.id()), sameAsAnother));
    assertThat(received(day)).isEqualTo("20 of 31 ballots received");
  }

  private static String received(RoomDay day) {
    return day.model.questionProperty().get().orElseThrow().received();
  }

  @Test
  void theResultOfAnOpenRoundCannotBePutBeforeTheRoom() {
    RoomDay day = asking();
    day.model.showResult(round(day).id());
    assertThat(day.model.resultProperty().get()).isEmpty();
    assertThat(day.model.stateProperty().get()).isEqualTo(RoomState.QUESTION);
  }

  @Test
  void showsEachSideThatHandedInEnoughBallots() {
    RoomDay day = RoomScene.result();
    assertThat(day.model.stateProperty().get()).isEqualTo(RoomState.RESULT);
    ResultSeen seen = result(day);
    assertThat(seen.sides()).isNotEmpty();
    assertThat(seen.rows()).allMatch(row -> row.bySide().size() == seen.sides().size());
    for (var side : seen.sides()) {
      assertThat(ballots(day, side.name()))
          .isGreaterThanOrEqualTo(SmallGroups.DEFAULT.fewestShown());
    }
    assertThat(seen.turnout()).isEqualTo("28 of 31 handed in");
    assertThat(seen.rows().getFirst().score()).endsWith(" %");
    day.choices.sidesOfResultProperty().set(false);
    assertThat(result(day).sides()).isEmpty();
    assertThat(result(day).rows()).allMatch(row -> row.bySide().isEmpty());
    assertThat(result(day).sentence()).doesNotContain("employers");
  }

  private static long ballots(RoomDay day, String side) {
    Round round =
        day.hearing().rounds().stream()
            .filter(each -> each.state() == RoundState.CLOSED)
            .findFirst()
            .orElseThrow();
    return round.ballots().stream()
        .filter(ballot ->
            day.hearing().organisations().stream()
                .filter(each -> each.id().value().equals(ballot.voter().id().value()))
                .anyMatch(each ->
                    day.hearing().sideOf(each).filter(own -> own.name().equals(side)).isPresent()))
        .count();
  }

  @Test
  void underChathamHouseNoSideIsTold() {
    RoomDay day = RoomScene.result();
    day.rule(AttributionRule.CHATHAM_HOUSE);
    assertThat(result(day).sides()).isEmpty();
    assertThat(result(day).rows()).isNotEmpty().allMatch(row -> row.bySide().isEmpty());
    assertThat(result(day).sentence()).doesNotContain("employers");
  }

  @Test
  void aRoundThatIsReopenedIsTakenAwayAtOnce() {
    RoomDay day = RoomScene.result();
    Id<Round> round =
        day.hearing().rounds().stream()
            .filter(each -> each.state() == RoundState.CLOSED)
            .findFirst()
            .orElseThrow()
            .id();
    day.done(new Command.ReopenRound(round, "a ballot was misread"));
    assertThat(day.model.resultProperty().get()).isEmpty();
    assertThat(day.model.stateProperty().get()).isNotEqualTo(RoomState.RESULT);
    day.done(new Command.CloseRound(round));
    assertThat(day.model.resultProperty().get()).as("not by itself").isEmpty();
  }

  @Test
  void theSecondTimeTheHearingIsThereAgain() {
    RoomDay day = RoomScene.result();
    Id<Round> round =
        day.hearing().rounds().stream()
            .filter(each -> each.state() == RoundState.CLOSED)
            .findFirst()
            .map(Round::id)
            .orElseThrow();
    day.model.showResult(round);
    assertThat(day.model.resultProperty().get()).isEmpty();
    assertThat(day.model.stateProperty().get()).isEqualTo(RoomState.AFTER);
    day.model.showResult(round);
    day.model.showNoResult();
    assertThat(day.model.resultProperty().get()).isEqualTo(Optional.empty());
  }
}
