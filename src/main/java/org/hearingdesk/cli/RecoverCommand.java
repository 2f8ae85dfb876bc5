package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk recover FILE --out NEW}: makes a new hearing of what can be read of a damaged
 * one, which stays as it is.
 *
 * <p>Exit codes: 0 made, 1 nothing can be read, or the new file cannot be made, 2 wrong usage.
 */
@Command(name = RecoverCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class RecoverCommand implements Callable<Integer> {
  static final String NAME = "recover";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--out", paramLabel = "NEW", required = true)
  private Path out = Path.of("");

  RecoverCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Path target = console.path(out);
    console.say(console.files().recover(console.path(file), target));
    console.say(console.messages().text("cli.written", target));
    return CommandLine.ExitCode.OK;
  }
}
