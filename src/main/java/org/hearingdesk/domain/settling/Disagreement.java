package org.hearingdesk.domain.settling;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.log.Entry;

/** Something on which a person has to decide after laptops went on apart. */
public sealed interface Disagreement {

  /**
   * Two wrote different things into one field. The later stands until it is settled.
   *
   * @param earlier the entry that wrote what was replaced, where the log knows it
   * @param later the entry that wrote what stands
   */
  record TwoVersions(Conflict conflict, Optional<Written> earlier, Optional<Written> later)
      implements Disagreement {}

  /** Two had the floor at once. */
  record TwoFloors(Conflict conflict, Intervention earlier, Intervention later)
      implements Disagreement {}

  /**
   * One removed a part and another one used it; it is back.
   *
   * @param removal the entry that removed it, where the log knows it
   */
  record BroughtBack(Conflict conflict, Optional<Entry> removal) implements Disagreement {}

  /**
   * One removed a thing and others went on with it; it is gone, and so is what they did with it.
   *
   * @param removal the entry that removed it, or took back what had made it
   * @param edits what found nothing to apply to, oldest first
   */
  record EditedAfterRemoval(String subject, Entry removal, List<Entry> edits, List<Anomaly> noted)
      implements Disagreement {
    public EditedAfterRemoval {
      edits = List.copyOf(edits);
      noted = List.copyOf(noted);
    }
  }

  /** Two people who may be one. This is an offer: nothing is wrong if nobody takes it. */
  record MaybeOnePerson(Participant first, Participant second) implements Disagreement {}

  /** Whether a person has to decide. */
  default boolean open() {
    return !(this instanceof MaybeOnePerson);
  }
}
