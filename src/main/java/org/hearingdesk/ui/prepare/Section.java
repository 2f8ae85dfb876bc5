package org.hearingdesk.ui.prepare;

import java.util.Locale;
import org.hearingdesk.ui.kit.Icons;

/** What is prepared, in the order of the list at the left. */
public enum Section {
  DETAILS(Icons.INFORMATION),
  AGENDA(Icons.PREPARE),
  SIDES(Icons.SIDES),
  PARTICIPANTS(Icons.PEOPLE),
  QUESTIONS(Icons.PRIORITIES),
  CONCLUSIONS(Icons.DONE),
  DOCUMENTS(Icons.ATTACHMENT),
  SETTINGS(Icons.SETTINGS);

  private final Icons icon;

  Section(Icons icon) {
    this.icon = icon;
  }

  Icons icon() {
    return icon;
  }

  /** The end of node ids and message keys. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
