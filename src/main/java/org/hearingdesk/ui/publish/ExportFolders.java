package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.Optional;

/** Remembers for each hearing where its documents were put, and in which language. */
public interface ExportFolders {

  /** The folder that was used last. */
  Optional<Path> of(Path hearing);

  void remember(Path hearing, Path folder);

  /** The language that its documents were written in last, as a tag such as {@code fr}. */
  default Optional<String> language(Path hearing) {
    return Optional.empty();
  }

  default void rememberLanguage(Path hearing, String tag) {}
}
