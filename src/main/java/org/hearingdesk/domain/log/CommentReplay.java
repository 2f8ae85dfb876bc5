package org.hearingdesk.domain.log;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesVersion;
import org.hearingdesk.domain.hearing.Table;

/**
 * Replays comments on the minutes, and versions of them. Two laptops can do anything to them at
 * once without a conflict: all that is said is kept, and of settled and open the later stands.
 */
final class CommentReplay {
  private CommentReplay() {}

  /** An answer to what is missing stays, as a comment of its own. */
  static void made(HearingDraft draft, Entry entry, Fact.CommentMade fact) {
    Table.Draft<Comment> comments = draft.review.comments().draft();
    if (comments.has(fact.comment())) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.comment());
      return;
    }
    Optional<Id<Comment>> answers = fact.answers().filter(comments::has);
    if (!answers.equals(fact.answers())) {
      draft.anomaly(entry, Anomaly.Kind.MISSING, fact.comment());
    }
    comments.put(
        new Comment(
            fact.comment(),
            fact.section(),
            fact.paragraph(),
            answers,
            fact.about(),
            fact.text(),
            fact.at(),
            entry.operator(),
            entry.stamp().node(),
            Optional.empty(),
            false));
    draft.review = draft.review.commenting(comments.freeze());
  }

  static void settled(
      HearingDraft draft, Entry entry, Id<Comment> comment, Optional<Instant> since) {
    change(draft, entry, comment, each -> each.settled(since));
  }

  static void removed(HearingDraft draft, Entry entry, Fact.CommentRemoved fact) {
    change(draft, entry, fact.comment(), Comment::emptied);
  }

  private static void change(
      HearingDraft draft, Entry entry, Id<Comment> id, UnaryOperator<Comment> change) {
    Table.Draft<Comment> comments = draft.review.comments().draft();
    draft
        .expect(comments, id, entry)
        .ifPresent(comment -> {
          comments.put(change.apply(comment));
          draft.review = draft.review.commenting(comments.freeze());
        });
  }

  static void named(HearingDraft draft, Entry entry, Fact.VersionNamed fact) {
    Table.Draft<MinutesVersion> versions = draft.review.versions().draft();
    if (versions.has(fact.version())) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.version());
      return;
    }
    versions.put(
        new MinutesVersion(
            fact.version(),
            fact.name(),
            fact.at(),
            entry.operator(),
            entry.stamp().node(),
            fact.sections()));
    draft.review = draft.review.naming(versions.freeze());
  }
}
