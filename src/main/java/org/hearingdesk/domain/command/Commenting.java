package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Fact;

/**
 * Decides on what is said about the minutes. It changes no text, so that approved minutes and final
 * sections can be commented on too.
 */
final class Commenting {
  private static final int LONGEST = 4_000;
  private static final int QUOTED = 300;

  private Commenting() {}

  static List<Fact> make(Hearing hearing, Command.MakeComment make, Instant now) {
    Check.free(hearing.review().comments(), make.comment(), "comment");
    make.answers().ifPresent(to -> Check.find(hearing.review().comments(), to, "comment"));
    words(make.text(), make.about());
    return List.of(
        new Fact.CommentMade(
            make.comment(),
            make.section(),
            make.paragraph(),
            thread(hearing, make.answers()),
            make.about(),
            make.text(),
            now));
  }

  /** An answer to an answer goes on in the same thread. */
  private static Optional<Id<Comment>> thread(Hearing hearing, Optional<Id<Comment>> answered) {
    return answered.map(
        to -> hearing.review().comments().find(to).flatMap(Comment::answers).orElse(to));
  }

  static List<Fact> settle(Hearing hearing, Command.SettleComment settle, Instant now) {
    Comment comment = find(hearing, settle.comment());
    if (comment.settledAt().isPresent() == settle.settled()) {
      return List.of();
    }
    return List.of(
        settle.settled()
            ? new Fact.CommentSettled(comment.id(), now)
            : new Fact.CommentReopened(comment.id()));
  }

  static List<Fact> remove(Hearing hearing, Command.RemoveComment remove) {
    Comment comment = find(hearing, remove.comment());
    if (!comment.laptop().equals(remove.laptop())) {
      throw new Refusal(new Rejection.CommentOfAnother(comment.by()));
    }
    return comment.removed()
        ? List.of()
        : List.of(new Fact.CommentRemoved(comment.id(), comment.text()));
  }

  /** A comment that is sound, whoever wrote it. */
  static void sound(Comment comment) {
    if (comment.removed()) {
      Check.text("comment", comment.text(), LONGEST);
      Check.text("text", comment.about(), QUOTED);
    } else {
      words(comment.text(), comment.about());
    }
    Check.line("name", comment.by());
    Check.line("name", comment.laptop());
  }

  private static void words(String text, String about) {
    if (text.isBlank()) {
      throw new Refusal(new Rejection.Blank("comment"));
    }
    Check.text("comment", text, LONGEST);
    Check.text("text", about, QUOTED);
  }

  private static Comment find(Hearing hearing, Id<Comment> id) {
    return Check.find(hearing.review().comments(), id, "comment");
  }
}
