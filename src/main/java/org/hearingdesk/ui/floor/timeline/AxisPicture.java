package org.hearingdesk.ui.floor.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.words.SideMark;

/**
 * What the axis shows. Places are shares of its width, 0 at its beginning and 1 at its end.
 *
 * @param from the moment at its beginning
 * @param to the moment at its end
 * @param runs when the item ran
 * @param interruptions when the whole hearing stood still
 * @param now the present moment, if it lies on the axis
 * @param lanes how many turns lie above each other at most
 */
record AxisPicture(
    Instant from,
    Instant to,
    List<Tick> ticks,
    List<Part> runs,
    List<Part> interruptions,
    List<Bar> bars,
    OptionalDouble now,
    int lanes) {
  static final AxisPicture EMPTY =
      new AxisPicture(
          Instant.EPOCH,
          Instant.EPOCH.plusSeconds(60),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          OptionalDouble.empty(),
          1);

  AxisPicture {
    ticks = List.copyOf(ticks);
    runs = List.copyOf(runs);
    interruptions = List.copyOf(interruptions);
    bars = List.copyOf(bars);
  }

  /** A clock time on the axis. */
  record Tick(double at, String words) {}

  /** A stretch of the axis. */
  record Part(double from, double to) {}

  /**
   * A turn.
   *
   * @param whole from its beginning to its end, pauses within
   * @param parts in which the speaker had the floor
   * @param lane 0, or more where turns overlap
   * @param proposed whether it is not recorded like this, but would be
   */
  record Bar(
      Id<Intervention> turn,
      String name,
      Optional<SideMark> side,
      Part whole,
      List<Part> parts,
      int lane,
      boolean running,
      boolean chosen,
      boolean proposed) {
    Bar {
      parts = List.copyOf(parts);
    }
  }
}
