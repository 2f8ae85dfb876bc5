package org.hearingdesk.export.html;

import org.hearingdesk.document.tree.Inline.Note;

/** Writes a footnote where it stands in the text. */
interface NoteWriter {
  void write(Note note, InlineWriter inlines);
}
