package org.hearingdesk.exchange.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.exchange.ballots.BallotFile.Column;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.PairCells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotReaderTest {

  private static final String PREFLIB =
      """
      # FILE NAME: x.toi
      # NUMBER ALTERNATIVES: 4
      # NUMBER VOTERS: %d
      # ALTERNATIVE NAME 1: Skills
      # ALTERNATIVE NAME 2: Safety: at work
      # ALTERNATIVE NAME 3: Ελληνικά
      """;

  @Test
  void readsPrefLibOrdersWithTiesGapsAndBlanks() {
    BallotFile file =
        ready(PREFLIB.formatted(3_000_000_006L) + "3000000000: 3,{1,4},2\n5: 2\n1: \n");

    assertThat(file.options())
        .containsExactly("Skills", "Safety: at work", "Ελληνικά", "Alternative 4");
    assertThat(file.box().size()).isEqualTo(3_000_000_006L);
    assertThat(file.box().blanks()).isEqualTo(1);
    assertThat(cells(file, 0)).isEqualTo(Cells.of(2, 3, 1, 2));
    assertThat(cells(file, 1).value(1)).hasValue(1);
    assertThat(cells(file, 1).state(0)).isEqualTo(Cells.State.LEFT_OUT);
    assertThat(file.lines()).containsExactly(7, 8, 9);
  }

  /** As a spreadsheet puts it on the clipboard, where titles are not quoted. */
  @ParameterizedTest
  @ValueSource(strings = {"\t", ";"})
  void aCommaInATitleDoesNotPartIt(String separator) {
    BallotFile file =
        ready(
            String.join(separator, "Pay, hours", "Skills", "Safety")
                + "\n"
                + String.join(separator, "2", "1", "3"));

    assertThat(file.options()).containsExactly("Pay, hours", "Skills", "Safety");
    assertThat(cells(file, 0)).isEqualTo(Cells.of(2, 1, 3));
  }

  @Test
  void readsAGridWithVotersSidesAndExactWeights() {
    BallotFile file =
        ready(
            """
            Organisation,Group,Weight,Pay,"Hours, rest"
            A,Workers,1/3,1,
            B,Employers,0.5,?,2
            """);

    assertThat(file.columns()).containsExactly(Column.VOTER, Column.SIDE, Column.WEIGHT);
    assertThat(file.options()).containsExactly("Pay", "Hours, rest");
    Ballot second = file.box().ballots().get(1);
    assertThat(second.voter()).isEqualTo("B");
    assertThat(second.side()).isEqualTo("Employers");
    assertThat(second.weight()).isEqualTo(Fraction.of(1, 2));
    assertThat(cells(file, 0).state(1)).isEqualTo(Cells.State.LEFT_OUT);
    assertThat(cells(file, 1).state(0)).isEqualTo(Cells.State.NO_OPINION);
  }

  @Test
  void gapsAndTiesInRanksAreValid() {
    assertThat(cells(ready("A,B,C,D\n1,3,3,7\n"), 0)).isEqualTo(Cells.of(1, 3, 3, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b\r\n1;2\r\n", "a\tb\n1\t2\n", "\uFEFFa,b\n1,2", "\n\na,b\n\n1,2\n\n"})
  void findsTheSeparatorAndPassesOverMarksAndEmptyLines(String text) {
    BallotFile file = ready(text);

    assertThat(file.options()).containsExactly("a", "b");
    assertThat(cells(file, 0)).isEqualTo(Cells.of(1, 2));
  }

  @Test
  void anOptionMayBeCalledWeight() {
    BallotFile file = ready("Voter,Pay,Weight\nA,1,2\n");

    assertThat(file.options()).containsExactly("Pay", "Weight");
    assertThat(file.columns()).containsExactly(Column.VOTER);
  }

  @Test
  void halfGradesStayExact() {
    BallotReading reading = read("a,b\n\"3,5\",4\n", Answer.Kind.RATINGS);

    Answer answer = ((BallotReading.Ready) reading).file().box().ballots().getFirst().answer();
    assertThat(answer).isEqualTo(new Answer.Ratings(Cells.of(35, 40), 10));
  }

  @Test
  void aHeaderWithoutRowsIsAFileWithoutBallots() {
    assertThat(ready("a,b\n").box().ballots()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1: 1,2,1 | ranked-twice",
        "1: {1,2},{2,3} | ranked-twice",
        "1: 5 | unknown-option",
        "1: 0 | unknown-option",
        "1: -1 | unknown-option",
        "1: 99999999999999999999 | unknown-option",
        "1: 1,,2 | unknown-option",
        "1: 1, | unknown-option",
        "1: {} | unknown-option",
        "1: one | unknown-option",
        "1: {1,2 | not-an-order",
        "1: {{1},2} | not-an-order",
        "1: 1{2} | not-an-order",
        "0: 1,2 | no-count",
        "-3: 1,2 | no-count",
        "1,2 | no-count",
        "9999999999999: 1 | no-count",
      })
  void refusesAWrongOrderWithItsLine(String line, String problem) {
    assertProblem(read(PREFLIB.formatted(2) + "1: 1\n" + line + "\n"), 8, problem);
  }

  @Test
  void refusesAPrefLibFileThatIsCutOff() {
    assertProblem(read(PREFLIB.formatted(9) + "3: 1,2\n"), 3, "other-total");
    assertProblem(read("# FILE NAME: x.toi\n1: 1,2\n"), 2, "no-alternatives");
    assertProblem(read("# FILE NAME: x.toi\n"), 0, "no-alternatives");
  }

  @Test
  void refusesMoreVotersThanCanBeCounted() {
    String lines = "999999999999: 1\n".repeat(3);
    assertProblem(read(PREFLIB.formatted(0) + lines), 8, "too-many-voters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A,E,1,0,2 | RANKS | not-a-rank",
        "A,E,1,-1,2 | RANKS | not-a-rank",
        "A,E,1,1.5,2 | RANKS | not-a-rank",
        "A,E,1,first,2 | RANKS | not-a-rank",
        "A,E,1,99999999999,2 | RANKS | not-a-rank",
        "A,E,1,-1,2 | POINTS | not-points",
        "A,E,1,2.5,2 | POINTS | not-points",
        "A,E,1,good,2 | RATINGS | not-a-rating",
        "A,E,1,1.2345,2 | RATINGS | not-a-rating",
        "A,E,1,NaN,2 | RATINGS | not-a-rating",
        "A,E,x,1,2 | RANKS | not-a-weight",
        "A,E,-1,1,2 | RANKS | not-a-weight",
        "A,E,1/0,1,2 | RANKS | not-a-weight",
        "A,E,,1,2 | RANKS | not-a-weight",
        "A,E,1,1 | RANKS | row-width",
        "A,E,1,1,2,3 | RANKS | row-width",
        "First,E,1,1,2 | RANKS | voter-twice",
      })
  void refusesAWrongRowWithItsLine(String row, Answer.Kind kind, String problem) {
    String text = "organisation,side,weight,Pay,Hours\nFirst,W,1,2,1\n" + row + "\n";

    assertProblem(read(text, kind), 3, problem);
  }

  @Test
  void readsPairsInWhicheverOrderAndOrientationTheColumnsAre() {
    String text =
        """
        organisation,Pay > Hours,Leave > Pay,Hours > Leave
        First,>,<,=
        Second,1,2,0
        Third,,?,2
        """;
    BallotFile file = ((BallotReading.Ready) read(text, Answer.Kind.PAIRS)).file();
    assertThat(file.options()).containsExactly("Pay", "Hours", "Leave");
    Answer first = new PairCells(3).prefer(0, 1).prefer(0, 2).alike(1, 2).build();
    assertThat(file.box().ballots())
        .extracting(ballot -> ballot.answer().toString())
        .hasSize(3)
        .startsWith(first.toString(), first.toString());
    assertThat(file.box().ballots().getLast().answer())
        .isInstanceOfSatisfying(
            Answer.Pairs.class,
            third -> {
              assertThat(third.prefers(2, 1)).isTrue();
              assertThat(third.prefers(0, 1) || third.prefers(1, 0)).isFalse();
              assertThat(third.alike(0, 1)).isFalse();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A > B,C | 1,1 | 1 | not-a-pair",
        "A > B,A > A | 1,1 | 1 | not-a-pair",
        "A > B,A > B > C | 1,1 | 1 | not-a-pair",
        "A > B,B > A | 1,1 | 1 | pair-twice",
        "A > B,B > C | 1,3 | 2 | not-a-preference",
        "A > B,B > C | A,1 | 2 | not-a-preference",
        "A > B,B > C | 1 | 2 | row-width",
      })
  void refusesWrongPairsWithTheirLine(String head, String row, int line, String problem) {
    assertProblem(read(head + "\n" + row + "\n", Answer.Kind.PAIRS), line, problem);
  }

  @Test
  void pairsAreNotTakenForRanks() {
    assertProblem(read("A > B,B > C\n1,2\n", Answer.Kind.RANKS), 1, "pairs-as-ranks");
    assertThat(read("A > B,C\n1,2\n", Answer.Kind.RANKS)).isInstanceOf(BallotReading.Ready.class);
  }

  @Test
  void tellsAllProblemsOfAFileUpToABound() {
    BallotReading reading = read("a,b\n" + "0,0\n".repeat(1000));

    List<Problem> problems = ((BallotReading.Refused) reading).problems();
    assertThat(problems).hasSize(50);
    assertThat(problems.getFirst().line()).isEqualTo(2);
    assertThat(problems.getLast().line()).isEqualTo(26);
  }

  @Test
  void refusesAWrongHeader() {
    assertProblem(read("a,b,a\n1,2,3\n"), 1, "option-twice");
    assertProblem(read("a,,b\n1,2,3\n"), 1, "option-unnamed");
    assertProblem(read("voter,side\nA,E\n"), 1, "no-options");
    assertProblem(read("count,a\nmany,1\n"), 2, "no-count");
  }

  @Test
  void refusesWhatIsNoText() {
    assertProblem(read(""), 0, "empty");
    assertProblem(read(" \n\n"), 0, "empty");
    assertProblem(read("a,b\n1,\0\n"), 0, "not-text");
    assertProblem(read("a,b\n\"1,2\n"), 0, "not-csv");
    byte[] latin = "a,b\n1,2\ncafé,1\n".getBytes(StandardCharsets.ISO_8859_1);
    assertProblem(new BallotReader(Limits.DEFAULT).read(latin, Answer.Kind.RANKS), 3, "not-utf8");
  }

  @Test
  void refusesWhatIsTooLargeBeforeReadingIt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("b.csv"), "a,b,c\n1,2,3\n1,2,3\n1,2,3\n");

    assertProblem(read(new Limits(10, 9, 9), file), 0, "too-large");
    assertProblem(read(new Limits(99, 2, 9), file), 1, "too-many-options");
    assertProblem(read(new Limits(99, 9, 2), file), 4, "too-many-ballots");
    assertProblem(
        new BallotReader(new Limits(999, 3, 9))
            .read(PREFLIB.formatted(0).getBytes(StandardCharsets.UTF_8), Answer.Kind.RANKS),
        2,
        "too-many-options");
  }

  @Test
  void aLongHostileOrderIsRefusedQuickly() {
    assertProblem(read(PREFLIB.formatted(1) + "1: " + "{1,".repeat(200_000)), 7, "not-an-order");
    assertProblem(read(PREFLIB.formatted(1) + "1: " + "1,".repeat(200_000)), 7, "ranked-twice");
  }

  private static void assertProblem(BallotReading reading, int line, String name) {
    assertThat(reading).isInstanceOf(BallotReading.Refused.class);
    Problem first = ((BallotReading.Refused) reading).problems().getFirst();
    assertThat(first.key()).isEqualTo("exchange.ballots." + name);
    assertThat(first.line()).isEqualTo(line);
    String text = Messages.strict(Locale.UK).text(first.key(), first.arguments().toArray());
    assertThat(text).isNotBlank().isNotEqualTo(first.key());
  }

  private static Cells cells(BallotFile file, int ballot) {
    return file.box().ballots().get(ballot).answer().cells();
  }

  private static BallotFile ready(String text) {
    BallotReading reading = read(text);
    assertThat(reading).isInstanceOf(BallotReading.Ready.class);
    return ((BallotReading.Ready) reading).file();
  }

  private static BallotReading read(String text) {
    return read(text, Answer.Kind.RANKS);
  }

  private static BallotReading read(String text, Answer.Kind kind) {
    return new BallotReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8), kind);
  }

  private static BallotReading read(Limits limits, Path file) throws IOException {
    return new BallotReader(limits).read(file, Answer.Kind.RANKS);
  }
}
