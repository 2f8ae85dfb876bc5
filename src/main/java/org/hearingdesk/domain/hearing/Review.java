package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the minutes were reviewed.
 *
 * @param approvedAt since when the minutes are approved and locked; empty while they can be written
 * @param sheets what was sent to the delegations to be corrected
 * @param correctionsTold whether the minutes say what was corrected
 * @param comments what those who work on the minutes said to each other, in the order of the log
 * @param versions the minutes at moments that were given a name, in the order of the log
 */
public record Review(
    Optional<Instant> approvedAt,
    Table<CorrectionSheet> sheets,
    boolean correctionsTold,
    Table<Comment> comments,
    Table<MinutesVersion> versions) {
  public static final Review NONE = new Review(Optional.empty(), Table.empty(), false);

  /** A review without comments and versions. */
  public Review(
      Optional<Instant> approvedAt, Table<CorrectionSheet> sheets, boolean correctionsTold) {
    this(approvedAt, sheets, correctionsTold, Table.empty(), Table.empty());
  }

  public boolean locked() {
    return approvedAt.isPresent();
  }

  /** The answers to a comment, in the order in which they were given. */
  public List<Comment> answersTo(Id<Comment> comment) {
    return comments.stream()
        .filter(each -> each.answers().filter(comment::equals).isPresent())
        .toList();
  }

  public Review approved(Optional<Instant> at) {
    return new Review(at, sheets, correctionsTold, comments, versions);
  }

  public Review telling(boolean told) {
    return new Review(approvedAt, sheets, told, comments, versions);
  }

  public Review sending(Table<CorrectionSheet> all) {
    return new Review(approvedAt, all, correctionsTold, comments, versions);
  }

  public Review commenting(Table<Comment> all) {
    return new Review(approvedAt, sheets, correctionsTold, all, versions);
  }

  public Review naming(Table<MinutesVersion> all) {
    return new Review(approvedAt, sheets, correctionsTold, comments, all);
  }

  /** What of it belongs to the minutes themselves: what is said about them is left out. */
  public Review ofMinutes() {
    return new Review(approvedAt, sheets, correctionsTold);
  }
}
