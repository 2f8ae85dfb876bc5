package org.hearingdesk.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.hearingdesk.ranking.ballot.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bit planes against two plain loops. */
class PairwiseTallyTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void blocksComeToTheSameAsPlainLoops(long seed) {
    Random random = new Random(seed);
    int options = 1 + random.nextInt(random.nextInt(8) == 0 ? 140 : 20);
    int ballots = random.nextInt(random.nextInt(5) == 0 ? 9_000 : 300);
    int levels = 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : options + 1);
    boolean silent = random.nextBoolean();
    PairwiseTally tally = new PairwiseTally(options);
    PairwiseTally other = new PairwiseTally(options);
    long[][] plain = new long[options][options];
    long voters = 0;
    for (int ballot = 0; ballot < ballots; ballot++) {
      int[] row = row(random, options, levels, silent);
      long count = random.nextInt(10) == 0 ? random.nextInt(1_000_000) + 1L : 1;
      (random.nextBoolean() ? tally : other).add(row, count, false);
      voters += count;
      addPlainly(row, count, plain);
    }
    tally.add(other);
    assertThat(tally.voters()).as("seed %d", seed).isEqualTo(voters);
    for (int a = 0; a < options; a++) {
      for (int b = 0; b < options; b++) {
        assertThat(tally.above(a, b))
            .as("seed %d, %d options, %d ballots: %d above %d", seed, options, ballots, a, b)
            .isEqualTo(plain[a][b]);
      }
    }
  }

  private static int[] row(Random random, int options, int levels, boolean silent) {
    int[] row = new int[options];
    for (int option = 0; option < options; option++) {
      row[option] =
          switch (random.nextInt(6)) {
            case 0 -> Answer.LOWEST;
            case 1 -> silent ? Answer.SILENT : Answer.LOWEST;
            default -> random.nextInt(levels);
          };
    }
    return row;
  }

  private static void addPlainly(int[] row, long count, long[][] above) {
    for (int a = 0; a < row.length; a++) {
      for (int b = 0; b < row.length; b++) {
        if (row[a] < row[b] && row[b] != Answer.SILENT) {
          above[a][b] += count;
        }
      }
    }
  }
}
