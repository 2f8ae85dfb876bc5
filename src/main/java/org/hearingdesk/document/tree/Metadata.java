package org.hearingdesk.document.tree;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a document besides its text. It fills the properties of the file and the
 * lines at the head and foot of each page.
 *
 * @param date the day the document bears; exporters never ask the clock
 * @param organisation who issues it: the file's author, and the head of each page on the left
 * @param subject one sentence for the properties of the file
 * @param status such as "Version 3 · for correction": the head of each page on the right
 * @param notice such as "Sample data": the foot of each page on the left
 */
public record Metadata(
    LocalDate date,
    String organisation,
    Optional<String> subject,
    Optional<String> status,
    Optional<String> notice) {

  /** Metadata with nothing but the two facts that every document has. */
  public static Metadata of(LocalDate date, String organisation) {
    return new Metadata(date, organisation, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Metadata withSubject(String newSubject) {
    return new Metadata(date, organisation, Optional.of(newSubject), status, notice);
  }

  public Metadata withStatus(String newStatus) {
    return new Metadata(date, organisation, subject, Optional.of(newStatus), notice);
  }

  public Metadata withNotice(String newNotice) {
    return new Metadata(date, organisation, subject, status, Optional.of(newNotice));
  }
}
