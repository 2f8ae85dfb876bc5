package org.hearingdesk.ui.floor.statistics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.SpeakingStatistics;
import org.hearingdesk.domain.time.Waits;
import org.hearingdesk.words.SideMark;

/** The table of how long each side waited for the floor. */
final class WaitsTable {
  private WaitsTable() {}

  static List<Row> of(Day day, SpeakingStatistics statistics) {
    Map<Group<Side>, Waits> bySide = statistics.waitsBySide();
    double most =
        bySide.values().stream().mapToDouble(waits -> millis(waits.median())).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    bySide.forEach((group, waits) -> {
      Optional<Side> side =
          group instanceof Group.Of<Side>(Side known) ? Optional.of(known) : Optional.empty();
      rows.add(
          row(
              day,
              side.<Object>map(Side::id).orElse(group),
              GroupNames.of(day, Section.WAITS, group, Side::name),
              side.map(SideMark::of),
              most <= 0 ? 0 : millis(waits.median()) / most,
              waits,
              side.isEmpty()));
    });
    Waits order = statistics.waitsOfPointsOfOrder();
    if (order.counted() > 0) {
      String name = day.text("floor.statistics.points_of_order");
      double bar = most <= 0 ? 0 : millis(order.median()) / most;
      rows.add(row(day, "points of order", name, Optional.empty(), bar, order, true));
    }
    return rows;
  }

  private static Row row(
      Day day,
      Object id,
      String name,
      Optional<SideMark> side,
      double bar,
      Waits waits,
      boolean aside) {
    return new Row(
        id,
        name,
        "",
        side,
        bar,
        List.of(
            new Row.Cell(day.length(waits.median()), millis(waits.median())),
            new Row.Cell(day.length(waits.longest()), millis(waits.longest())),
            new Row.Cell(day.formats().number(waits.counted()), waits.counted())),
        aside,
        Optional.empty());
  }

  private static double millis(Optional<Duration> length) {
    return length.map(Duration::toMillis).orElse(0L);
  }
}
