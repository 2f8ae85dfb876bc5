package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * What is typed while nobody has the floor: somebody has taken it without asking, so its first
 * letter gives the floor to a speaker whom nobody knows yet, and the text goes with it.
 */
final class FirstWords {
  private final Submitter submitter;
  private final Runnable changed;
  private String text = "";
  private String problem = "";
  private Optional<Id<Intervention>> begun = Optional.empty();

  /**
   * @param changed told when the problem has changed
   */
  FirstWords(Submitter submitter, Runnable changed) {
    this.submitter = submitter;
    this.changed = changed;
  }

  /** What has been typed and belongs to no intervention yet. */
  String text() {
    return text;
  }

  /** Why the floor could not be given; empty when it could. */
  String problem() {
    return problem;
  }

  /** The person has typed; the text is now this. */
  void typed(String now, Id<AgendaItem> item) {
    text = now;
    if (now.isBlank() || begun.isPresent()) {
      return;
    }
    Id<Intervention> turn = submitter.session().newId();
    begun = Optional.of(turn);
    submitter.submit(
        List.of(
            new Command.GiveFloor(turn, item, new Speaker.Unidentified(), RequestKind.ORDINARY)),
        reason -> {
          begun = Optional.empty();
          problem = reason.orElse("");
          changed.run();
        });
  }

  /** Hands over what was typed to the first who has the floor. */
  String handOver() {
    String handed = text;
    text = "";
    problem = "";
    return handed;
  }
}
