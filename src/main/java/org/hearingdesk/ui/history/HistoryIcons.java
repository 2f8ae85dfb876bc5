package org.hearingdesk.ui.history;

import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.words.ChangeKind;

/** The picture of what a change is about. */
final class HistoryIcons {
  private HistoryIcons() {}

  static Icons of(ChangeKind kind) {
    return switch (kind) {
      case FLOOR -> Icons.FLOOR;
      case TEXT -> Icons.EDIT;
      case PEOPLE -> Icons.PEOPLE;
      case PREPARATION -> Icons.PREPARE;
      case PRIORITIES -> Icons.PRIORITIES;
      case MINUTES -> Icons.MINUTES;
      case LOG -> Icons.UNDO;
    };
  }
}
