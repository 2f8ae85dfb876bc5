package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Borda;
import org.hearingdesk.ranking.Copeland;
import org.hearingdesk.ranking.InstantRunoff;
import org.hearingdesk.ranking.Kemeny;
import org.hearingdesk.ranking.MajorityJudgment;
import org.hearingdesk.ranking.MeanRating;
import org.hearingdesk.ranking.MedianRating;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Points;
import org.hearingdesk.ranking.RankedPairs;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.RankingMethod;
import org.hearingdesk.ranking.Schulze;
import org.hearingdesk.ranking.TopKPoints;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.PairCells;
import org.junit.jupiter.api.Test;

class MethodWordsTest {
  private static final CountingRules RULES = CountingRules.DEFAULT;

  private final MethodWords words = new MethodWords(Messages.strict(Locale.ENGLISH));

  @Test
  void everyWayToCountEveryBallotHasItsCard() {
    for (BallotMethod ballots : BallotMethod.values()) {
      for (CountingMethod by : CountingMethod.of(ballots)) {
        MethodCard card = words.card(question(ballots, by));
        assertThat(card.title()).contains(words.name(by, ballots));
        assertThat(card.parts())
            .as("%s by %s", ballots, by)
            .hasSize(7)
            .allSatisfy(part -> assertThat(part.words()).isNotBlank());
        assertThat(card.parts().get(1).words())
            .isEqualTo(
                words.rule(
                    org.hearingdesk.ranking.round.CountingWays.method(by, question(ballots, by)),
                    ballots));
      }
    }
  }

  /** What the cards tell of four A B C, three C B A and two B C A is what is counted. */
  @Test
  void theExampleOfRankedListsIsRight() {
    BallotBox box =
        new BallotBox(
            3,
            List.of(
                Ballot.anonymous(4, ranks(1, 2, 3)),
                Ballot.anonymous(3, ranks(3, 2, 1)),
                Ballot.anonymous(2, ranks(3, 1, 2))));
    assertThat(scores(new Borda(), box)).containsExactly("400/9", "550/9", "400/9");
    assertThat(scores(new Copeland(), box)).containsExactly("-2", "2", "0");
    assertThat(scores(new TopKPoints(2), box)).containsExactly("8", "11", "8");
    List<List<Integer>> second = List.of(List.of(1), List.of(2), List.of(0));
    assertThat(order(new Schulze(), box)).isEqualTo(second);
    assertThat(order(new RankedPairs(), box)).isEqualTo(second);
    assertThat(order(new Kemeny(), box)).isEqualTo(second);
    assertThat(Kemeny.optimum(PairwiseTable.of(box, RULES)).scaledAgreements()).isEqualTo(16);
    assertThat(order(new InstantRunoff(), box))
        .isEqualTo(List.of(List.of(2), List.of(0), List.of(1)));
    assertThat(example(CountingMethod.BORDA)).contains("44.4 %, 61.1 % and 44.4 %");
  }

  /** The same nine voters, each pair asked one by one. */
  @Test
  void theExampleOfPairsIsRight() {
    BallotBox box =
        new BallotBox(
            3,
            List.of(
                Ballot.anonymous(
                    4, new PairCells(3).prefer(0, 1).prefer(0, 2).prefer(1, 2).build()),
                Ballot.anonymous(
                    3, new PairCells(3).prefer(1, 0).prefer(2, 0).prefer(2, 1).build()),
                Ballot.anonymous(
                    2, new PairCells(3).prefer(1, 0).prefer(2, 0).prefer(1, 2).build())));
    assertThat(scores(new Copeland(), box)).containsExactly("-2", "2", "0");
    List<List<Integer>> second = List.of(List.of(1), List.of(2), List.of(0));
    assertThat(order(new Schulze(), box)).isEqualTo(second);
    assertThat(order(new RankedPairs(), box)).isEqualTo(second);
    assertThat(order(new Kemeny(), box)).isEqualTo(second);
    assertThat(Kemeny.optimum(PairwiseTable.of(box, RULES)).scaledAgreements()).isEqualTo(16);
    String card =
        words.card(question(BallotMethod.PAIRWISE, CountingMethod.COPELAND)).parts().get(2).words();
    assertThat(card).startsWith("Nine ballots: four prefer A to B").contains("+2", "−2", "B, C, A");
  }

  @Test
  void theExampleOfGradesIsRight() {
    BallotBox box =
        new BallotBox(
            2,
            List.of(
                Ballot.anonymous(1, ratings(5, 4)),
                Ballot.anonymous(1, ratings(4, 4)),
                Ballot.anonymous(1, ratings(1, 3))));
    assertThat(scores(new MeanRating(), box)).containsExactly("10/3", "11/3");
    assertThat(order(new MedianRating(), box)).isEqualTo(List.of(List.of(0, 1)));
    assertThat(order(new MajorityJudgment(), box)).isEqualTo(List.of(List.of(1), List.of(0)));
  }

  @Test
  void theExamplesOfSumsAreRight() {
    BallotBox dots =
        new BallotBox(
            2,
            List.of(
                Ballot.anonymous(1, points(10, 0)),
                Ballot.anonymous(1, points(0, 7)),
                Ballot.anonymous(1, points(2, 6))));
    assertThat(scores(new Points(), dots)).containsExactly("12", "13");
    BallotBox marks =
        new BallotBox(
            3,
            List.of(
                Ballot.anonymous(1, points(1, 1, 0)),
                Ballot.anonymous(1, points(0, 1, 0)),
                Ballot.anonymous(1, points(0, 1, 1))));
    assertThat(scores(new Points(), marks)).containsExactly("1", "3", "1");
  }

  private String example(CountingMethod by) {
    return words.card(question(BallotMethod.TOP_K, by)).parts().get(2).words();
  }

  private static PriorityQuestion question(BallotMethod ballots, CountingMethod by) {
    return new PriorityQuestion(
            Id.of("q"),
            "What first?",
            Optional.empty(),
            List.of(new Option(Id.of("a"), "A", Set.of()), new Option(Id.of("b"), "B", Set.of())),
            ballots,
            5,
            VoterKind.ORGANISATION,
            Weighting.EQUAL)
        .countedAs(new Counting(by));
  }

  private static List<List<Integer>> order(RankingMethod method, BallotBox box) {
    return method.rank(box, RULES).order();
  }

  private static List<String> scores(RankingMethod method, BallotBox box) {
    Ranking ranking = method.rank(box, RULES);
    List<String> scores = new ArrayList<>();
    for (int option = 0; option < box.options(); option++) {
      scores.add(ranking.standingOf(option).score().orElseThrow().toString());
    }
    return scores;
  }

  private static Answer ranks(int... places) {
    return new Answer.Ranks(cells(places));
  }

  private static Answer ratings(int... grades) {
    return new Answer.Ratings(cells(grades));
  }

  private static Answer points(int... given) {
    return new Answer.Points(cells(given));
  }

  private static Cells cells(int... values) {
    Cells.Builder cells = Cells.builder(values.length);
    for (int option = 0; option < values.length; option++) {
      cells.give(option, values[option]);
    }
    return cells.build();
  }
}
