package org.hearingdesk.ui.welcome;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What the welcome screen asks the application to do with backups. Each tells the person itself if
 * it fails.
 */
public interface BackupActs {
  /** The backups that are looked at. */
  ReadOnlyObjectProperty<Optional<BackupList>> shown();

  /** Shows the backups of a hearing, be it damaged or missing. */
  void show(Path hearing);

  /** Asks for a hearing and shows its backups. */
  void choose();

  /** Puts a backup where the hearing is, keeps what is there, and opens it. */
  void restore(BackupRow backup);

  /** Makes a new hearing of what can be read of the file, and opens it. */
  void recover();

  void close();
}
