package org.hearingdesk.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/**
 * The backups of one hearing, the latest first.
 *
 * @param hearing where it is, or was
 * @param folder where they are
 */
public record BackupList(Path hearing, Path folder, List<BackupRow> rows) {
  public BackupList {
    rows = List.copyOf(rows);
  }
}
