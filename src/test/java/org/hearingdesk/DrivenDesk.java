package org.hearingdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.RandomCommands;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.settings.Settings;

/**
 * The program without its window: opens a hearing as the window does, asks for one thing after
 * another, and says on stdout what it has acknowledged. It expects to be killed.
 */
public final class DrivenDesk {
  private DrivenDesk() {}

  /**
   * @param args the file, the folder of the settings, and the seed of what is asked for
   */
  public static void main(String[] args) throws Exception {
    HearingOpener opener =
        new HearingOpener(Messages.strict(Locale.ENGLISH), Settings.in(Path.of(args[1])));
    RandomCommands commands = new RandomCommands(Long.parseLong(args[2]), "drive-" + args[2]);
    Spoken spoken = new Spoken();
    try (HearingOpener.Opened opened = opener.open(Path.of(args[0]))) {
      HearingSession session = opened.session();
      while (!Thread.currentThread().isInterrupted()) {
        List<Entry> entries = session.snapshot().history().entries();
        if (entries.size() > spoken.count()) {
          IO.println(spoken.take(entries.subList(spoken.count(), entries.size())));
        }
        Command next = commands.next(session.snapshot().hearing(), session.now());
        if (session.submit(next).join() instanceof Outcome.NotSaved(var why)) {
          throw why;
        }
      }
    }
  }
}
