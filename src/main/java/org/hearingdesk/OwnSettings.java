package org.hearingdesk;

import org.hearingdesk.settings.Settings;

/** The settings of the person at this computer, where the platform wants them. */
final class OwnSettings {
  private OwnSettings() {}

  static Settings ofThisPerson() {
    PersonFolders folders = PersonFolders.ofThisProcess();
    return Settings.in(folders.settings(), folders.local());
  }
}
