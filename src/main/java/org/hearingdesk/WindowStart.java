package org.hearingdesk;

import java.nio.file.Path;
import java.util.Optional;
import org.hearingdesk.cli.Console;

/**
 * What a double-click starts: the window, alone or with one hearing. It is known without the
 * command line, which takes a tenth of the start to be read in.
 */
final class WindowStart {
  private WindowStart() {}

  /** What to open; empty if the arguments are for the command line to understand. */
  static Optional<Console.Opening> of(Path directory, String... arguments) {
    if (arguments.length == 0) {
      return Optional.of(new Console.Opening(Optional.empty(), false));
    }
    boolean hearing =
        arguments.length == 1
            && !arguments[0].startsWith("-")
            && arguments[0].endsWith(Dropped.EXTENSION);
    return hearing
        ? Optional.of(new Console.Opening(Optional.of(directory.resolve(arguments[0])), false))
        : Optional.empty();
  }
}
