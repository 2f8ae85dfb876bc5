package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.command.Command.ReadInCorrections;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.exchange.corrections.CorrectionReader;
import org.hearingdesk.exchange.corrections.CorrectionReading;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.Rejections;
import org.hearingdesk.words.SpeakerWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads in correction sheets that came back and tells what differs; a wrong one refuses all. */
@Command(name = CorrectionsReadCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class CorrectionsReadCommand implements Callable<Integer> {
  static final String NAME = "read";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHEET", descriptionKey = "sheets")
  private List<Path> sheets = List.of();

  @Option(names = "--list")
  private boolean list;

  CorrectionsReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    try (HearingSession session = console.files().open(console.path(file))) {
      Hearing hearing = session.snapshot().hearing();
      List<CorrectionReading.Ready> read = new ArrayList<>();
      for (Path sheet : sheets) {
        read.add(read(hearing, sheet));
      }
      if (!list) {
        record(session, read);
      }
      read.forEach(each -> tell(hearing, each));
    }
    return CommandLine.ExitCode.OK;
  }

  private CorrectionReading.Ready read(Hearing hearing, Path sheet) throws CommandFailure {
    Messages messages = console.messages();
    try {
      return switch (new CorrectionReader(hearing).read(console.path(sheet))) {
        case CorrectionReading.Ready ready -> ready;
        case CorrectionReading.Refused(String key, List<String> arguments) ->
            throw new CommandFailure(sheet + ": " + messages.text(key, arguments.toArray()));
      };
    } catch (IOException e) {
      throw new CommandFailure(messages.text("cli.corrections.unreadable", sheet));
    }
  }

  private void record(HearingSession session, List<CorrectionReading.Ready> read)
      throws CommandFailure {
    Outcome outcome =
        session
            .submitAll(
                read.stream()
                    .<org.hearingdesk.domain.command.Command>map(
                        each -> new ReadInCorrections(each.sheet(), each.passages()))
                    .toList(),
                session.newId())
            .join();
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.Refused(var reason) ->
          throw new CommandFailure(new Rejections(console.messages()).words(reason));
      case Outcome.NotSaved notSaved ->
          throw new CommandFailure(console.messages().text("cli.failed", notSaved));
    }
  }

  private void tell(Hearing hearing, CorrectionReading.Ready ready) {
    Messages messages = console.messages();
    CorrectionSheet sheet = hearing.review().sheets().find(ready.sheet()).orElseThrow();
    String name =
        new SpeakerWords(HearingFormats.of(messages, hearing)).name(hearing, sheet.delegation());
    console.say(messages.count("cli.corrections.sheet", ready.changed(), name));
    int number = 0;
    for (CorrectionPassage passage : sheet.passages()) {
      number++;
      String sent = passage.sent();
      for (ReturnedPassage back : ready.passages()) {
        if (back.passage().equals(passage.id()) && !back.text().equals(sent)) {
          console.say(messages.text("cli.corrections.sent", number, sent));
          console.say(messages.text("cli.corrections.wanted", number, back.text()));
        }
      }
    }
    for (int missing : ready.missing()) {
      console.say(messages.text("cli.corrections.missing", missing));
    }
  }
}
