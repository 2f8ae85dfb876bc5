package org.hearingdesk;

import java.nio.file.Path;
import java.util.Map;
import org.hearingdesk.settings.SettingsFolder;

/**
 * Where the platform wants what the program keeps for a person.
 *
 * @param settings what may go with the person from computer to computer
 * @param local what stays on this computer
 * @param log what went wrong
 * @param runtime what goes when the person leaves the computer
 */
record PersonFolders(Path settings, Path local, Path log, Path runtime) {
  static PersonFolders ofThisProcess() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }

  static PersonFolders of(String system, Map<String, String> environment, Path home) {
    return new PersonFolders(
        SettingsFolder.of(system, environment, home),
        SettingsFolder.local(system, environment, home),
        SettingsFolder.log(system, environment, home),
        SettingsFolder.runtime(system, environment, home));
  }
}
