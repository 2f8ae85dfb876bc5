package org.hearingdesk.ui.floor.timeline;

import java.util.Optional;
import javafx.scene.Node;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.words.SideMark;
import org.jspecify.annotations.Nullable;

/** The letter of a side on its colour. */
final class Badges {
  private Badges() {}

  static @Nullable Node of(Optional<SideMark> side) {
    return side.map(each -> new SideBadge(SideColour.of(each.colour()), each.letter(), each.name()))
        .orElse(null);
  }
}
