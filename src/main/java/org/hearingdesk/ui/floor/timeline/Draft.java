package org.hearingdesk.ui.floor.timeline;

import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * A correction that is being written and is not made yet.
 *
 * @param item the agenda item whose timeline it is on
 * @param turn the turn that is put right; empty where it is about none
 * @param other the turn with which it is swapped or joined
 * @param fresh the id of the turn that it makes, if it makes one
 * @param who the speaker that was chosen
 * @param target the agenda item that was chosen
 * @param typed what stands in the two fields for times
 * @param base what stood there in the beginning; left as it was it changes nothing
 */
record Draft(
    DraftKind kind,
    Id<AgendaItem> item,
    Optional<Id<Intervention>> turn,
    Optional<Id<Intervention>> other,
    Id<Intervention> fresh,
    Optional<Speaker> who,
    Optional<Id<AgendaItem>> target,
    Times typed,
    Times base) {

  /** Two moments as text. */
  record Times(String first, String second) {
    static final Times NONE = new Times("", "");
  }

  static Draft of(DraftKind kind, Id<AgendaItem> item, Id<Intervention> fresh) {
    return new Draft(
        kind,
        item,
        Optional.empty(),
        Optional.empty(),
        fresh,
        Optional.empty(),
        Optional.empty(),
        Times.NONE,
        Times.NONE);
  }

  Draft on(Id<Intervention> chosen) {
    return new Draft(kind, item, Optional.of(chosen), other, fresh, who, target, typed, base);
  }

  Draft with(Id<Intervention> second) {
    return new Draft(kind, item, turn, Optional.of(second), fresh, who, target, typed, base);
  }

  Draft by(Speaker speaker) {
    return new Draft(kind, item, turn, other, fresh, Optional.of(speaker), target, typed, base);
  }

  Draft to(Id<AgendaItem> chosen) {
    return new Draft(kind, item, turn, other, fresh, who, Optional.of(chosen), typed, base);
  }

  Draft typing(Times now) {
    return new Draft(kind, item, turn, other, fresh, who, target, now, base);
  }

  /** With these times in the fields, as they are recorded. */
  Draft recorded(Times times) {
    return new Draft(kind, item, turn, other, fresh, who, target, times, times);
  }

  boolean firstChanged() {
    return !typed.first().strip().equals(base.first());
  }

  boolean secondChanged() {
    return !typed.second().strip().equals(base.second());
  }
}
