package org.hearingdesk.cli;

import java.io.PrintWriter;
import org.hearingdesk.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Says in one line what is wrong with the arguments, and where help is; exit code 2. */
public final class OneLineUsageErrors implements IParameterExceptionHandler {
  private final Messages messages;

  public OneLineUsageErrors(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] arguments) {
    CommandLine command = problem.getCommandLine();
    String why = String.valueOf(problem.getMessage()).replaceAll("\\R+", " ");
    PrintWriter err = command.getErr();
    err.println(messages.text("cli.usage-error", command.getCommandSpec().qualifiedName(), why));
    err.flush();
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }
}
