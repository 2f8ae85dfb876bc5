package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a hearing, replays all of it, and says whether it is whole. */
@Command(name = CheckCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  static final String NAME = "check";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Messages messages = console.messages();
    try (HearingSession session = console.files().open(console.path(file))) {
      Hearing hearing = session.snapshot().hearing();
      console.say(messages.text("cli.check.whole", file));
      console.say(messages.count("cli.check.entries", session.snapshot().history().size()));
      console.say(messages.count("cli.check.interventions", hearing.interventions().size()));
      console.say(messages.count("cli.check.conflicts", hearing.conflicts().size()));
      console.say(messages.count("cli.check.anomalies", hearing.anomalies().size()));
    }
    return 0;
  }
}
