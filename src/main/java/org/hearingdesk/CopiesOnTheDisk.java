package org.hearingdesk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.history.merge.CopyFiles;

/** The copies of the open hearing, as files that a person chooses. */
final class CopiesOnTheDisk implements CopyFiles {
  private final HearingSession session;
  private final FileAsker asker;
  private final Messages messages;

  CopiesOnTheDisk(HearingSession session, FileAsker asker, Messages messages) {
    this.session = session;
    this.asker = asker;
    this.messages = messages;
  }

  @Override
  public Optional<Path> existing(String title) {
    return asker.existing(title);
  }

  @Override
  public Optional<Path> place(String title, String suggestion) {
    return asker.place(title, suggestion.replaceAll("[\\\\/:*?\"<>|]", "-"));
  }

  @Override
  public Reading read(Path copy) {
    try {
      return new Read(SqliteEntryLog.entriesOf(copy));
    } catch (StoreException e) {
      return new Unreadable(FileTrouble.inWords(messages, e));
    }
  }

  @Override
  public CompletableFuture<Outcome> handOver(Path target, String to, String role) {
    return session.handOver(target, to, role, SqliteEntryLog::open);
  }

  @Override
  public String inWords(Outcome.NotSaved failure) {
    return FileTrouble.inWords(messages, failure.cause());
  }
}
