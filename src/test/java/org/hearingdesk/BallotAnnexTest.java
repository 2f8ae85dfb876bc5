package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.hearingdesk.cli.RankCommand;
import org.hearingdesk.document.BallotTable;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.export.csv.CsvSheet;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.priorities.SampleRound;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stranger counts the annex again and gets what the report says. */
class BallotAnnexTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void theAnnexCountsToTheSameOrderAndScores(AttributionRule rule) throws IOException {
    PublishedHearing published = Attribution.publish(sample(), rule);
    for (PriorityQuestion question : published.hearing().questions()) {
      RoundResult result =
          RoundResult.of(
              published.hearing(),
              RoundResult.standing(published.hearing(), question.id()).orElseThrow());
      Sheet sheet = BallotTable.of(published, question.id()).orElseThrow();

      List<String> recounted = recounted(sheet, result);

      assertThat(recounted)
          .isEqualTo(
              result.total().standings().stream()
                  .map(standing ->
                      standing.place()
                          + " "
                          + result.option(standing.option()).text()
                          + " "
                          + standing.score().map(Fraction::toString).orElse("null"))
                  .toList());
    }
  }

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void pairsCountToTheSameToo(AttributionRule rule) throws IOException {
    SampleRound sample = new SampleRound().organisations(4, 4);
    sample.question(BallotMethod.PAIRWISE, 1, 5);
    PriorityQuestion asked = sample.hearing().questions().all().getFirst();
    List<Option> options = new ArrayList<>(asked.options());
    options.set(1, options.get(1).worded("Before > after, \"quoted\""));
    sample.run(new Command.EditPart(asked, asked.offering(options)));
    sample.open();
    SplittableRandom random = new SplittableRandom(5);
    for (Organisation organisation : sample.hearing().organisations()) {
      Ballot ballot = Ballot.BLANK;
      for (OptionPair pair : OptionPair.of(options)) {
        // The fourth leaves the pair open.
        ballot =
            switch (random.nextInt(4)) {
              case 0 -> ballot.saying(pair, Preferred.FIRST);
              case 1 -> ballot.saying(pair, Preferred.SECOND);
              case 2 -> ballot.saying(pair, Preferred.EQUAL);
              default -> ballot;
            };
      }
      sample.run(
          new Command.HandInBallot(
              SampleRound.ROUND, new Voter.OrganisationVoter(organisation.id()), ballot));
    }
    sample.close();
    PublishedHearing published = Attribution.publish(sample.hearing(), rule);
    RoundResult result =
        RoundResult.of(
            published.hearing(),
            RoundResult.standing(published.hearing(), SampleRound.QUESTION).orElseThrow());
    Sheet sheet = BallotTable.of(published, SampleRound.QUESTION).orElseThrow();
    assertThat(result.box().ballots()).hasSize(8);
    assertThat(result.total()).isEqualTo(RoundResult.of(sample.hearing(), sample.round()).total());
    assertThat(recounted(sheet, result, "--cells", "pairs"))
        .isEqualTo(
            result.total().standings().stream()
                .map(standing ->
                    standing.place()
                        + " "
                        + result.option(standing.option()).text().replace('>', '›')
                        + " "
                        + standing.score().map(Fraction::toString).orElse("null"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(
      value = AttributionRule.class,
      names = {"SIDE", "CHATHAM_HOUSE"})
  void noNameAndNoSmallSideIsInTheAnnex(AttributionRule rule) throws IOException {
    PublishedHearing published = Attribution.publish(sample(), rule);
    Id<PriorityQuestion> question = published.hearing().questions().all().getFirst().id();
    String csv = Files.readString(written(BallotTable.of(published, question).orElseThrow()));

    assertThat(csv).doesNotContain("Sample ", "\nMember States", "\nCivil");
    assertThat(csv.contains("Employers")).isEqualTo(rule == AttributionRule.SIDE);
  }

  private List<String> recounted(Sheet sheet, RoundResult result, String... more)
      throws IOException {
    StringWriter out = new StringWriter();
    CommandLine command = RankCommand.commandLine(Messages.strict(Locale.ENGLISH));
    command.setOut(new PrintWriter(out));
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(
        List.of(
            written(sheet).toString(),
            "--method",
            result.total().explanation().method().id(),
            "--format",
            "json"));
    int code = command.execute(arguments.toArray(String[]::new));
    assertThat(code).isZero();
    Stream<JsonNode> ranking =
        new JsonMapper().readTree(out.toString()).get("ranking").valueStream();
    return ranking
        .map(each ->
            each.get("place").asString()
                + " "
                + each.get("name").asString()
                + " "
                + each.get("score_exact").asString())
        .toList();
  }

  private Path written(Sheet sheet) throws IOException {
    Path file = folder.resolve("annex.csv");
    try (OutputStream stream = Files.newOutputStream(file)) {
      CsvSheet.write(sheet, stream);
    }
    return file;
  }

  private static Hearing sample() {
    ScriptedClock clock = SampleHearing.clock();
    try (HearingSession session = MemorySession.open(clock)) {
      SampleHearing.prepare(session, clock).runToEnd();
      return session.snapshot().hearing();
    }
  }
}
