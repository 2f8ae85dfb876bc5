package org.hearingdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearingdesk.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk [FILE]}: opens the window, or carries out one of the commands.
 *
 * <p>Exit codes: 0 it is done, 1 it cannot be done, 2 the command line was not understood. An error
 * is one line on stderr.
 */
@Command(
    name = HearingDeskCommand.NAME,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = ProgramVersion.class)
public final class HearingDeskCommand implements Callable<Integer> {
  static final String NAME = "hearing-desk";

  private static final int CANNOT = 1;

  private final Console console;

  @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--sample")
  private boolean sample;

  @Option(names = "--out", arity = "1", paramLabel = "DIR")
  private Optional<Path> out = Optional.empty();

  private HearingDeskCommand(Console console) {
    this.console = console;
  }

  /**
   * Carries out a command line.
   *
   * @param err takes one line when something cannot be done
   * @return the exit code
   */
  public static int run(Console console, PrintWriter err, String... arguments) {
    CommandLine program = commandLine(console);
    program.setOut(console.out());
    program.setErr(err);
    return program.execute(arguments);
  }

  private static CommandLine commandLine(Console console) {
    Messages messages = console.messages();
    CommandLine program = withWords(new HearingDeskCommand(console), "main", messages);
    program.addSubcommand(withWords(new DemoCommand(console), DemoCommand.NAME, messages));
    program.addSubcommand(withWords(new NewCommand(console), NewCommand.NAME, messages));
    program.addSubcommand(withWords(new ImportCommand(console), ImportCommand.NAME, messages));
    program.addSubcommand(withWords(new ExportCommand(console), ExportCommand.NAME, messages));
    program.addSubcommand(withWords(new RehearseCommand(console), RehearseCommand.NAME, messages));
    program.addSubcommand(RankCommand.commandLine(messages));
    program.addSubcommand(withWords(new HistoryCommand(console), HistoryCommand.NAME, messages));
    program.addSubcommand(withWords(new CheckCommand(console), CheckCommand.NAME, messages));
    program.addSubcommand(withWords(new RecoverCommand(console), RecoverCommand.NAME, messages));
    program.setAllowSubcommandsAsOptionParameters(true);
    program.setParameterExceptionHandler(new OneLineUsageErrors(messages));
    program.setExecutionExceptionHandler((failure, command, parsed) -> {
      if (failure instanceof CommandFailure) {
        return complain(command, failure, CANNOT);
      }
      throw failure;
    });
    return program;
  }

  private static CommandLine withWords(Object command, String name, Messages messages) {
    return new CommandLine(command).setResourceBundle(new HelpWords(messages, name));
  }

  @Override
  public Integer call() throws CommandFailure {
    if (console.window().possible()) {
      console.window().open(new Console.Opening(file.map(console::path), sample));
      return CommandLine.ExitCode.OK;
    }
    String obstacle = console.window().obstacle();
    if (file.isPresent() || !sample) {
      throw new CommandFailure(obstacle);
    }
    console.say(obstacle);
    console.say(console.messages().text("cli.demo.instead"));
    new Demo(console).run(out.orElse(Path.of(Demo.FOLDER)));
    return CommandLine.ExitCode.OK;
  }

  private static int complain(CommandLine command, Exception reason, int code) {
    String message = String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
    command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + message);
    command.getErr().flush();
    return code;
  }
}
