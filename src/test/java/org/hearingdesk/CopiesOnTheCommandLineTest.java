package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.cli.CommandFailure;
import org.hearingdesk.cli.Console;
import org.hearingdesk.cli.HearingDeskCommand;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.PlainDetails;
import org.hearingdesk.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Handing over and merging on the command line. */
class CopiesOnTheCommandLineTest {
  private static final Messages MESSAGES = Messages.strict(Locale.ENGLISH);
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-04-15T12:00:00Z"));

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Console console =
        new Console(
            new HearingFilesOnDisk(MESSAGES, () -> Settings.in(folder.resolve("settings"))),
            new Display(MESSAGES),
            () -> Documents.publication(CLOCK),
            MESSAGES,
            new PrintWriter(out),
            folder);
    return HearingDeskCommand.run(console, new PrintWriter(err), arguments);
  }

  private Path hearing(String name) throws CommandFailure {
    Path file = folder.resolve(name);
    try (HearingSession session =
        new HearingFilesOnDisk(MESSAGES, () -> Settings.in(folder.resolve("settings")))
            .create(file, CLOCK)) {
      session.submit(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED))).join();
    }
    return file;
  }

  @Test
  void aCopyIsHandedOverAndMergedBackAsOftenAsOneLikes() throws IOException, CommandFailure {
    hearing("sample.hearing");
    String file = "sample.hearing";
    assertThat(
            run("hand-over", file, "copy.hearing", "--to", "Sample person", "--role", "rapporteur"))
        .as(err.toString())
        .isZero();
    assertThat(run("hand-over", file, "copy.hearing", "--to", "Sample person")).isEqualTo(1);
    assertThat(run("hand-over", file, "nobody.hearing", "--to", " ")).isEqualTo(1);
    assertThat(folder.resolve("nobody.hearing")).doesNotExist();
    byte[] copy = Files.readAllBytes(folder.resolve("copy.hearing"));
    assertThat(run("merge", file, "copy.hearing", "--preview")).isZero();
    assertThat(out.toString())
        .contains("1 change comes in from copy.hearing", "Sample person, rapporteur: 1")
        .contains("Went on in the copy of Sample person, rapporteur", "Nothing conflicts.");
    assertThat(run("merge", file, "copy.hearing")).isZero();
    assertThat(out.toString()).contains("1 change came in from copy.hearing");
    assertThat(run("merge", file, "copy.hearing")).isZero();
    assertThat(out.toString()).contains("Everything in copy.hearing is here already.");
    assertThat(Files.readAllBytes(folder.resolve("copy.hearing"))).isEqualTo(copy);
    assertThat(run("merge", "copy.hearing", file)).as(err.toString()).isZero();
    run("history", file);
    assertThat(out.toString())
        .contains(
            "Handed a copy over to Sample person, rapporteur", "Merged copy.hearing: 1 change");
  }

  @Test
  void whatIsNoCopyOfThisHearingIsNotMerged() throws IOException, CommandFailure {
    Path hearing = hearing("sample.hearing");
    hearing("other.hearing");
    Files.writeString(folder.resolve("letter.hearing"), "Dear colleagues. ".repeat(500));
    byte[] before = Files.readAllBytes(hearing);
    for (String other : List.of("letter.hearing", "missing.hearing", "other.hearing")) {
      assertThat(run("merge", "sample.hearing", other)).isEqualTo(1);
      assertThat(err.toString().lines()).hasSize(1);
    }
    assertThat(Files.readAllBytes(hearing)).isEqualTo(before);
  }
}
