package org.hearingdesk.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.Fraction;

/** Ballot boxes for tests, short to write. */
public final class Boxes {
  private Boxes() {}

  /** Ranks for each option, 0 for left out, -1 for no opinion. */
  public static Answer ranks(int... ranks) {
    Cells.Builder cells = Cells.builder(ranks.length);
    for (int option = 0; option < ranks.length; option++) {
      if (ranks[option] > 0) {
        cells.give(option, ranks[option]);
      } else if (ranks[option] < 0) {
        cells.noOpinion(option);
      }
    }
    return new Answer.Ranks(cells.build());
  }

  public static BallotBox box(Ballot... ballots) {
    int options = ballots.length == 0 ? 0 : ballots[0].answer().cells().size();
    return new BallotBox(options, List.of(ballots));
  }

  /** One anonymous ballot for each row of ranks. */
  public static BallotBox ofRanks(int[]... rows) {
    return box(
        Arrays.stream(rows).map(row -> Ballot.anonymous(1, ranks(row))).toArray(Ballot[]::new));
  }

  /** Ballots with ties, gaps, sides and fractional weights. */
  public static BallotBox random(SplittableRandom random, int options, int ballots) {
    List<Ballot> all = new ArrayList<>();
    for (int ballot = 0; ballot < ballots; ballot++) {
      int[] ranks = new int[options];
      for (int option = 0; option < options; option++) {
        ranks[option] = random.nextInt(options + 1);
      }
      all.add(
          new Ballot(
              "Voter " + ballot,
              "Side " + random.nextInt(3),
              Fraction.of(random.nextInt(1, 7), random.nextInt(1, 7)),
              1,
              ranks(ranks)));
    }
    return new BallotBox(options, all);
  }
}
