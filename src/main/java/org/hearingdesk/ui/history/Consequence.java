package org.hearingdesk.ui.history;

import java.util.List;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.i18n.Messages;

/** What taking a change back would do to what came after it, tried out on a copy. */
final class Consequence {
  private static final String TRIAL = "trial";

  private final Messages messages;
  private final History history;

  Consequence(Messages messages, History history) {
    this.messages = messages;
    this.history = history;
  }

  String ofTakingBack(Id<Change> change) {
    Entry last = history.entries().getLast();
    Entry trial =
        new Entry(
            TRIAL,
            last.stamp().next(last.stamp().millis()),
            last.at(),
            last.operator(),
            Id.of(TRIAL),
            new Fact.ChangeReverted(change));
    History after = history.append(List.of(trial));
    int lost = after.hearing().anomalies().size() - history.hearing().anomalies().size();
    return lost <= 0
        ? messages.text("history.consequence.none")
        : messages.count("history.consequence", lost);
  }
}
