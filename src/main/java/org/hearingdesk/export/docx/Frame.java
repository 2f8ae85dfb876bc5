package org.hearingdesk.export.docx;

import org.hearingdesk.export.render.Markup;

/** What stands around the text of one document. */
interface Frame {
  StyleSheet styles();

  Numbering numbering();

  /** The width of the text, in twentieths of a point. */
  int width();

  /** The attributes of the root of the text. */
  String[] roots();

  /** Writes what stands above the text, the title among it. */
  void begin(Markup markup, BodyWriter body);

  /** Writes what stands below the text, its pages among it. */
  void end(Markup markup);

  /** Adds the parts around the text to the file; the text, notes and lists are there. */
  void finish();
}
