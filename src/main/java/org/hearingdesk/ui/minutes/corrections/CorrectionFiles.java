package org.hearingdesk.ui.minutes.corrections;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person where sheets are to be put, and which ones came back. */
public interface CorrectionFiles {

  /** A folder that is there. */
  Optional<Path> folder(String title);

  /** Documents that are there; none when nothing was chosen. */
  List<Path> sheets(String title);
}
