package org.hearingdesk.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.rehearsal.RehearsalReport;
import org.hearingdesk.words.HearingFormats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk rehearse FILE [--seed N]}: runs what is prepared by itself, with a sample
 * room, and prints how the agenda went. The hearing stays as it is.
 *
 * <p>Exit codes: 0 it came to its end, 1 it did not, or cannot be opened, 2 wrong usage.
 */
@Command(name = RehearseCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class RehearseCommand implements Callable<Integer> {
  static final String NAME = "rehearse";

  private static final Duration STEP = Duration.ofMillis(2_500);
  private static final Duration LONGEST = Duration.ofHours(24);

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  RehearseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    try (HearingFiles.Practice practice = console.files().rehearse(console.path(file), seed)) {
      practice.rehearsal().runByItself(true);
      Duration passed = Duration.ZERO;
      while (hearing(practice).stage() != Stage.CLOSED && passed.compareTo(LONGEST) < 0) {
        practice.pass(STEP);
        passed = passed.plus(STEP);
        practice.rehearsal().step();
      }
      RehearsalReport report = RehearsalReport.of(hearing(practice), practice.session().now());
      print(report, HearingFormats.of(console.messages(), hearing(practice)));
      if (!report.over()) {
        throw new CommandFailure(console.messages().text("cli.rehearse.endless"));
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private static Hearing hearing(HearingFiles.Practice practice) {
    return practice.session().snapshot().hearing();
  }

  private void print(RehearsalReport report, Formats formats) {
    Messages messages = console.messages();
    for (RehearsalReport.Line line : report.lines()) {
      console.say(
          messages.text(
              "cli.rehearse.line",
              formats.time(line.plannedStart()),
              line.ran().map(ran -> formats.time(line.start())).orElse("–"),
              formats.minutes(line.planned()),
              line.ran().map(formats::minutes).orElse("–"),
              line.title()));
    }
    String end = report.end().map(formats::time).orElse("–");
    console.say(
        messages.text(
            "cli.rehearse.end",
            end,
            messages.count("rehearsal.interventions", report.interventions()),
            overruns(report)));
  }

  private String overruns(RehearsalReport report) {
    return report.overruns() == 0
        ? console.messages().text("rehearsal.overruns_none")
        : console.messages().count("rehearsal.overruns", report.overruns());
  }
}
