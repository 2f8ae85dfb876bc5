package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody who works on the minutes says to the others about a section or a paragraph. Never
 * published.
 *
 * @param paragraph what it is about; empty for the section as a whole
 * @param answers the comment that it answers; an answer is about what that one is about
 * @param about the words that it is about, as they stood when it was made
 * @param by how the person called themselves
 * @param laptop the node on which it was made, where alone it can be taken out
 * @param settledAt since when nothing is left to do about it
 * @param removed whether its words were taken out; it stays for the sake of its answers
 */
public record Comment(
    Id<Comment> id,
    Id<MinutesSection> section,
    Optional<Id<Paragraph>> paragraph,
    Optional<Id<Comment>> answers,
    String about,
    String text,
    Instant at,
    String by,
    String laptop,
    Optional<Instant> settledAt,
    boolean removed)
    implements Identified {

  /** Whether somebody has to do something about it still; an answer never waits by itself. */
  public boolean open() {
    return answers.isEmpty() && settledAt.isEmpty() && !removed;
  }

  public Comment settled(Optional<Instant> since) {
    return new Comment(
        id, section, paragraph, answers, about, text, at, by, laptop, since, removed);
  }

  /** The same without its words. */
  public Comment emptied() {
    return new Comment(id, section, paragraph, answers, about, "", at, by, laptop, settledAt, true);
  }
}
