package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearingdesk.session.HearingSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk hand-over FILE OUT --to NAME --role ROLE}: a copy in which somebody else goes
 * on, to be merged later.
 */
@Command(name = HandOverCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class HandOverCommand implements Callable<Integer> {
  static final String NAME = "hand-over";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
  private Path out = Path.of("");

  @Option(names = "--to", paramLabel = "NAME", required = true)
  private String to = "";

  @Option(names = "--role", paramLabel = "ROLE")
  private String role = "";

  HandOverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    if (to.isBlank()) {
      throw new CommandFailure(console.messages().text("cli.hand-over.nobody"));
    }
    Path target = console.path(out);
    try (HearingSession session = console.files().open(console.path(file))) {
      console.files().handOver(session, target, to.strip(), role.strip());
    }
    console.say(console.messages().text("cli.written", target));
    return CommandLine.ExitCode.OK;
  }
}
