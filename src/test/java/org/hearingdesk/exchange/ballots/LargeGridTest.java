package org.hearingdesk.exchange.ballots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.TalliedBallots;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.Weighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grid that is counted while it is read says the same as one that is read whole. */
class LargeGridTest {
  /** Small, so that a few rows already are many pieces. */
  private static final int CHUNK = 64;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyTableIsTheSame(long seed) throws IOException {
    String grid = new RandomGrid(seed).text(false);
    BallotBox box =
        ((BallotReading.Ready)
                new BallotReader(Limits.DEFAULT).read(bytes(grid), Answer.Kind.RANKS))
            .file()
            .box();
    for (LeftOutRule leftOut : LeftOutRule.values()) {
      TalliedBallots tallied = ((LargeGrid.Outcome.Counted) count(grid, leftOut)).ballots();
      assertThat(tallied.voters()).as("seed %d%n%s", seed, grid).isEqualTo(box.size());
      assertThat(tallied.blanks()).as("seed %d%n%s", seed, grid).isEqualTo(box.blanks());
      for (Weighting weighting :
          List.of(new Weighting.Equal(), new Weighting.Given(), new Weighting.EqualSides())) {
        assertThat(figures(tallied.table(weighting)))
            .as("seed %d, %s, %s%n%s", seed, leftOut, weighting, grid)
            .isEqualTo(figures(PairwiseTable.of(box, new CountingRules(leftOut, weighting))));
      }
      for (String side : box.sides()) {
        CountingRules rules = new CountingRules(leftOut, new Weighting.Equal());
        assertThat(figures(tallied.withoutSide(side).table(rules.weighting())))
            .as("seed %d without %s", seed, side)
            .isEqualTo(figures(PairwiseTable.of(box.withoutSide(side), rules)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsWrongIsToldWithTheSameWordsAndLines(long seed) throws IOException {
    String grid = new RandomGrid(seed).text(true);
    BallotReading whole = new BallotReader(Limits.DEFAULT).read(bytes(grid), Answer.Kind.RANKS);
    LargeGrid.Outcome streamed = count(grid, LeftOutRule.BOTTOM);
    if (whole instanceof BallotReading.Refused(List<Problem> problems)) {
      assertThat(streamed)
          .as("seed %d%n%s", seed, grid)
          .isInstanceOfSatisfying(
              LargeGrid.Outcome.Refused.class,
              refused ->
                  assertThat(refused.problems()).containsExactlyInAnyOrderElementsOf(problems));
    } else {
      assertThat(streamed).as("seed %d", seed).isInstanceOf(LargeGrid.Outcome.Counted.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "voter,\n", "a,a\n1,2\n", "voter,a,b\nx,1\n"})
  void aFileThatIsNoGridIsRefused(String grid) throws IOException {
    assertThat(count(grid, LeftOutRule.BOTTOM)).isInstanceOf(LargeGrid.Outcome.Refused.class);
  }

  @Test
  void aQuotationMarkThatIsNeverClosedDoesNotTakeInTheWholeFile() throws IOException {
    String grid = "voter,a,b\n\"x,1,2\n" + "y,1,2\n".repeat(4_000_000);
    assertThat(count(grid, LeftOutRule.BOTTOM, 1 << 20))
        .isInstanceOfSatisfying(
            LargeGrid.Outcome.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::key)
                    .contains("exchange.ballots.row-too-long"));
  }

  @Test
  void theProgressReachesTheSizeOfTheFile() throws IOException {
    byte[] grid = bytes("a,b\n" + "1,2\n".repeat(1_000));
    List<Long> told = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      new LargeGrid(workers, 2, CHUNK)
          .count(new ByteArrayInputStream(grid), LeftOutRule.BOTTOM, told::add);
    }
    assertThat(told).isSorted().last().isEqualTo((long) grid.length);
  }

  private static LargeGrid.Outcome count(String grid, LeftOutRule leftOut) throws IOException {
    return count(grid, leftOut, CHUNK);
  }

  private static LargeGrid.Outcome count(String grid, LeftOutRule leftOut, int chunk)
      throws IOException {
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      return new LargeGrid(workers, 2, chunk)
          .count(new ByteArrayInputStream(bytes(grid)), leftOut, read -> {});
    }
  }

  private static byte[] bytes(String grid) {
    return grid.getBytes(UTF_8);
  }

  private static List<BigInteger> figures(PairwiseTable table) {
    List<BigInteger> figures = new ArrayList<>(List.of(table.scale(), table.scaledTotal()));
    for (int a = 0; a < table.options(); a++) {
      for (int b = 0; b < table.options(); b++) {
        figures.add(table.scaledVotes(a, b));
      }
    }
    return figures;
  }

  /**
   * A grid as people and programs write them: every odd thing that is allowed, and some that are
   * not.
   */
  private static final class RandomGrid {
    private final Random random;
    private final char separator;
    private final String lineBreak;
    private final boolean voter;
    private final boolean side;
    private final boolean weight;
    private final boolean count;
    private final int options;

    RandomGrid(long seed) {
      random = new Random(seed);
      separator = of(',', ';', '\t');
      lineBreak = random.nextBoolean() ? "\n" : "\r\n";
      voter = random.nextBoolean();
      side = random.nextBoolean();
      weight = random.nextInt(3) == 0;
      count = random.nextInt(4) == 0;
      options = 1 + random.nextInt(20);
    }

    String text(boolean faulty) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
      row(text, header());
      int rows = random.nextInt(80);
      for (int row = 0; row < rows; row++) {
        List<String> cells = cells(row);
        if (faulty && random.nextInt(12) == 0) {
          spoil(cells, row);
        }
        row(text, cells);
        if (random.nextInt(15) == 0) {
          text.append(lineBreak);
        }
      }
      if (random.nextInt(3) == 0 && rows > 0) {
        text.setLength(text.length() - lineBreak.length());
      }
      return text.toString();
    }

    private void row(StringBuilder text, List<String> cells) {
      text.append(String.join(String.valueOf(separator), cells)).append(lineBreak);
    }

    private List<String> header() {
      List<String> header = new ArrayList<>();
      if (voter) {
        header.add("Organisation");
      }
      if (side) {
        header.add("side");
      }
      if (weight) {
        header.add("weight");
      }
      if (count) {
        header.add("count");
      }
      for (int option = 0; option < options; option++) {
        header.add("Option " + option);
      }
      return header;
    }

    private List<String> cells(int row) {
      List<String> cells = new ArrayList<>();
      if (voter) {
        cells.add(quoted(of("Žusan ", "union ", "Ένωση ", " Sample\u00A0") + row));
      }
      if (side) {
        cells.add(quoted(of("E", "W", "Κράτη μέλη", "")));
      }
      if (weight) {
        cells.add(of("1", "0.1", "1/3", "2"));
      }
      if (count) {
        cells.add(of("1", "1", "7"));
      }
      int given = random.nextInt(options + 1);
      for (int option = 0; option < options; option++) {
        cells.add(
            option >= given
                ? of("", "", " ", "?")
                : of(String.valueOf(1 + random.nextInt(options)), "3", " 2", "126", "127", "9999"));
      }
      return cells;
    }

    private String quoted(String text) {
      return switch (random.nextInt(5)) {
        case 0 -> '"' + text + '"';
        case 1 -> '"' + text + "\"\" " + separator + " x\"";
        case 2 -> "\"two" + lineBreak + "lines " + text + '"';
        default -> text;
      };
    }

    private void spoil(List<String> cells, int row) {
      int last = cells.size() - 1;
      switch (random.nextInt(4)) {
        case 0 -> cells.set(last, of("0", "-1", "first", "1.5"));
        case 1 -> cells.add("1");
        case 2 -> cells.set(last, "1234567");
        default -> {
          if (voter) {
            cells.set(0, "union " + row / 2);
          }
        }
      }
    }

    private String of(String... values) {
      return values[random.nextInt(values.length)];
    }

    private char of(char... values) {
      return values[random.nextInt(values.length)];
    }
  }
}
