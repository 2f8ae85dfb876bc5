package org.hearingdesk;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Dragboard;

/** What was dropped on the window. */
final class Dropped {
  static final String EXTENSION = ".hearing";

  private Dropped() {}

  /** The one hearing that was dropped; empty if it was something else, or several. */
  static Optional<Path> hearing(Dragboard board) {
    return board.getFiles().size() == 1
        ? Optional.of(board.getFiles().getFirst())
            .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(EXTENSION))
            .map(File::toPath)
        : Optional.empty();
  }
}
