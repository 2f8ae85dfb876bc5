package org.hearingdesk.ui.shell;

import java.util.List;

/**
 * What the program is made of.
 *
 * @param version of the program; empty where it was not packaged
 * @param parts what others made, by name; empty where it was not packaged
 */
public record AboutProgram(String version, List<Part> parts) {

  public AboutProgram {
    parts = List.copyOf(parts);
  }

  /** A library, with the name of its licence. */
  public record Part(String name, String version, String licence) {}

  static AboutProgram unpackaged() {
    return new AboutProgram("", List.of());
  }
}
