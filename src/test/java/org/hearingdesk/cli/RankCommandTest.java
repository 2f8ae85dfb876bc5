package org.hearingdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RankCommandTest {

  private static final String HEARING =
      """
      organisation,side,weight,Pay,Hours,Leave
      A,Employers,1,2,1,
      B,Workers,2,1,2,3
      C,Workers,1,1,1,
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void printsTheRankingForPeople() throws IOException {
    assertThat(rank(file("ballots.csv", HEARING))).isZero();

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .isEqualTo(
            """
            ballots.csv
            3 options, 3 ballots
            Method: Borda, ties averaged.
            Options that a ballot leaves out count as tied below everything that it ranks.
            Every voter counts the same.

                       comparisons won (%)  Employers (1)  Workers (2)
            1=  Pay                   75.0              2            1
            1=  Hours                 75.0              1            2
             3  Leave                  0.0              3            3

            No option beats all others one to one.
            Agreement among the voters: strong (Kendall's W 0.82, p = 0.086).

            How far the option of the row is ahead of the option of the column:
                       1   2  3
            1  Pay     ·   0  3
            2  Hours   0   ·  3
            3  Leave  -3  -3  ·

            The first 3 by other methods:
            Schulze, winning votes       Pay = Hours > Leave
            Copeland                     Pay = Hours > Leave
            Ranked pairs                 Pay = Hours
            Kemeny                       Pay = Hours > Leave
            Instant run-off              Pay = Hours > Leave
            Points for the first places  Pay = Hours > Leave

            No place is firm: the first changes when a single voter or side is left out.
            """);
  }

  @Test
  void printsOneObjectForMachines() throws IOException {
    assertThat(rank(file("b.csv", HEARING), "--format", "json", "--weights", "given")).isZero();

    JsonNode json = new JsonMapper().readTree(out.toString());
    assertThat(json.get("weights").asString()).isEqualTo("given");
    assertThat(json.get("given_weights").get("pairwise_scaled").toString())
        .isEqualTo("[[0,2,4],[1,0,4],[0,0,0]]");
    assertThat(json.get("ranking").get(0).get("name").asString()).isEqualTo("Pay");
    assertThat(json.get("leave_one_group_out_unweighted").get("Workers").get("borda_order"))
        .hasToString("[[2],[1],[3]]");
  }

  @Test
  void saysWhatItDoesNotCount() throws IOException {
    Path file = file("dots.csv", "voter,Pay,Hours\nA,6,3\nB,2,2\n");

    assertThat(rank(file, "--method", "points", "--budget", "8", "--cap", "5")).isZero();

    assertThat(out.toString())
        .contains("Not counted: A (6 points on Pay, 5 are allowed, 9 points spent of 8).")
        .contains("An option gets nothing from a ballot that leaves it out.");
  }

  @Test
  void anEmptyHearingHasNoBallotsYet() throws IOException {
    Path file = file("none.csv", "voter,Pay,Hours\n");

    assertThat(rank(file)).isZero();
    assertThat(out.toString()).contains("1=  Pay", "1=  Hours", "No ballots yet.");
    assertThat(rank(file, "--format", "json")).isZero();
    assertThat(out.toString()).contains("\"no_ballots\"").doesNotContain("NaN");
  }

  @Test
  void aBadFileIsOneLineWithItsPlaceAndExitCodeOne() throws IOException {
    Path file = file("bad.csv", "voter,Pay,Hours\nA,0,1\nA,1,2\n");

    assertThat(rank(file)).isEqualTo(1);

    assertThat(err.toString().lines())
        .containsExactly(
            "hearing-desk rank: "
                + file
                + ":2: \"0\" for \"Pay\" is not a rank, a whole number from 1"
                + " (and one more problem)");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void hostileNamesStayOnTheirLine() throws IOException {
    String header = "voter,\"Pay\n\u001b[31mred\",<script>,=1+1\n";

    assertThat(rank(file("names.csv", header + "A,1,2,3\n"))).isZero();
    assertThat(out.toString()).contains("1  Pay [31mred", "<script>", "=1+1");
    assertThat(out.toString().replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
    assertThat(rank(file("names.csv", header + "\"A\nB\",\"0\n0\",2,3\n"))).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains(":3: \"0 0\"");
  }

  @Test
  void aMissingFileIsExitCodeOne() {
    assertThat(rank(folder.resolve("none.csv"))).isEqualTo(1);
    assertThat(err.toString()).endsWith("none.csv: there is no such file" + System.lineSeparator());
  }

  @Test
  void aFolderIsNotABallotFile() {
    assertThat(rank(folder)).isEqualTo(1);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void ballotsThatTheMethodCannotCountAreExitCodeOne() throws IOException {
    Path file = file("nine.csv", "a,b,c,d,e,f,g,h,i\n1,2,3,4,5,6,7,8,9\n");

    assertThat(rank(file, "--method", "kemeny")).isEqualTo(1);
    assertThat(err.toString()).contains("kemeny does not count these ballots over 9 options");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--method=dictator",
        "--left-out=top",
        "--format=xml",
        "--weights=mine",
        "--cells=words",
        "--method=top-k --top=0",
        "--budget=10",
        "--method=points --budget=-1",
        "--nonsense"
      })
  void wrongUsageIsExitCodeTwo(String arguments) throws IOException {
    assertThat(rank(file("b.csv", HEARING), arguments.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("rank: ")
        .endsWith("(see --help)");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void everyOptionIsExplained() {
    CommandLine command = RankCommand.commandLine(Messages.strict(Locale.UK));

    assertThat(command.getCommandSpec().options())
        .allSatisfy(
            option -> assertThat(option.description()).as(option.longestName()).isNotEmpty());
    assertThat(command.getUsageMessage()).contains("Exit codes:", "the file cannot be read");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int rank(Path file, String... options) {
    out.getBuffer().setLength(0);
    String[] arguments = new String[options.length + 1];
    arguments[0] = file.toString();
    System.arraycopy(options, 0, arguments, 1, options.length);
    return RankCommand.commandLine(Messages.strict(Locale.UK))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }
}
