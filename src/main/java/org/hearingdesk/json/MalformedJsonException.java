package org.hearingdesk.json;

/** A text is not JSON, or not of the shape that is expected. */
public final class MalformedJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final int line;
  private final int column;
  private final String detail;

  MalformedJsonException(ShapeFault fault) {
    super(
        "line %d, column %d, at %s: %s"
            .formatted(
                fault.line(),
                fault.column(),
                fault.path().isEmpty() ? "/" : fault.path(),
                fault.detail()),
        fault);
    this.path = fault.path();
    this.line = fault.line();
    this.column = fault.column();
    this.detail = fault.detail();
  }

  /** Where in the value, as a JSON pointer such as {@code /hearing/sides/0/name}; empty for all. */
  public String path() {
    return path;
  }

  /** From 1. */
  public int line() {
    return line;
  }

  /** From 1. */
  public int column() {
    return column;
  }

  /** What is wrong there. */
  public String detail() {
    return detail;
  }
}
