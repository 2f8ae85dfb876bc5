package org.hearingdesk.ui.prepare.rows;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.prepare.table.Cell;

/** Sides as they are shown. */
public final class SideMarks {
  private SideMarks() {}

  /** The side in its colour, or the words for one that is not known. */
  static Cell of(Optional<Side> side, String notKnown) {
    return side.<Cell>map(SideMarks::of).orElseGet(() -> new Cell.Words(notKnown));
  }

  public static Cell.OfSide of(Side side) {
    return new Cell.OfSide(colour(side.colour()), side.letter(), side.name());
  }

  /** The colour of the window for a colour of a hearing. */
  public static SideColour colour(org.hearingdesk.domain.hearing.SideColour colour) {
    return switch (colour) {
      case TEAL -> SideColour.EMPLOYERS;
      case RUST -> SideColour.WORKERS;
      case VIOLET -> SideColour.COMMISSION;
      case GREEN -> SideColour.MEMBER_STATES;
      case PLUM, ROSE -> SideColour.CIVIL_SOCIETY;
      case GOLD -> SideColour.EXPERTS;
      case BLUE -> SideColour.INTERNATIONAL;
      case SLATE -> SideColour.OBSERVERS;
    };
  }
}
