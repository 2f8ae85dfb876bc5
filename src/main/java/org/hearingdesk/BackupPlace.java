package org.hearingdesk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.BackupFolder;

/** Where backups are kept: beside the hearing, or in a folder that a person has chosen. */
final class BackupPlace {
  private static final String FOLDER = "backups.folder";

  private BackupPlace() {}

  static BackupFolder of(Settings settings, Path hearing) {
    try {
      return settings
          .get(FOLDER)
          .map(folder -> BackupFolder.in(Path.of(folder), hearing))
          .orElseGet(() -> BackupFolder.beside(hearing));
    } catch (InvalidPathException e) {
      // Edited by hand.
      return BackupFolder.beside(hearing);
    }
  }

  static void choose(Settings settings, Path folder) {
    settings.set(FOLDER, folder.toString());
  }

  /** Beside the hearing again. */
  static void forget(Settings settings) {
    settings.set(FOLDER, "");
  }
}
