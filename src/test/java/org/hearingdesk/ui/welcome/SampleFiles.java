package org.hearingdesk.ui.welcome;

import java.nio.file.Path;

/** Files whose names say how they are. */
final class SampleFiles implements RecentHearings.Files {
  @Override
  public boolean exists(Path file) {
    return !file.toString().contains("missing");
  }

  @Override
  public boolean openElsewhere(Path file) {
    return file.toString().contains("elsewhere");
  }
}
