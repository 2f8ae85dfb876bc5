package org.hearingdesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.export.corrections.DraftedSection;
import org.hearingdesk.export.corrections.OutgoingSheets;
import org.hearingdesk.i18n.DocumentLanguages;
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

/** Writes a correction sheet for each delegation and records what was sent. */
@Command(name = CorrectionsWriteCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class CorrectionsWriteCommand implements Callable<Integer> {
  static final String NAME = "write";

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--until", paramLabel = "YYYY-MM-DD", required = true)
  private String until = "";

  @Option(names = "--language", arity = "1", paramLabel = "en|fr|de")
  private Optional<String> language = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR")
  private Path out = Path.of("");

  CorrectionsWriteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    LocalDate last = day();
    Path folder = console.path(out);
    try (HearingSession session = console.files().open(console.path(file))) {
      Hearing hearing = session.snapshot().hearing();
      OutgoingSheets sheets =
          OutgoingSheets.of(hearing, DraftedSection.of(hearing), last, session::newId);
      List<String> written = write(session, sheets, folder, language(hearing));
      Outcome outcome = session.submitAll(sheets.commands(), session.newId()).join();
      refuse(outcome);
      written.forEach(
          name -> console.say(console.messages().text("cli.written", folder.resolve(name))));
    }
    return CommandLine.ExitCode.OK;
  }

  private List<String> write(HearingSession session, OutgoingSheets sheets, Path folder, Locale in)
      throws CommandFailure {
    if (sheets.sheets().isEmpty()) {
      return List.of();
    }
    try {
      Files.createDirectories(folder);
      return sheets.write(folder, in, session.now(), (done, of) -> true);
    } catch (IOException e) {
      throw new CommandFailure(console.messages().text("cli.corrections.not_written", folder));
    }
  }

  private void refuse(Outcome outcome) throws CommandFailure {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.Refused(var reason) ->
          throw new CommandFailure(new Rejections(console.messages()).words(reason));
      case Outcome.NotSaved notSaved ->
          throw new CommandFailure(console.messages().text("cli.failed", notSaved));
    }
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(until.strip());
    } catch (DateTimeException e) {
      throw wrong("--until", until, "2021-04-22");
    }
  }

  /** The language asked for, else that of the hearing. */
  private Locale language(Hearing hearing) {
    String tag =
        language.orElseGet(() ->
            hearing.details().map(HearingDetails::language).orElse(Locale.ENGLISH.getLanguage()));
    Locale wanted = Locale.forLanguageTag(tag.strip().toLowerCase(Locale.ROOT));
    List<String> possible = DocumentLanguages.all().stream().map(Locale::getLanguage).toList();
    if (language.isPresent() && !possible.contains(wanted.getLanguage())) {
      throw wrong("--language", tag, String.join(", ", possible));
    }
    return DocumentLanguages.nearest(wanted);
  }

  private ParameterException wrong(String option, String value, String possible) {
    return new ParameterException(
        spec.commandLine(),
        console.messages().text("cli.export.wrong_value", option, value, possible));
  }
}
