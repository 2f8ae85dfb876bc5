package org.hearingdesk.ui.welcome;

import java.nio.file.Path;
import org.hearingdesk.exchange.start.Template;

/** What the welcome screen asks the application to do. Each tells the person itself if it fails. */
public interface WelcomeActs {
  /** Asks where the new hearing goes, makes it and opens it. */
  void create(Template template);

  /**
   * Asks for an earlier hearing, and makes a new one with its agenda, sides, organisations,
   * questions and settings.
   *
   * @param people whether its people come along
   */
  void createFromEarlier(boolean people);

  /** Asks for a hearing and opens it. */
  void choose();

  void open(Path file);

  void openSample();

  /** Asks where a hearing is now that is no longer where it was. */
  void lookFor(RecentRow missing);

  /** What can be done with backups. */
  BackupActs backups();

  /** Takes a hearing out of the list; the file stays. */
  void forget(RecentRow row);
}
