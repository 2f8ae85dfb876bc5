package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;

/** What pictures of the timeline are drawn of. */
public final class TimelineTurns {
  private TimelineTurns() {}

  /** Begins to correct a turn by these two times. */
  public static void correct(TimelineViewModel model, int index, String from, String to) {
    model.choose(model.lines().get(index).id());
    model.corrections().edit();
    model.draft().typeFirst(from);
    model.draft().typeSecond(to);
  }

  public static void split(TimelineViewModel model, int index, String at) {
    model.choose(model.lines().get(index).id());
    model.corrections().split();
    model.draft().typeFirst(at);
  }

  /** So many turns of these speakers, one after the other, with pauses, silence and overlaps. */
  public static List<Intervention> many(
      int count, Id<AgendaItem> item, Instant begin, List<Speaker> speakers) {
    List<Intervention> all = new ArrayList<>();
    Instant at = begin;
    for (int i = 0; i < count; i++) {
      Duration length = Duration.ofSeconds(20 + (i * 37) % 110);
      Instant to = at.plus(length);
      List<Span> spans =
          i % 9 == 4
              ? List.of(Span.of(at, at.plusSeconds(8)), Span.of(at.plusSeconds(14), to))
              : List.of(Span.of(at, to));
      all.add(
          new Intervention(
              Id.of("many" + i),
              item,
              speakers.get(i * 7 % speakers.size()),
              RequestKind.ORDINARY,
              java.util.Optional.empty(),
              spans,
              true,
              Prose.EMPTY,
              Position.NOT_RECORDED,
              Table.empty(),
              Set.of(),
              java.util.Optional.empty(),
              ""));
      at = to.plusSeconds(i % 13 == 6 ? -10 : i % 5 == 2 ? 25 : 2);
    }
    return all;
  }
}
