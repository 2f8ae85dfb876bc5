package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers for each hearing where its documents were put and in which language, and what files are
 * to be called.
 */
public interface ExportFolders {

  /** The folder that was used last. */
  Optional<Path> of(Path hearing);

  void remember(Path hearing, Path folder);

  /** What files are to be called, as a person typed it the last time. */
  default Optional<String> names() {
    return Optional.empty();
  }

  /** Remembers it; nothing for the usual names. */
  default void rememberNames(String pattern) {}

  /** The language that its documents were written in last, as a tag such as {@code fr}. */
  default Optional<String> language(Path hearing) {
    return Optional.empty();
  }

  default void rememberLanguage(Path hearing, String tag) {}

  /** The template of a format such as {@code docx}, for whatever hearing. */
  default Optional<Path> template(String format) {
    return Optional.empty();
  }

  /** Remembers it; empty for the program's own design. */
  default void rememberTemplate(String format, Optional<Path> template) {}
}
