package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearingdesk.domain.command.Command.TakeOverRecord;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.exchange.record.RecordReader;
import org.hearingdesk.exchange.record.RecordReading;
import org.hearingdesk.exchange.start.NewHearing;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.session.HearingClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.Rejections;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hearing-desk new FILE}: makes a hearing from a record, from an earlier hearing or from a
 * template.
 *
 * <p>Exit codes: 0 made, 1 the record is not sound or the file cannot be made, 2 wrong usage. A
 * record that is refused leaves no file behind.
 */
@Command(name = NewCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class NewCommand implements Callable<Integer> {
  static final String NAME = "new";

  private static final String HEARING = ".hearing";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--from", arity = "1", paramLabel = "RECORD|HEARING")
  private Optional<Path> from = Optional.empty();

  @Option(names = "--template", arity = "1", paramLabel = "TEMPLATE")
  private Optional<String> template = Optional.empty();

  @Option(names = "--with-people")
  private boolean people;

  @Spec private CommandSpec spec = CommandSpec.create();

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    if (from.isPresent() == template.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), console.messages().text("cli.new.one_of_both"));
    }
    Path target = console.path(file);
    List<org.hearingdesk.domain.command.Command> commands = commands(target);
    Outcome outcome;
    try (HearingSession session = console.files().create(target, HearingClock.system())) {
      outcome = session.submitAll(commands, session.newId()).join();
    }
    if (outcome instanceof Outcome.Done) {
      console.say(console.messages().text("cli.written", target));
      return CommandLine.ExitCode.OK;
    }
    remove(target);
    throw new CommandFailure(why(outcome));
  }

  private List<org.hearingdesk.domain.command.Command> commands(Path target) throws CommandFailure {
    String name = String.valueOf(target.getFileName());
    String title =
        name.endsWith(HEARING) ? name.substring(0, name.length() - HEARING.length()) : name;
    ZoneId zone = ZoneId.systemDefault();
    NewHearing fresh =
        new NewHearing(
            console.messages(), () -> Ids.random().next().value(), LocalDate.now(zone), zone);
    if (template.isPresent()) {
      return fresh.by(chosen(template.get()), title);
    }
    Path earlier = console.path(from.orElse(Path.of("")));
    if (!String.valueOf(earlier.getFileName()).endsWith(HEARING)) {
      return List.of(new TakeOverRecord(read(earlier)));
    }
    try (HearingSession session = console.files().open(earlier)) {
      return fresh.after(session.snapshot().hearing(), title, people);
    }
  }

  private Template chosen(String name) {
    for (Template each : Template.values()) {
      if (written(each).equals(name.strip().toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    String possible =
        Arrays.stream(Template.values()).map(NewCommand::written).collect(Collectors.joining(", "));
    throw new ParameterException(
        spec.commandLine(),
        console.messages().text("cli.export.wrong_value", "--template", name, possible));
  }

  private static String written(Template template) {
    return template.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
