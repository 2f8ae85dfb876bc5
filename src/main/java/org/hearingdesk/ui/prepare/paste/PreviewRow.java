package org.hearingdesk.ui.prepare.paste;

import org.hearingdesk.exchange.people.Preview;
import org.hearingdesk.exchange.people.Verdict.Group;

/** A row of the preview: the head of a group, or a line of the list. */
sealed interface PreviewRow {
  /** How many lines are in a group. */
  record Head(Group group, int count) implements PreviewRow {}

  /** A line and what becomes of it. */
  record Item(Preview.Entry entry) implements PreviewRow {}
}
