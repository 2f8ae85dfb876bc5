package org.hearingdesk;

import org.hearingdesk.i18n.Messages;

/** What was read of a damaged file, in words. */
final class RecoveryWords {
  private RecoveryWords() {}

  static String of(Messages messages, int entries, long lost) {
    String read = messages.count("shell.recovered", entries);
    return lost == 0
        ? read + " " + messages.text("shell.recovered.all")
        : read + " " + messages.count("shell.recovered.lost", lost);
  }
}
