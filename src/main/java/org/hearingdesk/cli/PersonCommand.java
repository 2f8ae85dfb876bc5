package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.HeldAboutPerson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk person FILE NAME --out LIST}: writes what a hearing holds about a person.
 *
 * <p>Exit codes: 0 written, 1 there is no such person, or it cannot be written, 2 wrong usage.
 */
@Command(name = PersonCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class PersonCommand implements Callable<Integer> {
  static final String NAME = "person";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "name")
  private String name = "";

  @Option(names = "--out", paramLabel = "LIST", required = true)
  private Path out = Path.of("");

  PersonCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Snapshot snapshot;
    try (HearingSession session = console.files().open(console.path(file))) {
      snapshot = session.snapshot();
    }
    Participant person = Persons.one(console.messages(), snapshot.hearing(), name);
    List<String> lines =
        HeldAboutPerson.of(
            HearingFormats.of(console.messages(), snapshot.hearing()), snapshot.history(), person);
    Path target = console.path(out);
    try {
      Files.write(target, lines, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailure(console.messages().text("shell.file.occupied", target));
    } catch (IOException e) {
      throw new CommandFailure(
          console.messages().text("shell.file.io", target, String.valueOf(e.getMessage())));
    }
    console.say(console.messages().text("cli.written", target));
    return CommandLine.ExitCode.OK;
  }
}
