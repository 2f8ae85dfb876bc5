package org.hearingdesk.domain.hearing;

import java.util.Optional;

/**
 * A passage that was sent to a delegation: a paragraph of what it said, or one of the minutes.
 *
 * @param intervention what it was said in; empty for a paragraph of the minutes
 * @param section the section of the minutes; empty for a paragraph of an intervention
 * @param sent the plain words that were sent
 * @param returned the plain words that came back; empty while nothing has, or without this passage
 */
public record CorrectionPassage(
    Id<CorrectionPassage> id,
    Optional<Id<Intervention>> intervention,
    Optional<Id<MinutesSection>> section,
    Id<Paragraph> paragraph,
    String sent,
    Optional<String> returned,
    Optional<CorrectionDecision> decision)
    implements Identified {

  /** Whether the delegation wants it otherwise than it was sent. */
  public boolean corrected() {
    return returned.filter(words -> !words.equals(sent)).isPresent();
  }

  /** Whether somebody has to decide on it still. */
  public boolean undecided() {
    return corrected() && decision.isEmpty();
  }

  public CorrectionPassage returned(Optional<String> words) {
    return new CorrectionPassage(id, intervention, section, paragraph, sent, words, decision);
  }

  public CorrectionPassage decided(CorrectionDecision how) {
    return new CorrectionPassage(
        id, intervention, section, paragraph, sent, returned, Optional.of(how));
  }
}
