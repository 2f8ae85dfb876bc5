package org.hearingdesk.ui.floor.timeline;

import java.util.List;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;

/** An agenda item that can be looked at, or that a turn can be put under. */
record ItemChoice(Id<AgendaItem> id, String title) {
  List<String> names() {
    return List.of(title);
  }
}
