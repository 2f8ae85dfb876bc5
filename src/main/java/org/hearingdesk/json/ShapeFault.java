package org.hearingdesk.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Carries a fault out of the shapes; never leaves this package but as a cause. */
final class ShapeFault extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 80;

  private final String path;
  private final int line;
  private final int column;
  private final String detail;

  ShapeFault(String path, TokenStreamLocation location, String detail) {
    super(detail, null, false, false);
    this.path = path;
    this.line = location.getLineNr();
    this.column = location.getColumnNr();
    this.detail = detail;
  }

  /** A fault at the token at which the parser stands. */
  static ShapeFault at(JsonParser in, String detail) {
    return new ShapeFault(
        in.streamReadContext().pathAsPointer().toString(), in.currentTokenLocation(), detail);
  }

  /**
   * The same fault seen from outside: in a part of the text that was read by a parser of its own.
   */
  ShapeFault within(String outerPath, TokenStreamLocation outer) {
    return new ShapeFault(outerPath + path, outer, detail);
  }

  /** A text of the input, short enough for a message. */
  static String shown(String text) {
    return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
  }

  String path() {
    return path;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String detail() {
    return detail;
  }
}
