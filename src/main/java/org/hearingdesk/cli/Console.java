package org.hearingdesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.i18n.Messages;

/**
 * What the commands have of the world around them.
 *
 * @param files opens hearings
 * @param window opens the window
 * @param publication writes documents; asked for only by a command that does
 * @param directory where relative paths start
 */
public record Console(
    HearingFiles files,
    Window window,
    Supplier<Publication> publication,
    Messages messages,
    PrintWriter out,
    Path directory) {

  /** Opens the window of the program. */
  public interface Window {
    /** Whether there is a display to open it on. */
    boolean possible();

    /** Why it is not possible, in words. */
    String obstacle();

    /** Opens the window and returns when it has been closed. */
    void open(Opening opening);
  }

  /**
   * With what the window opens.
   *
   * @param file a hearing, or nothing for the welcome screen
   * @param sample whether a copy of the sample hearing is opened
   */
  public record Opening(Optional<Path> file, boolean sample) {}

  /** A path as the person meant it. */
  Path path(Path given) {
    return directory.resolve(given);
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }
}
