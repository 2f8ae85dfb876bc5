package org.hearingdesk.domain.hearing;

/**
 * One of the sides of a hearing: employers, workers, Commission, Member States, civil society…
 *
 * @param letter one or two characters that stand beside the colour, so that colour is never the
 *     only sign
 * @param votes whether its organisations and participants answer priority questions
 * @param weight how much a ballot of this side counts where a question weighs by side
 */
public record Side(
    Id<Side> id, String name, String letter, SideColour colour, boolean votes, Weight weight)
    implements Part {
  @Override
  public String label() {
    return name;
  }
}
