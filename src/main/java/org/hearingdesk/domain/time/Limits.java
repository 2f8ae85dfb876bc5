package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * How long one may speak: by the kind of the intervention, else by the agenda item, else by the
 * hearing; at most what is left of the side's share where sides share the time; and an allowance of
 * the person on top. Each of these limits may be {@link SpeakingRule#NO_LIMIT}, which ends the
 * search. About many speakers at once, ask {@link ItemLimits}.
 */
public final class Limits {
  private Limits() {}

  /**
   * What one speaker may take.
   *
   * @param time never negative; zero when the side has used up its share
   * @param bySide whether the side's share decided, and not the item's limit
   * @param allowance what of it is the person's allowance
   */
  public record Allowed(Duration time, boolean bySide, Duration allowance) {}

  /** What is allowed for a turn that begins at {@code now}; empty when nothing limits it. */
  public static Optional<Allowed> of(
      Hearing hearing, Id<AgendaItem> item, Speaker speaker, RequestKind kind, Instant now) {
    return ItemLimits.at(hearing, item, now).of(speaker, kind);
  }

  /**
   * What is allowed for a turn that has begun, of which its own time is a part; empty when nothing
   * limits it.
   */
  public static Optional<Allowed> of(Hearing hearing, Intervention turn, Instant now) {
    return ItemLimits.at(hearing, turn.item(), now, each -> !each.id().equals(turn.id()))
        .of(turn.speaker(), turn.kind());
  }

  /**
   * What a side still has of its equal share of an agenda item, never negative; empty where the
   * time is not shared, or not with this side. Points of order and replies do not count against it.
   */
  public static Optional<Duration> leftOfShare(
      Hearing hearing, Id<AgendaItem> item, Id<Side> side, Instant now) {
    return Optional.ofNullable(ItemLimits.at(hearing, item, now).left().get(side));
  }
}
