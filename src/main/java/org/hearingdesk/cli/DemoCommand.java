package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code hearing-desk demo [--out DIR]}: replays the sample hearing as a moderator would, through
 * the same commands and the same store, and exports its documents.
 *
 * <p>Exit codes: 0 replayed and exported, 1 it cannot be written, 2 wrong usage.
 */
@Command(name = DemoCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  static final String NAME = "demo";

  private final Console console;

  @Option(names = "--out", paramLabel = "DIR")
  private Path out = Path.of(Demo.FOLDER);

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    new Demo(console).run(out);
    return CommandLine.ExitCode.OK;
  }
}
