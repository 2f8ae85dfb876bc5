package org.hearingdesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.words.ChangeGroup;
import org.hearingdesk.words.ChangeSentences;
import org.hearingdesk.words.HearingFormats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code hearing-desk history FILE}: every change, oldest first, one line each.
 *
 * <p>Exit codes: 0 printed, 1 the hearing cannot be opened, 2 wrong usage.
 */
@Command(name = HistoryCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
  static final String NAME = "history";

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  HistoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    Snapshot snapshot;
    try (HearingSession session = console.files().open(console.path(file))) {
      snapshot = session.snapshot();
    }
    Hearing hearing = snapshot.hearing();
    Formats formats = HearingFormats.of(console.messages(), hearing);
    ChangeSentences sentences = new ChangeSentences(formats, snapshot.history().entries());
    List<ChangeGroup> groups = ChangeGroup.newestFirst(snapshot.history()).reversed();
    for (ChangeGroup group : groups) {
      console.say(line(formats, sentences, hearing, group));
    }
    return CommandLine.ExitCode.OK;
  }

  private String line(
      Formats formats, ChangeSentences sentences, Hearing hearing, ChangeGroup group) {
    String when =
        formats.date(group.first().at()) + " " + formats.timeWithSeconds(group.first().at());
    String what = sentences.line(hearing, group).text().replace('\n', ' ');
    String who = group.first().operator();
    return group.reverted()
        ? console.messages().text("cli.history.line.taken_back", when, what, who)
        : console.messages().text("cli.history.line", when, what, who);
  }
}
