package org.hearingdesk.ui.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.document.RankingWords;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.priorities.ballots.BallotsViewModel;
import org.hearingdesk.words.ChangeGroup;
import org.hearingdesk.words.ChangeSentences;
import org.junit.jupiter.api.Test;

/** Rounds that are held otherwise than by named ballots in time. */
class RoundFormsTest {
  private static final Voting SECRET = Voting.USUAL.in(VotingForm.SECRET);
  private static final Voting HANDS = new Voting(VotingForm.HANDS, true, 1, Optional.of(11));

  private final SampleRound sample = new SampleRound();

  @Test
  void aSecretBallotLeavesTheScreenWithEnterAndStaysWhereItIs() {
    sample.organisations(4).question(BallotMethod.TOP_K, 3, 6).held(SECRET).open();
    PrioritiesViewModel model = attached();
    BallotsViewModel ballots = model.ballots();
    type(ballots, "abc");
    ballots.enter();
    assertThat(sample.round().has(Id.of("e1"))).isTrue();
    assertThat(sample.round().ballots().isEmpty()).isTrue();
    ballots.focus("e1");
    type(ballots, "f");
    assertThat(ballots.noteProperty().get()).startsWith("This voter has handed in.");
    ballots.handInBlank();
    ballots.withdraw();
    assertThat(sample.round().secrets().votes().size()).isEqualTo(1);
    assertThat(ballots.countsProperty().get().counted()).isEqualTo(1);
  }

