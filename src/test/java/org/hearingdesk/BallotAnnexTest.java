package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearingdesk.cli.RankCommand;
import org.hearingdesk.document.BallotTable;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.export.csv.CsvSheet;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
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

  private List<String> recounted(Sheet sheet, RoundResult result) throws IOException {
    StringWriter out = new StringWriter();
    CommandLine command = RankCommand.commandLine(Messages.strict(Locale.ENGLISH));
    command.setOut(new PrintWriter(out));
    int code =
        command.execute(
            written(sheet).toString(),
            "--method",
            result.total().explanation().method().id(),
            "--format",
            "json");
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
