package org.hearingdesk;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.BackupFolder;
import org.hearingdesk.store.BackupFolder.Backup;
import org.hearingdesk.store.BackupFolder.Content;
import org.hearingdesk.store.Recovery;
import org.hearingdesk.ui.welcome.BackupActs;
import org.hearingdesk.ui.welcome.BackupList;
import org.hearingdesk.ui.welcome.BackupRow;

/** Backups on the welcome screen: looked at, restored, and what to do where there is none. */
final class WelcomeBackups implements BackupActs {
  private final Messages messages;
  private final Settings settings;
  private final FileAsker asker;
  private final Frame frame;
  private final ReadOnlyObjectWrapper<Optional<BackupList>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  WelcomeBackups(Messages messages, Settings settings, FileAsker asker, Frame frame) {
    this.messages = messages;
    this.settings = settings;
    this.asker = asker;
    this.frame = frame;
  }

  @Override
  public ReadOnlyObjectProperty<Optional<BackupList>> shown() {
    return shown.getReadOnlyProperty();
  }

  @Override
  public void show(Path hearing) {
    BackupFolder folder = BackupPlace.of(settings, hearing);
    frame.later(() -> list(hearing, folder), list -> shown.set(Optional.of(list)));
  }

  @Override
  public void choose() {
    asker.existing(messages.text("welcome.backups.choose")).ifPresent(this::show);
  }

  @Override
  public void restore(BackupRow backup) {
    shown
        .get()
        .map(BackupList::hearing)
        .ifPresent(hearing -> {
          BackupFolder folder = BackupPlace.of(settings, hearing);
          Told told = new Told();
          close();
          frame.load(
              opener -> {
                Optional<Path> kept =
                    folder.restore(backup.file(), InstantSource.system().instant());
                told.words =
                    kept.map(path ->
                            messages.text("welcome.backups.restored.kept", backup.when(), path))
                        .orElseGet(() -> messages.text("welcome.backups.restored", backup.when()));
                return opener.open(hearing);
              },
              told);
        });
  }

  @Override
  public void recover() {
    shown
        .get()
        .map(BackupList::hearing)
        .ifPresent(hearing ->
            asker
                .place(
                    messages.text("welcome.backups.recover"),
                    messages.text("welcome.backups.recover.name", FileNames.title(hearing)))
                .ifPresent(target -> recover(hearing, target)));
  }

  /** What can be read of a hearing, in a new file. */
  void recover(Path hearing, Path target) {
    Told told = new Told();
    close();
    frame.load(
        opener -> {
          Recovery recovery = Recovery.of(hearing, target);
          told.words = RecoveryWords.of(messages, recovery.entries(), recovery.lost());
          return opener.open(target);
        },
        told);
  }

  @Override
  public void close() {
    shown.set(Optional.empty());
  }

  private BackupList list(Path hearing, BackupFolder folder) {
    Formats formats =
        new Formats(messages, Formats.ClockSeparator.FULL_STOP, ZoneId.systemDefault());
    List<BackupRow> rows =
        folder.list().stream().map(backup -> row(backup, folder.look(backup), formats)).toList();
    return new BackupList(hearing, folder.folder(), rows);
  }

  private BackupRow row(Backup backup, Optional<Content> content, Formats formats) {
    String when = formats.date(backup.at()) + ", " + formats.timeWithSeconds(backup.at());
    String what =
        content
            .map(it ->
                messages.text(
                    "welcome.backups.holds",
                    messages.count("welcome.backups.changes", it.changes()),
                    messages.count("welcome.backups.turns", it.turns()),
                    it.last().map(formats::timeWithSeconds).orElse("")))
            .orElseGet(() -> messages.text("welcome.backups.unreadable"));
    return new BackupRow(backup.file(), when, what, content.isPresent());
  }

  /** Words that are known only when the work is done. */
  private static final class Told implements Supplier<String> {
    private volatile String words = "";

    @Override
    public String get() {
      return words;
    }
  }
}
