package org.hearingdesk.export.publication;

import java.nio.file.Path;
import java.util.List;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.export.Format;

/**
 * What is to be written.
 *
 * @param rule how much may be told; where the hearing's own rule is stricter, that one holds
 * @param folder where the files go; it must be there
 */
public record Order(List<Choice> choices, AttributionRule rule, Path folder) {
  public Order {
    choices = List.copyOf(choices);
  }

  /** One document in one format. */
  public record Choice(DocumentKind kind, Format format) {}
}
