package org.hearingdesk.ui.minutes.comments;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;

/**
 * A comment with its answers.
 *
 * @param paragraph what it is about, where that still stands
 * @param where what it is about, in words
 * @param about the words that it is about
 * @param said the comment, then the answers
 */
record CommentThread(
    Id<Comment> id,
    Optional<Id<Paragraph>> paragraph,
    String where,
    String about,
    List<Said> said,
    boolean settled) {
  CommentThread {
    said = List.copyOf(said);
  }

  /**
   * What one person said.
   *
   * @param head who said it and when
   * @param own whether it can be taken out here
   * @param removed whether it was taken out
   */
  record Said(Id<Comment> id, String head, String text, boolean own, boolean removed) {}
}
