package org.hearingdesk.ui.minutes;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;

/**
 * A paragraph on the page.
 *
 * @param number in its section; empty for a heading
 * @param mark what stands before an item of a list; empty for others
 * @param text with the marks of {@link StyledText}
 * @param untouched whether nobody has read the draft yet
 * @param change what happened to its sources since it was written
 * @param comments how many comments there is something to do about
 */
public record ParagraphRow(
    Id<Paragraph> id,
    String number,
    ParagraphKind kind,
    String mark,
    String text,
    boolean untouched,
    Optional<Change> change,
    int comments) {

  /**
   * A changed source, in words.
   *
   * @param what who changed it and when
   * @param today what the record gives today; empty when it gives nothing in this place
   */
  public record Change(String what, Optional<String> today) {}

  StyledText styled() {
    return StyledText.parse(text);
  }

  /** Whether somebody should look at it. */
  public boolean flagged() {
    return untouched || change.isPresent();
  }
}
