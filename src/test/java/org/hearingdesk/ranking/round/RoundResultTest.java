package org.hearingdesk.ranking.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Preference;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.ranking.Kemeny;
import org.hearingdesk.ranking.Remark;
import org.hearingdesk.ranking.firmness.Firmness;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.junit.jupiter.api.Test;

class RoundResultTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-04-15T07:30:00Z"));

  private final List<Command> commands = new ArrayList<>();

  @Test
  void rankedListsAreCountedAfterBordaWithAveragedTies() {
    room(3, 3);
    question(BallotMethod.TOP_K, 2, Weighting.EQUAL);
    List.of("e1", "e2", "e3", "w1", "w2").forEach(voter -> handIn(voter, "a", 1, "b", 2));
    handIn("w3", "b", 1);
    RoundResult result = result();
    // a: 5 ballots above both others; on the sixth it ties c below b: (10 + 0.5) of 12.
    assertThat(result.total().standingOf(0).score().orElseThrow()).hasToString("175/2");
    assertThat(result.total().order()).isEqualTo(List.of(List.of(0), List.of(1), List.of(2)));
    assertThat(result.condorcet().winner()).hasValue(0);
    assertThat(result.condorcet().closest().orElseThrow().votesAgainst()).hasToString("1");
    assertThat(result.firmness().places()).isEqualTo(3);
    assertThat(result.supporters(1)).isEqualTo(6);
  }

  @Test
  void aRoundIsCountedAsItsQuestionChose() {
    for (BallotMethod ballots : BallotMethod.values()) {
      for (CountingMethod by : CountingMethod.of(ballots)) {
        commands.clear();
        room(3, 3);
        question(ballots, 2, Weighting.EQUAL, by);
        List.of("e1", "e2", "e3", "w1").forEach(voter -> first(voter, ballots));
        RoundResult result = result();
        assertThat(result.method().id()).isEqualTo(CountingWays.method(by, asked(result)).id());
        assertThat(result.total().winners()).as("%s %s", ballots, by).containsExactly(0);
        assertThat(result.firmness().otherCounts())
            .filteredOn(Firmness.OtherMethod.class::isInstance)
            .extracting(other -> ((Firmness.OtherMethod) other).method().id())
            .doesNotContain(result.method().id())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void comparingPairsCouldNotSpeakAgainstMarks() {
    room(3, 0);
    question(BallotMethod.APPROVAL, 1, Weighting.EQUAL);
    handIn("e1", "a", 1, "b", 1);
    handIn("e2", "b", 1);
    handIn("e3", "b", 1, "c", 1);
    RoundResult result = result();
    assertThat(result.total().order()).isEqualTo(List.of(List.of(1), List.of(0, 2)));
    assertThat(result.total().standingOf(1).score().orElseThrow()).hasToString("3");
    assertThat(result.supporters(1)).isEqualTo(3);
    assertThat(result.share(result.total().standingOf(0))).isEqualTo(1 / 3.0);
    assertThat(result.firmness().otherCounts()).isEmpty();
  }

  @Test
  void tiesAndGapsOfAFullRankingSayOnlyWhoIsAbove() {
    room(3, 0);
    question(BallotMethod.RANKING, 1, Weighting.EQUAL);
    handIn("e1", "a", 1, "b", 3, "c", 3);
    handIn("e2", "a", 2, "b", 7, "c", 7);
    handIn("e3", "a", 5);
    assertThat(result().total().order()).isEqualTo(List.of(List.of(0), List.of(1, 2)));
    assertThat(result().total().placeOf(1)).isEqualTo("2=");
  }

  @Test
  void aPlaceThatTheMethodLeavesOpenShowsTheSpan() {
    room(3, 3);
    question(BallotMethod.RANKING, 1, Weighting.EQUAL, CountingMethod.RANKED_PAIRS);
    // Two against one in a circle: every majority is as strong as the others.
    handIn("e1", "a", 1, "b", 2, "c", 3);
    handIn("e2", "b", 1, "c", 2, "a", 3);
    handIn("e3", "c", 1, "a", 2, "b", 3);
    RoundResult result = result();
    assertThat(result.total().placeOf(0)).isEqualTo("1–3");
    assertThat(result.total().leavesOpen()).isTrue();
    assertThat(result.firmness().places()).isZero();
    assertThat(result.total().explanation().remarks())
        .containsExactly(new Remark.DependsOnTieBreaks(List.of(0, 1, 2)));
  }

  @Test
  void kemenyTakesAsManyOptionsAsItCanBeChosenFor() {
    assertThat(CountingMethod.KEMENY.mostOptions()).isEqualTo(Kemeny.MOST_OPTIONS);
  }

  @Test
  void turnoutNamesWhoIsMissing() {
    room(2, 1);
    question(BallotMethod.POINTS, 10, Weighting.EQUAL);
    handIn("e1", "a", 10);
    RoundResult result = result();
    assertThat(result.turnout().entitled()).hasValue(3);
    assertThat(result.turnout().handedIn()).isEqualTo(1);
    Hearing hearing = hearing();
    assertThat(result.turnout().missingNames(hearing)).containsExactly("Sample e2", "Sample w1");
  }

  @Test
  void fewBallotsOfASideAreCountedButNotShownApart() {
    room(3, 2);
    question(BallotMethod.POINTS, 10, Weighting.EQUAL);
    List.of("e1", "e2", "e3").forEach(voter -> handIn(voter, "a", 4));
    List.of("w1", "w2").forEach(voter -> handIn(voter, "b", 10));
    RoundResult result = result();
    assertThat(result.sides()).extracting(SideResult::voters).containsExactly(3, 2);
    // Beside the total, the employers' own result would tell that of the workers.
    assertThat(result.sidesShown()).isEmpty();
    assertThat(result.total().winners()).containsExactly(1);
  }

  @Test
  void equalSidesWeighTheSameHoweverManyHandIn() {
    room(3, 1);
    question(BallotMethod.POINTS, 10, Weighting.EQUAL_SIDES);
    List.of("e1", "e2", "e3").forEach(voter -> handIn(voter, "a", 6));
    handIn("w1", "b", 6);
    RoundResult result = result();
    assertThat(result.total().placeOf(0)).isEqualTo("1=");
    assertThat(result.total().placeOf(1)).isEqualTo("1=");
  }

  @Test
  void sidesMayWeighWhatThePersonSaid() {
    room(2, 1);
    question(BallotMethod.RATING, 5, Weighting.BY_SIDE);
    handIn("e1", "a", 5, "b", 1);
    handIn("w1", "a", 1, "b", 5);
    // Workers weigh 2, employers 1.
    assertThat(result().total().standingOf(1).score().orElseThrow()).hasToString("11/3");
  }

  @Test
  void anOrderThatHangsOnOneBallotIsNotFirm() {
    room(3, 2);
    question(BallotMethod.TOP_K, 1, Weighting.EQUAL);
    List.of("e1", "e2", "e3").forEach(voter -> handIn(voter, "a", 1));
    List.of("w1", "w2").forEach(voter -> handIn(voter, "b", 1));
    RoundResult result = result();
    assertThat(result.total().winners()).containsExactly(0);
    assertThat(result.firmness().places()).isZero();
    assertThat(result.firmness().withoutVoter()).hasSize(5);
  }

  @Test
  void aRoundWithoutBallotsSaysSo() {
    room(1, 1);
    question(BallotMethod.TOP_K, 2, Weighting.EQUAL);
    RoundResult result = result();
    assertThat(result.isEmpty()).isTrue();
    assertThat(result.total().placeOf(2)).isEqualTo("1=");
    assertThat(result.condorcet().winner()).isEmpty();
    assertThat(result.firmness().places()).isZero();
  }

  private void room(int employers, int workers) {
    commands.add(new Command.CreateHearing(PlainDetails.of(AttributionRule.ORGANISATION)));
    commands.add(new Command.OpenHearing());
    side("e", "Employers", 1);
    side("w", "Workers", 2);
    for (int i = 1; i <= employers; i++) {
      organisation("e", i);
    }
    for (int i = 1; i <= workers; i++) {
      organisation("w", i);
    }
  }

  private void side(String id, String name, int weight) {
    commands.add(
        new Command.AddPart(
            new Side(Id.of(id), name, id, SideColour.TEAL, true, new Weight(weight, 1))));
  }

  private void organisation(String side, int number) {
    String id = side + number;
    commands.add(
        new Command.AddPart(
            new Organisation(
                Id.of(id),
                "Sample " + id,
                "",
                Optional.of(Id.of(side)),
                Level.NOT_STATED,
                "",
                "")));
  }

  private static PriorityQuestion asked(RoundResult result) {
    return result.round().asked();
  }

  private void question(BallotMethod method, int amount, Weighting weighting) {
    question(method, amount, weighting, CountingMethod.usual(method));
  }

  private void question(BallotMethod method, int amount, Weighting weighting, CountingMethod by) {
    List<Option> options =
        List.of("a", "b", "c").stream()
            .map(id -> new Option(Id.of(id), "Option " + id, Set.of()))
            .toList();
    commands.add(
        new Command.AddPart(
            new PriorityQuestion(
                    Id.of("q"),
                    "What comes first?",
                    Optional.empty(),
                    options,
                    method,
                    amount,
                    VoterKind.ORGANISATION,
                    weighting)
                .countedAs(new Counting(by))));
    commands.add(new Command.OpenRound(Id.of("r"), Id.of("q")));
  }

  /** A ballot that puts the first option above the others. */
  private void first(String voter, BallotMethod method) {
    if (method == BallotMethod.PAIRWISE) {
      Ballot ballot =
          Ballot.ofPairs(
              List.of(
                  new Preference(Id.of("a"), Id.of("b"), Preferred.FIRST),
                  new Preference(Id.of("a"), Id.of("c"), Preferred.FIRST)));
      commands.add(
          new Command.HandInBallot(Id.of("r"), new Voter.OrganisationVoter(Id.of(voter)), ballot));
    } else {
      handIn(voter, "a", 1);
    }
  }

  private void handIn(String voter, Object... optionsAndValues) {
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    for (int i = 0; i < optionsAndValues.length; i += 2) {
      given.put(Id.of((String) optionsAndValues[i]), (Integer) optionsAndValues[i + 1]);
    }
    commands.add(
        new Command.HandInBallot(
            Id.of("r"), new Voter.OrganisationVoter(Id.of(voter)), new Ballot(given, Set.of())));
  }

  private Hearing hearing() {
    return MemorySession.after(MemorySession.open(CLOCK), commands);
  }

  private RoundResult result() {
    Hearing hearing = hearing();
    return RoundResult.of(hearing, hearing.rounds().all().getFirst());
  }
}