  @Test
  void theRoundIsNotClosedOverTwoBallotsAndClosedOverThree() {
    sample.organisations(4).question(BallotMethod.TOP_K, 3, 6).held(SECRET).open();
    PrioritiesViewModel model = attached();
    for (int voter = 0; voter < 2; voter++) {
      type(model.ballots(), "ab");
      model.ballots().enter();
    }
    model.closeRound();
    assertThat(model.problemProperty().get()).startsWith("Only 2 secret ballots have come in");
    type(model.ballots(), "ba");
    model.ballots().enter();
    model.closeRound();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Result.class);
    assertThat(model.sight().canReopen().get()).isFalse();
    assertThat(model.sight().canTakeLate().get()).isFalse();
    assertThat(sample.round().secrets().ballots()).hasSize(3);
    RoundResult result = RoundResult.of(sample.hearing(), sample.round());
    assertThat(result.box().voters()).isEmpty();
    assertThat(result.turnout().missingNames(sample.hearing()))
        .containsExactly("Sample Employers 004");
    assertThat(sentence(sample.hearing()))
        .isEqualTo("The ballots were secret. 3 of 4 organisations handed in a ballot.");
  }

  @Test
  void whatIsPublishedOfASecretRoundNamesNobodyWhereNobodyMayBeNamed() {
    sample.organisations(4, 3).question(BallotMethod.TOP_K, 2, 4).held(SECRET).open();
    PrioritiesViewModel model = attached();
    for (int voter = 0; voter < 7; voter++) {
      type(model.ballots(), "ab");
      model.ballots().enter();
    }
    model.closeRound();
    for (AttributionRule rule : List.of(AttributionRule.SIDE, AttributionRule.CHATHAM_HOUSE)) {
      Hearing published = Attribution.publish(sample.hearing(), rule).hearing();
      Round round = published.rounds().find(SampleRound.ROUND).orElseThrow();
      assertThat(round.secrets().votes().isEmpty()).as("%s", rule).isTrue();
      assertThat(round.handedIn()).as("%s", rule).isEqualTo(7);
      assertThat(round.secrets().ballots().stream().anyMatch(each -> each.side().isPresent()))
          .as("%s tells sides", rule)
          .isEqualTo(rule == AttributionRule.SIDE);
      assertThat(RoundResult.of(published, round).total())
          .isEqualTo(RoundResult.of(sample.hearing(), sample.round()).total());
    }
  }

  @Test
  void handsAreAddedUpAndTheMinutesSayHowTheyWereCounted() {
    sample.organisations(4, 4).question(BallotMethod.RATING, 5, 3).held(HANDS).open();
    hands("e", 7, 5, 0, 1);
    hands("w", 1, 6, 0, 0);
    sample.close();
    RoundResult result = RoundResult.of(sample.hearing(), sample.round());
    assertThat(result.total().order()).isEqualTo(List.of(List.of(1), List.of(0), List.of(2)));
    assertThat(result.supporters(1)).isEqualTo(11);
    assertThat(result.sides().getFirst().ranking().orElseThrow().winners()).containsExactly(0);
    assertThat(result.firmness().places()).isEqualTo(3);
    assertThat(sentence(sample.hearing()))
        .isEqualTo(
            "By show of hands, in which at least 14 people took part. One person abstained."
                + " The quorum of 11 was reached.");
  }

  @Test
  void theHandsOfASmallSideArePublishedTogetherWithAll() {
    sample.organisations(4, 4).question(BallotMethod.POINTS, 1, 3).held(HANDS).open();
    hands("e", 7, 5, 0, 0);
    hands("w", 1, 2, 0, 0);
    sample.close();
    Hearing published = Attribution.publish(sample.hearing(), AttributionRule.SIDE).hearing();
    Round round = published.rounds().find(SampleRound.ROUND).orElseThrow();
    assertThat(round.hands().orElseThrow().size()).isEqualTo(1);
    RoundResult result = RoundResult.of(published, round);
    assertThat(result.sides()).isEmpty();
    assertThat(result.total()).isEqualTo(RoundResult.of(sample.hearing(), sample.round()).total());
  }

  @Test
  void oneHandsInForAnotherAndForNoMoreThanTheQuestionAllows() {
    sample.organisations(4).question(BallotMethod.TOP_K, 3, 6).open();
    PrioritiesViewModel model = attached();
    model.ballots().focus("e2");
    type(model.ballots(), "ab");
    model.ballots().handedInBy(voter("e1"));
    assertThat(model.ballots().proxyProperty().get())
        .isEqualTo("handed in by Sample Employers 001");
    model.ballots().enter();
    assertThat(ballot("e2").proxy()).hasValue(voter("e1"));
    assertThat(
            sample
                .session
                .submit(
                    new Command.HandInByProxy(
                        SampleRound.ROUND, voter("e3"), voter("e1"), Ballot.BLANK))
                .join())
        .isInstanceOf(Outcome.Refused.class);
    // The same proxy may correct the same ballot, which keeps its proxy.
    model.ballots().focus("e2");
    type(model.ballots(), "c");
    model.ballots().enter();
    assertThat(ballot("e2").proxy()).hasValue(voter("e1"));
    assertThat(ballot("e2").ballot().given()).hasSize(3);
  }

  /** What holds for other ballots in every form of a round holds for pairs. */
  @Test
  void pairsAreHandedInForAnotherAndLate() {
    sample.organisations(4).question(BallotMethod.PAIRWISE, 1, 3).open();
    PrioritiesViewModel model = attached();
    type(model.ballots(), "111");
    model.ballots().enter();
    model.ballots().focus("e2");
    type(model.ballots(), "11=");
    model.ballots().handedInBy(voter("e1"));
    model.ballots().enter();
    assertThat(ballot("e2").proxy()).hasValue(voter("e1"));
    sample.close();
    assertThat(RoundResult.of(sample.hearing(), sample.round()).box().size()).isEqualTo(2);

    model.takeLate("The train was late.", problem -> assertThat(problem).isEmpty());
    model.ballots().focus("e3");
    type(model.ballots(), "222");
    model.ballots().enter();
    model.closeRound();

    assertThat(ballot("e3").ballot().preferences()).hasSize(3);
    RoundResult counted = RoundResult.of(sample.hearing(), sample.round());
    assertThat(counted.box().size()).isEqualTo(3);
    assertThat(counted.condorcet().winner()).hasValue(0);
    model.countLate();
    assertThat(RoundResult.of(sample.hearing(), sample.round()).box().size()).isEqualTo(2);
  }

  @Test
  void aLateBallotIsTakenForAReasonAndCountsAsTheModeratorDecides() {
    sample.organisations(4).question(BallotMethod.TOP_K, 3, 6).open();
    sample.handIn("e1", 0, 1);
    sample.handIn("e2", 0, 1);
    sample.close();
    PrioritiesViewModel model = attached();
    model.takeLate("", problem -> assertThat(problem).isPresent());
    model.takeLate("The train was late.", problem -> assertThat(problem).isEmpty());
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Ballots.class);
    model.ballots().focus("e3");
    type(model.ballots(), "c");
    model.ballots().enter();
    model.ballots().focus("e1");
    type(model.ballots(), "c");
    model.ballots().enter();
    assertThat(ballot("e1").ballot().given()).as("in time, and untouched").hasSize(2);
    model.closeRound();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Result.class);
    assertThat(RoundResult.of(sample.hearing(), sample.round()).box().size()).isEqualTo(3);
    assertThat(sentence(sample.hearing()))
        .endsWith("One ballot came after the round had been closed and was counted.");
    model.countLate();
    RoundResult without = RoundResult.of(sample.hearing(), sample.round());
    assertThat(without.box().size()).isEqualTo(2);
    assertThat(without.turnout().notCounted()).as("faulty").isZero();
    assertThat(sentence(sample.hearing()))
        .endsWith("One ballot came after the round had been closed and was not counted.");
  }

  @Test
  void aCorrectedBallotShowsWhatItWasBeforeOnceTheRoundIsClosed() {
    sample.organisations(4).question(BallotMethod.TOP_K, 3, 6).open();
    sample.handIn("e1", 0, 1);
    sample.handIn("e1", 2);
    assertThat(newest()).doesNotContain("Clear funding mechanism");
    sample.close();
    assertThat(
            sentences().stream()
                .anyMatch(text ->
                    text.endsWith(
                        "1 Access for small enterprises, 2 Certification of training providers"
                            + " → 1 Clear funding mechanism")))
        .as("%s", sentences())
        .isTrue();
  }

  private void hands(String side, int first, int second, int third, int abstentions) {
    sample.run(
        new Command.CountHands(
            SampleRound.ROUND,
            new SideHands(
                Id.of(side),
                Map.of(Id.of("o0"), first, Id.of("o1"), second, Id.of("o2"), third),
                abstentions)));
  }

  private String newest() {
    return sentences().getFirst();
  }

  private List<String> sentences() {
    Formats formats =
        new Formats(
            SampleRound.MESSAGES, Formats.ClockSeparator.FULL_STOP, java.time.ZoneOffset.UTC);
    var history = sample.session.snapshot().history();
    ChangeSentences words = new ChangeSentences(formats, history.entries());
    return ChangeGroup.newestFirst(history).stream()
        .map(group -> words.line(sample.hearing(), group).text())
        .toList();
  }

  private String sentence(Hearing hearing) {
    return new RankingWords(SampleRound.MESSAGES, hearing)
        .turnoutSentence(RoundResult.of(hearing, sample.round()));
  }

  private HandedIn ballot(String voter) {
    return sample.round().ballots().find(Id.of(voter)).orElseThrow();
  }

  private static Voter voter(String id) {
    return new Voter.OrganisationVoter(Id.of(id));
  }

  private static void type(BallotsViewModel model, String keys) {
    keys.chars().forEach(key -> model.type(Character.toString(key)));
  }

  private PrioritiesViewModel attached() {
    PrioritiesViewModel model = sample.model();
    model.attach();
    return model;
  }
}
