package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearingdesk.exchange.lists.ListFile;
import org.hearingdesk.exchange.lists.ListProblem;
import org.hearingdesk.exchange.lists.ListReader;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.exchange.people.Field;
import org.hearingdesk.exchange.people.ListKind;
import org.hearingdesk.exchange.people.Mapping;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.Preview;
import org.hearingdesk.exchange.people.PreviewWords;
import org.hearingdesk.exchange.people.Previews;
import org.hearingdesk.exchange.people.Verdict.Group;
import org.hearingdesk.session.HearingSession;
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
 * {@code hearing-desk import FILE LIST}: takes over a list into a hearing, as one change, and says
 * of every line that stays out why.
 *
 * <p>Exit codes: 0 taken over, or nothing was to be done; 1 the list or the hearing cannot be read;
 * 2 wrong usage.
 */
@Command(name = ImportCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  static final String NAME = "import";

  private static final String UNUSED = "-";

  private final Console console;
  private final PreviewWords words;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "LIST", descriptionKey = "list")
  private Path list = Path.of("");

  @Option(names = "--kind", arity = "1", paramLabel = "KIND")
  private String kind = "participants";

  @Option(names = "--columns", split = ",", paramLabel = "COLUMN")
  private List<String> columns = List.of();

  @Option(names = "--no-header")
  private boolean noHeader;

  @Option(names = "--encoding", arity = "1", paramLabel = "ENCODING")
  private Optional<String> encoding = Optional.empty();

  @Option(names = "--doubtful", arity = "1", paramLabel = "out|same|new")
  private String doubtful = "out";

  @Option(names = "--dry-run")
  private boolean dryRun;

  ImportCommand(Console console) {
    this.console = console;
    this.words = new PreviewWords(console.messages(), new Rejections(console.messages())::words);
  }

  @Override
  public Integer call() throws CommandFailure {
    ListKind what = chosen("--kind", kind, ListKind.values());
    check("--doubtful", doubtful, List.of("out", "same", "new"));
    Optional<Charset> charset = charset();
    PastedList read = mapped(PastedList.of(table(charset), what, console.messages()));
    console.say(words.source(read));
    try (HearingSession session = console.files().open(console.path(file))) {
      Preview preview = preview(session, read);
      tell(preview, read);
      if (!dryRun && preview.taken() > 0) {
        takeOver(session, preview);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private ListFile table(Optional<Charset> charset) throws CommandFailure {
    Path from = console.path(list);
    try {
      return switch (ListReader.read(from, charset)) {
        case ListReader.Outcome.Read(ListFile table) -> table;
        case ListReader.Outcome.Refused(ListProblem problem) ->
            throw new CommandFailure(from + ": " + problem.words(console.messages()));
      };
    } catch (IOException e) {
      throw new CommandFailure(console.messages().text("cli.import.unreadable", from));
    }
  }

  private Optional<Charset> charset() {
    try {
      return encoding.map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw wrong(
          "--encoding", encoding.orElse(""), "UTF-8, windows-1252, windows-1253, windows-1251");
    }
  }

  /** The list with the columns that were named. */
  private PastedList mapped(PastedList guessed) {
    PastedList read = noHeader ? guessed.mapped(guessed.mapping().withHeader(false)) : guessed;
    if (columns.isEmpty()) {
      return read;
    }
    Mapping mapping = new Mapping(read.header(), Map.of());
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).equals(UNUSED)) {
        Field field = chosen("--columns", columns.get(i), fields(read.kind()));
        mapping = mapping.with(i, Optional.of(field));
      }
    }
    return read.mapped(mapping);
  }

  private static Field[] fields(ListKind kind) {
    return kind.fields().toArray(Field[]::new);
  }

  private Preview preview(HearingSession session, PastedList read) {
    Preview preview =
        Previews.of(
            read,
            session.snapshot().hearing(),
            console.messages(),
            () -> session.newId().value(),
            session.now(),
            Watch.NONE);
    return doubtful.equals("out") ? preview : preview.settleAll(doubtful.equals("new"));
  }

  /** Every line that needs a person, and how many there are of the others. */
  private void tell(Preview preview, PastedList read) {
    for (Group group : List.of(Group.DOUBTFUL, Group.FAULTY)) {
      for (Preview.Entry entry : preview.of(group)) {
        console.say(
            console
                .messages()
                .text(
                    "cli.import.line",
                    words.place(entry),
                    words.name(group),
                    words.line(entry),
                    words.why(entry, read).orElse("")));
      }
    }
    console.say(
        preview.counts().entrySet().stream()
            .map(count -> words.name(count.getKey()) + " " + count.getValue())
            .collect(Collectors.joining(", ")));
  }

  private void takeOver(HearingSession session, Preview preview) throws CommandFailure {
    Outcome outcome = session.submitAll(preview.commands(), session.newId()).join();
    switch (outcome) {
      case Outcome.Done done ->
          console.say(console.messages().count("cli.import.done", preview.taken()));
      case Outcome.Refused(var reason) ->
          throw new CommandFailure(new Rejections(console.messages()).words(reason));
      case Outcome.NotSaved failure ->
          throw new CommandFailure(console.messages().text("cli.failed", failure));
    }
  }

  private <E extends Enum<E>> E chosen(String option, String name, E[] values) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    for (E value : values) {
      if (written(value).equals(wanted)) {
        return value;
      }
    }
    throw wrong(
        option,
        name,
        Arrays.stream(values).map(ImportCommand::written).collect(Collectors.joining(", ")));
  }

  private void check(String option, String value, List<String> possible) {
    if (!possible.contains(value)) {
      throw wrong(option, value, String.join(", ", possible));
    }
  }

  private ParameterException wrong(String option, String name, String possible) {
    return new ParameterException(
        spec.commandLine(),
        console.messages().text("cli.export.wrong_value", option, name, possible));
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
