package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.command.Command.TakeOverRecord;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.exchange.record.RecordReader;
import org.hearingdesk.exchange.record.RecordReading;
import org.hearingdesk.session.HearingClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.Rejections;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk new FILE --from record.json}: makes a hearing from a record.
 *
 * <p>Exit codes: 0 made, 1 the record is not sound or the file cannot be made, 2 wrong usage. A
 * record that is refused leaves no file behind.
 */
@Command(name = NewCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class NewCommand implements Callable<Integer> {
  static final String NAME = "new";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--from", paramLabel = "RECORD", required = true)
  private Path record = Path.of("");

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Hearing hearing = read(console.path(record));
    Path target = console.path(file);
    Outcome outcome;
    try (HearingSession session = console.files().create(target, HearingClock.system())) {
      outcome = session.submit(new TakeOverRecord(hearing)).join();
    }
    if (outcome instanceof Outcome.Done) {
      console.say(console.messages().text("cli.written", target));
      return CommandLine.ExitCode.OK;
    }
    remove(target);
    throw new CommandFailure(why(outcome));
  }

  private Hearing read(Path from) throws CommandFailure {
    try {
      return switch (new RecordReader().read(from)) {
        case RecordReading.Ready ready -> ready.hearing();
        case RecordReading.Refused refused ->
            throw new CommandFailure(
                from
                    + ": "
                    + console.messages().text(refused.key(), refused.arguments().toArray()));
      };
    } catch (IOException e) {
      throw new CommandFailure(console.messages().text("cli.new.unreadable", from));
    }
  }

  private String why(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused(var reason) -> new Rejections(console.messages()).words(reason);
      case Outcome.NotSaved notSaved -> console.messages().text("cli.failed", notSaved);
      case Outcome.Done done -> "";
    };
  }

  private static void remove(Path target) throws CommandFailure {
    try {
      Files.deleteIfExists(target);
    } catch (IOException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()));
    }
  }
}
