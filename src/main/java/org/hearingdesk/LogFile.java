package org.hearingdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the log goes: it is said before the first line is written. */
final class LogFile {
  private static final String PROPERTY = "hearingdesk.log";
  private static final String NAME = "hearing-desk.log";

  private LogFile() {}

  /** Writes the log into this folder, or where nobody may write there, into one of its own. */
  static void in(Path folder) {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(PROPERTY, place(folder).toString());
    }
  }

  /** The file in this folder, or where nobody may write there, in one for temporary files. */
  static Path place(Path folder) {
    return writable(folder).resolve(NAME);
  }

  private static Path writable(Path folder) {
    try {
      Files.createDirectories(folder);
      if (Files.isWritable(folder)) {
        return folder;
      }
    } catch (IOException e) {
      return temporary(folder);
    }
    return temporary(folder);
  }

  private static Path temporary(Path wanted) {
    try {
      return Files.createTempDirectory("hearing-desk-log-");
    } catch (IOException e) {
      return wanted;
    }
  }
}
