package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.Optional;

/** Reads the two fields of a draft, and collects what is wrong with them. */
final class Moments {
  private final Present present;
  private Optional<Plan.Fault> first = Optional.empty();
  private Optional<Plan.Fault> second = Optional.empty();

  Moments(Present present) {
    this.present = present;
  }

  /** The moment in the first field. */
  Optional<Instant> first(String typed, Instant recorded) {
    Optional<Instant> read = read(typed, recorded);
    first = fault(typed, read);
    return read;
  }

  /** The moment in the second field. */
  Optional<Instant> second(String typed, Instant recorded) {
    Optional<Instant> read = read(typed, recorded);
    second = fault(typed, read);
    return read;
  }

  /** Refuses an end that does not come after its beginning. */
  void inOrder(Instant from, Instant to) {
    if (!to.isAfter(from)) {
      faultInSecond("timeline.fault.order");
    }
  }

  void faultInFirst(String key) {
    first = Optional.of(new Plan.Fault(present.text(key), false));
  }

  void faultInSecond(String key) {
    second = Optional.of(new Plan.Fault(present.text(key), false));
  }

  boolean faulty() {
    return first.isPresent() || second.isPresent();
  }

  Plan refused(Optional<Plan.Fault> who) {
    return new Plan(java.util.List.of(), who, first, second);
  }

  private Optional<Instant> read(String typed, Instant recorded) {
    return TypedTime.parse(typed, recorded, present.formats().zone());
  }

  private Optional<Plan.Fault> fault(String typed, Optional<Instant> read) {
    if (typed.isBlank()) {
      return Optional.of(new Plan.Fault(present.text("timeline.fault.missing"), true));
    }
    if (read.isEmpty()) {
      return Optional.of(new Plan.Fault(present.text("timeline.fault.no_time"), false));
    }
    return read.filter(at -> at.isAfter(present.now()))
        .map(at -> new Plan.Fault(present.text("timeline.fault.future"), false));
  }
}
