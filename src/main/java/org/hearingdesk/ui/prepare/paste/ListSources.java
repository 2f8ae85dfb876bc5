package org.hearingdesk.ui.prepare.paste;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Where lists come from, what is remembered of them, and what reads them. */
public interface ListSources {
  /** A place that has no files and remembers nothing; lists are read where they are asked for. */
  ListSources NONE =
      new ListSources() {
        @Override
        public Optional<Path> choose(String title) {
          return Optional.empty();
        }

        @Override
        public Optional<String> remembered(String key) {
          return Optional.empty();
        }

        @Override
        public void remember(String key, String value) {}

        @Override
        public Executor worker() {
          return Runnable::run;
        }
      };

  /** Asks a person for a file that holds a list. */
  Optional<Path> choose(String title);

  /** What was remembered under this key. */
  Optional<String> remembered(String key);

  void remember(String key, String value);

  /** Runs what takes long, on another thread than the window's. */
  Executor worker();
}
