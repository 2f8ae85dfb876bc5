package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * Who asks for the floor in a discussion, when, and who thinks better of it.
 *
 * @param asks in the order in which they are made
 */
record ItemPlan(List<Ask> asks) {
  private static final Duration RUSH = Duration.ofSeconds(90);
  private static final Duration ORDER_EVERY = Duration.ofMinutes(40);
  private static final Duration BETWEEN_TURNS = Duration.ofSeconds(10);
  private static final Duration WHEN_NOTHING_IS_PLANNED = Duration.ofMinutes(30);
  private static final int WITHDRAWS = 12;
  private static final int FEWEST = 3;

  ItemPlan {
    asks = List.copyOf(asks);
  }

  /**
   * One who asks.
   *
   * @param at how long after the start of the item
   * @param withdraws after how long a wait; empty for one who waits
   */
  record Ask(Duration at, Speaker speaker, RequestKind kind, Optional<Duration> withdraws) {}

  /**
   * A plan that fills about the planned time: a third asks at once, the others bit by bit.
   *
   * @param turn how long one usually speaks
   */
  static ItemPlan of(Chance chance, List<Speaker> cast, Duration planned, Duration turn) {
    if (cast.isEmpty()) {
      return new ItemPlan(List.of());
    }
    Duration time = planned.isZero() ? WHEN_NOTHING_IS_PLANNED : planned;
    double fit = (double) time.toSeconds() / turn.plus(BETWEEN_TURNS).toSeconds();
    int count = Math.max(FEWEST, (int) Math.round(fit * chance.between(0.85, 1.15)));
    List<Ask> asks = new ArrayList<>();
    List<Speaker> order = List.of();
    for (int i = 0; i < count; i++) {
      if (i % cast.size() == 0) {
        order = chance.shuffled(cast);
      }
      Duration at =
          i < count / 3
              ? chance.between(Duration.ofSeconds(2), RUSH)
              : chance.share(time, 0.02, 0.75);
      Optional<Duration> withdraws =
          chance.onceIn(WITHDRAWS)
              ? Optional.of(chance.between(Duration.ofMinutes(2), Duration.ofMinutes(8)))
              : Optional.empty();
      asks.add(new Ask(at, order.get(i % cast.size()), RequestKind.ORDINARY, withdraws));
    }
    asks.addAll(pointsOfOrder(chance, cast, time));
    asks.sort(Comparator.comparing(Ask::at));
    return new ItemPlan(asks);
  }

  private static List<Ask> pointsOfOrder(Chance chance, List<Speaker> cast, Duration time) {
    int count = (int) Math.round((double) time.toSeconds() / ORDER_EVERY.toSeconds());
    List<Ask> asks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      asks.add(
          new Ask(
              chance.share(time, 0.2, 0.8),
              chance.oneOf(cast),
              RequestKind.POINT_OF_ORDER,
              Optional.empty()));
    }
    return asks;
  }
}
