package org.hearingdesk.ui.floor.timeline;

import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemRun;

/** Says when an agenda item ran. */
final class ItemTimesWords {
  private ItemTimesWords() {}

  static String of(Present present, Id<AgendaItem> item) {
    ItemRun run = present.hearing().runOf(item);
    if (run.spans().isEmpty()) {
      return present.text("timeline.item.not_yet");
    }
    String from = present.time(run.startedAt().orElseThrow());
    String words =
        run.endedAt()
            .map(end -> present.text("timeline.item.ran", from, present.time(end)))
            .orElseGet(() -> present.text("timeline.item.runs", from));
    int breaks = run.spans().size() - 1;
    return breaks == 0
        ? words
        : words + " · " + present.messages().count("timeline.breaks", breaks);
  }
}
