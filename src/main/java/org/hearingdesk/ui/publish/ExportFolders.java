package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.Optional;

/** Remembers for each hearing where its documents were put. */
public interface ExportFolders {

  /** The folder that was used last. */
  Optional<Path> of(Path hearing);

  void remember(Path hearing, Path folder);
}
