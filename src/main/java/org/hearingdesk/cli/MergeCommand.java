package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.attribution.Erasing;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.words.MergeWords;
import org.hearingdesk.words.Rejections;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk merge FILE OTHER}: takes in what another copy of the hearing has, and says
 * what came in. With {@code --preview} it only says so.
 */
@Command(name = MergeCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class MergeCommand implements Callable<Integer> {
  static final String NAME = "merge";

  private static final int LINES = 40;

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "other")
  private Path other = Path.of("");

  @Option(names = "--preview")
  private boolean preview;

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Messages messages = console.messages();
    List<Entry> others = console.files().read(console.path(other));
    try (HearingSession session = console.files().open(console.path(file))) {
      switch (Erasing.merging(session.snapshot().history(), others)) {
        case Merging.OtherHearing() ->
            throw new CommandFailure(messages.text("merge.other_hearing", other));
        case Merging.NothingNew() -> console.say(messages.text("merge.nothing_new", other));
        case Merging.Ready ready -> merge(session, ready);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private void merge(HearingSession session, Merging.Ready ready) throws CommandFailure {
    Messages messages = console.messages();
    String name = String.valueOf(other.getFileName());
    MergeWords words = MergeWords.of(messages, ready);
    if (!preview) {
      Outcome outcome = session.merge(ready, name).join();
      if (outcome instanceof Outcome.Refused(var reason)) {
        throw new CommandFailure(new Rejections(messages).words(reason));
      }
      if (outcome instanceof Outcome.NotSaved failure) {
        throw new CommandFailure(messages.text("cli.failed", failure));
      }
    }
    console.say(
        messages.count(preview ? "merge.comes_in" : "merge.came_in", words.changes().size(), name));
    words.byPerson().forEach(line -> console.say(messages.text("cli.merge.detail", line)));
    words.byKind().forEach(line -> console.say(messages.text("cli.merge.detail", line)));
    List<String> sentences = words.sentences();
    sentences.stream()
        .limit(LINES)
        .forEach(line -> console.say(messages.text("cli.merge.detail", line)));
    if (sentences.size() > LINES) {
      console.say(messages.count("cli.merge.more", sentences.size() - LINES));
    }
    words.mended().ifPresent(console::say);
    console.say(words.conflicts());
  }
}
