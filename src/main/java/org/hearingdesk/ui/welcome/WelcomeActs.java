package org.hearingdesk.ui.welcome;

import java.nio.file.Path;

/** What a person asks for on the first screen; the application does it. */
public interface WelcomeActs {

  /** Sets up a new hearing, after asking where its file shall be. */
  void create(NewHearing start);

  /** Sets up a new hearing with the sides, organisations and settings of one that is asked for. */
  void createFromEarlier();

  /** Asks for a file and opens it. */
  void open();

  /** Opens this file. */
  void open(Path file);

  /** Opens a copy of the sample hearing. */
  void openSample();

  /** Asks where a file is that is not at its place any more. */
  void lookFor(Path missing);
}
