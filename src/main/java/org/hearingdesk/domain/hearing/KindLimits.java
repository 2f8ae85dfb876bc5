package org.hearingdesk.domain.hearing;

import java.time.Duration;
import java.util.Optional;

/**
 * Speaking time for one intervention by its kind, where it differs from an ordinary one; zero means
 * that there is no limit.
 *
 * @param pointOfOrder empty means as for an ordinary intervention
 * @param reply a right of reply, or an answer; empty means as for an ordinary intervention
 */
public record KindLimits(Optional<Duration> pointOfOrder, Optional<Duration> reply) {
  public static final KindLimits NONE = new KindLimits(Optional.empty(), Optional.empty());

  /** The limit for this kind; empty for an ordinary one. */
  public Optional<Duration> of(RequestKind kind) {
    return switch (kind) {
      case ORDINARY -> Optional.empty();
      case POINT_OF_ORDER -> pointOfOrder;
      case RIGHT_OF_REPLY -> reply;
    };
  }

  /** Whether it says anything at all. */
  public boolean any() {
    return pointOfOrder.isPresent() || reply.isPresent();
  }
}
