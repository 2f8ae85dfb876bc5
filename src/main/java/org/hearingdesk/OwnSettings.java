package org.hearingdesk;

import java.nio.file.Path;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.settings.SettingsFolder;

/** The settings of the person at this computer, where the platform wants them. */
final class OwnSettings {
  private OwnSettings() {}

  static Settings ofThisPerson() {
    String system = System.getProperty("os.name", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    return Settings.in(
        SettingsFolder.of(system, System.getenv(), home),
        SettingsFolder.local(system, System.getenv(), home));
  }
}
