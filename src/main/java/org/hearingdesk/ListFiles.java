package org.hearingdesk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.prepare.paste.ListSources;

/** Lists from the files of this computer; what is said of their columns is kept in the settings. */
record ListFiles(FileAsker asker, Settings settings, Executor worker) implements ListSources {
  @Override
  public Optional<Path> choose(String title) {
    return asker.list(title);
  }

  @Override
  public Optional<String> remembered(String key) {
    return settings.get(key);
  }

  @Override
  public void remember(String key, String value) {
    settings.set(key, value);
  }
}
