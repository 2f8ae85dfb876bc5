package org.hearingdesk;

import java.nio.file.Path;

/** What the name of a file says. */
final class FileNames {
  private FileNames() {}

  /** The name without {@code .hearing}: what a new hearing is called at first. */
  static String title(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(Dropped.EXTENSION)
        ? name.substring(0, name.length() - Dropped.EXTENSION.length())
        : name;
  }
}
