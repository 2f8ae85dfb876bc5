package org.hearingdesk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.RandomCommands;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.store.StoreException;

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
    Path file = Path.of(args[0]);
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try (HearingOpener.Opened opened = opener.open(file)) {
      HearingSession session = opened.session();
      BackupKeeper backups =
          new BackupKeeper(
              session,
              () -> BackupFolder.beside(file),
              InstantSource.system(),
              worker,
              Duration.ofMillis(200),
              DrivenDesk::complain);
      while (!Thread.currentThread().isInterrupted()) {
        List<Entry> entries = session.snapshot().history().entries();
        if (entries.size() > spoken.count()) {
          IO.println(spoken.take(entries.subList(spoken.count(), entries.size())));
        }
        backups.tick();
        Command next = commands.next(session.snapshot().hearing(), session.now());
        if (session.submit(next).join() instanceof Outcome.NotSaved(var why)) {
          throw why;
        }
      }
    }
  }

  private static void complain(Optional<StoreException> trouble) {
    trouble.ifPresent(why -> IO.println(why.getMessage()));
  }
}
