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
 * @param wholeRecord whether the record holds everything, for going on with the hearing elsewhere;
 *     otherwise it too tells only what the rule lets through
 * @param names what the files are called
 * @param internal whether documents for those who run the hearing may be written, which follow no
 *     rule
 */
public record Order(
    List<Choice> choices,
    AttributionRule rule,
    Path folder,
    boolean wholeRecord,
    NamePattern names,
    boolean internal) {
  public Order {
    choices = List.copyOf(choices);
  }

  /** An order in which the record follows the attribution rule like everything else. */
  public Order(List<Choice> choices, AttributionRule rule, Path folder) {
    this(choices, rule, folder, false, NamePattern.USUAL, false);
  }

  /** The same order with a record that leaves nothing out. Not for publishing. */
  public Order withWholeRecord() {
    return new Order(choices, rule, folder, true, names, internal);
  }

  /** The same order with files of other names. */
  public Order named(NamePattern other) {
    return new Order(choices, rule, folder, wholeRecord, other, internal);
  }

  /** The same order, in which documents may be internal ones, too. */
  public Order withInternal() {
    return new Order(choices, rule, folder, wholeRecord, names, true);
  }

  /** One document in one format. */
  public record Choice(DocumentKind kind, Format format) {}
}
