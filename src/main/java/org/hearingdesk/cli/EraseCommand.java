package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.attribution.Erasing;
import org.hearingdesk.domain.command.Command.ErasePerson;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.Rejections;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk erase FILE NAME --yes}: erases a person for good, in the hearing and in its
 * backups.
 *
 * <p>Exit codes: 0 erased, 1 there is no such person, or somewhere the person is still named, 2
 * wrong usage.
 */
@Command(name = EraseCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class EraseCommand implements Callable<Integer> {
  static final String NAME = "erase";

  private static final int LEFT = 1;

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "name")
  private String name = "";

  @Option(names = "--yes")
  private boolean yes;

  EraseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Messages messages = console.messages();
    Path hearing = console.path(file);
    try (HearingSession session = console.files().open(hearing)) {
      Participant person = Persons.one(messages, session.snapshot().hearing(), name);
      List<?> about = Erasing.about(person.id(), session.snapshot().history().entries());
      if (!yes) {
        console.say(messages.count("cli.erase.would", about.size(), person.name()));
        return CommandLine.ExitCode.OK;
      }
      int number = Erasing.told(session.snapshot().history().entries()).size() + 1;
      String nothing = messages.text("history.erased_name", Integer.toString(number));
      require(session.submit(new ErasePerson(person.id(), nothing)).join());
      console.say(messages.count("cli.erase.done", about.size(), nothing));
    }
    List<Path> left = console.files().eraseInCopies(hearing);
    left.forEach(copy -> console.say(messages.text("cli.erase.left", copy)));
    console.say(messages.text("cli.erase.elsewhere"));
    return left.isEmpty() ? CommandLine.ExitCode.OK : LEFT;
  }

  private void require(Outcome outcome) throws CommandFailure {
    switch (outcome) {
      case Outcome.Done done -> {}
      case Outcome.Refused(var reason) ->
          throw new CommandFailure(new Rejections(console.messages()).words(reason));
      case Outcome.NotSaved notSaved ->
          throw new CommandFailure(console.messages().text("cli.failed", notSaved));
    }
  }
}
