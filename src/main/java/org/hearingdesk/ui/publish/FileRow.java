package org.hearingdesk.ui.publish;

import java.util.List;
import org.hearingdesk.export.publication.Order;

/**
 * A file of an export.
 *
 * @param name document and format
 * @param notes what a person should know of it: why it failed, what it could not show
 */
record FileRow(Order.Choice choice, String name, State state, List<String> notes) {
  FileRow {
    notes = List.copyOf(notes);
  }

  /** How far it is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    /** It was not begun when the export was cancelled. */
    LEFT_OUT
  }

  FileRow now(State next, List<String> said) {
    return new FileRow(choice, name, next, said);
  }
}
