package org.hearingdesk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.publish.ExportFolders;

/** Where documents were put the last time, and in which language, kept in the settings. */
record RememberedFolders(Settings settings) implements ExportFolders {
  private static final String PREFIX = "folder.";
  private static final String NAMES = "file.names";
  private static final String TEMPLATE = "documents.template.";
  private static final String LANGUAGE = "documents.language.";

  @Override
  public Optional<Path> of(Path hearing) {
    try {
      return settings.get(PREFIX + hearing.toAbsolutePath()).map(Path::of);
    } catch (InvalidPathException e) {
      // Edited by hand; the folder of the hearing is as good.
      return Optional.empty();
    }
  }

  @Override
  public void remember(Path hearing, Path folder) {
    settings.set(PREFIX + hearing.toAbsolutePath(), folder.toString());
  }

  @Override
  public Optional<Path> template(String format) {
    try {
      return settings.get(TEMPLATE + format).map(Path::of);
    } catch (InvalidPathException e) {
      // Edited by hand; the program's own design serves as well.
      return Optional.empty();
    }
  }

  @Override
  public void rememberTemplate(String format, Optional<Path> template) {
    settings.set(TEMPLATE + format, template.map(Path::toString).orElse(""));
  }

  @Override
  public Optional<String> names() {
    return settings.get(NAMES);
  }

  @Override
  public void rememberNames(String pattern) {
    if (!settings.get(NAMES).orElse("").equals(pattern)) {
      settings.set(NAMES, pattern);
    }
  }

  @Override
  public Optional<String> language(Path hearing) {
    return settings.get(LANGUAGE + hearing.toAbsolutePath());
  }

  @Override
  public void rememberLanguage(Path hearing, String tag) {
    settings.set(LANGUAGE + hearing.toAbsolutePath(), tag);
  }
}
