package org.hearingdesk.json;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Review;
import org.hearingdesk.domain.hearing.Table;
import org.jspecify.annotations.Nullable;

/**
 * Components that records did not have from the beginning, with what they are in files that were
 * written before. Those that may be absent need no place here: an {@code Optional} that is left out
 * is empty.
 */
final class LaterComponents {
  private record Component(Class<?> type, String name) {}

  private static final Map<Component, Object> ALL =
      Map.of(
          new Component(Ballot.class, "preferences"), List.of(),
          new Component(Hearing.class, "interruptions"), List.of(),
          new Component(Hearing.class, "review"), Review.NONE,
          new Component(Option.class, "markings"), Set.of(),
          new Component(Review.class, "comments"), Table.empty(),
          new Component(Review.class, "versions"), Table.empty());

  private LaterComponents() {}

  /** What the component is where nothing is said of it; null if something must be said. */
  static @Nullable Object unsaid(Class<?> type, String name) {
    return ALL.get(new Component(type, name));
  }
}
