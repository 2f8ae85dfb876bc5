package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.SpeakingTime;

/** The totals on an agenda item that a correction moves: {@code EFEE 4:10 → 3:40}. */
final class Totals {
  private final Present present;
  private final Id<AgendaItem> item;

  private Totals(Present present, Id<AgendaItem> item) {
    this.present = present;
    this.item = item;
  }

  /** What moves, the speakers first, then the sides, then the items. */
  static List<String> moved(Present present, Hearing after, Id<AgendaItem> item) {
    Totals totals = new Totals(present, item);
    List<String> moved = new ArrayList<>();
    totals.compare(totals.speakers(present.hearing()), totals.speakers(after), moved);
    totals.compare(totals.sides(present.hearing()), totals.sides(after), moved);
    totals.compare(totals.items(present.hearing()), totals.items(after), moved);
    return moved;
  }

  private void compare(
      Map<String, Duration> before, Map<String, Duration> after, List<String> moved) {
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String was = duration(before.getOrDefault(name, Duration.ZERO));
      String is = duration(after.getOrDefault(name, Duration.ZERO));
      if (!was.equals(is)) {
        moved.add(present.text("timeline.moves", name, was, is));
      }
    }
  }

  private String duration(Duration duration) {
    return present.formats().duration(duration);
  }

  /** By organisation, and who belongs to none by name. */
  private Map<String, Duration> speakers(Hearing hearing) {
    Map<String, Duration> totals = new LinkedHashMap<>();
    for (Intervention turn : hearing.interventionsOn(item)) {
      totals.merge(present.shortName(turn.speaker()), time(turn, present.now()), Duration::plus);
    }
    return totals;
  }

  private Map<String, Duration> sides(Hearing hearing) {
    Map<String, Duration> totals = new LinkedHashMap<>();
    SpeakingTime.bySide(hearing, hearing.interventionsOn(item), present.now())
        .forEach((side, time) ->
            hearing.sides().find(side).ifPresent(found -> totals.put(found.name(), time)));
    return totals;
  }

  private Map<String, Duration> items(Hearing hearing) {
    Map<String, Duration> totals = new LinkedHashMap<>();
    SpeakingTime.byItem(hearing.interventions().all(), present.now())
        .forEach((id, time) -> totals.put(present.title(id), time));
    return totals;
  }

  private static Duration time(Intervention turn, Instant now) {
    return SpeakingTime.of(turn, now);
  }
}
