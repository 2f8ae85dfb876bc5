package org.hearingdesk.export.html;

import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.export.render.Markup;

/** Writes the drawing of a chart, without its caption. */
public interface FigureWriter {
  void write(Figure figure, Markup markup);
}
