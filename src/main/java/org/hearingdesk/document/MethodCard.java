package org.hearingdesk.document;

import java.util.List;

/** What there is to know of a method, part by part, each under its own heading. */
public record MethodCard(String title, List<Part> parts) {

  public MethodCard {
    parts = List.copyOf(parts);
  }

  /** One heading with its words. */
  public record Part(String heading, String words) {}
}
