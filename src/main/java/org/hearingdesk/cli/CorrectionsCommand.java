package org.hearingdesk.cli;

import java.util.concurrent.Callable;
import org.hearingdesk.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearing-desk corrections write|read}: the correction round of the minutes. */
@Command(name = CorrectionsCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class CorrectionsCommand implements Callable<Integer> {
  static final String NAME = "corrections";

  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  private CorrectionsCommand(Messages messages) {
    this.messages = messages;
  }

  static CommandLine commandLine(Console console) {
    Messages messages = console.messages();
    CommandLine all = words(new CorrectionsCommand(messages), NAME, messages);
    all.addSubcommand(
        words(
            new CorrectionsWriteCommand(console),
            NAME + "." + CorrectionsWriteCommand.NAME,
            messages));
    all.addSubcommand(
        words(
            new CorrectionsReadCommand(console),
            NAME + "." + CorrectionsReadCommand.NAME,
            messages));
    return all;
  }

  private static CommandLine words(Object command, String name, Messages messages) {
    return new CommandLine(command).setResourceBundle(new HelpWords(messages, name));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), messages.text("cli.corrections.which"));
  }
}
