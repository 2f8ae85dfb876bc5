package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * How long one may speak: by the kind of the intervention, else by the agenda item, else by the
 * hearing; at most what is left of the side's share where sides share the time; and an allowance of
 * the person on top. Each of these limits may be {@link SpeakingRule#NO_LIMIT}, which ends the
 * search.
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
      Hearing hearing, Id<AgendaItem> itemId, Speaker speaker, RequestKind kind, Instant now) {
    return of(hearing, itemId, speaker, kind, now, each -> true);
  }

  /**
   * What is allowed for a turn that has begun, of which its own time is a part; empty when nothing
   * limits it.
   */
  public static Optional<Allowed> of(Hearing hearing, Intervention turn, Instant now) {
    return of(
        hearing,
        turn.item(),
        turn.speaker(),
        turn.kind(),
        now,
        each -> !each.id().equals(turn.id()));
  }

  private static Optional<Allowed> of(
      Hearing hearing,
      Id<AgendaItem> itemId,
      Speaker speaker,
      RequestKind kind,
      Instant now,
      Predicate<Intervention> counted) {
    Optional<Duration> own = ownLimit(hearing, hearing.agenda().find(itemId), kind);
    Optional<Duration> left =
        kind == RequestKind.ORDINARY
            ? hearing
                .sideOf(speaker)
                .flatMap(side -> leftOfShare(hearing, itemId, side.id(), now, counted))
            : Optional.empty();
    if (own.isEmpty() && left.isEmpty()) {
      return Optional.empty();
    }
    boolean bySide =
        left.filter(rest -> own.filter(o -> o.compareTo(rest) <= 0).isEmpty()).isPresent();
    Duration base = bySide ? left.orElseThrow() : own.orElseThrow();
    Duration allowance = allowance(hearing, speaker);
    return Optional.of(new Allowed(base.plus(allowance), bySide, allowance));
  }

  /**
   * What a side still has of its equal share of an agenda item, never negative; empty where the
   * time is not shared, or not with this side. Points of order and replies do not count against it.
   */
  public static Optional<Duration> leftOfShare(
      Hearing hearing, Id<AgendaItem> itemId, Id<Side> side, Instant now) {
    return leftOfShare(hearing, itemId, side, now, each -> true);
  }

  private static Optional<Duration> leftOfShare(
      Hearing hearing,
      Id<AgendaItem> itemId,
      Id<Side> side,
      Instant now,
      Predicate<Intervention> counted) {
    Optional<EqualShare> share = hearing.agenda().find(itemId).flatMap(AgendaItem::equalShare);
    if (share.filter(each -> each.sides().contains(side)).isEmpty()) {
      return Optional.empty();
    }
    Duration used = Duration.ZERO;
    for (Intervention turn : hearing.interventions()) {
      if (turn.item().equals(itemId)
          && turn.kind() == RequestKind.ORDINARY
          && counted.test(turn)
          && hearing.sideOf(turn.speaker()).filter(s -> s.id().equals(side)).isPresent()) {
        used = used.plus(SpeakingTime.of(turn, now));
      }
    }
    Duration left = share.get().each().minus(used);
    return Optional.of(left.isNegative() ? Duration.ZERO : left);
  }

  private static Optional<Duration> ownLimit(
      Hearing hearing, Optional<AgendaItem> item, RequestKind kind) {
    Optional<KindLimits> ofItem = item.flatMap(AgendaItem::kindLimits);
    Optional<KindLimits> ofHearing = hearing.details().flatMap(HearingDetails::kindLimits);
    return ofItem
        .flatMap(limits -> limits.of(kind))
        .or(() -> ofHearing.flatMap(limits -> limits.of(kind)))
        .or(() -> item.flatMap(AgendaItem::limit))
        .or(() -> hearing.details().flatMap(HearingDetails::limit))
        .filter(limit -> !limit.equals(SpeakingRule.NO_LIMIT));
  }

  /** Of several who speak together, the largest. */
  private static Duration allowance(Hearing hearing, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          hearing
              .participants()
              .find(person.participant())
              .flatMap(Participant::allowance)
              .orElse(Duration.ZERO);
      case Speaker.Several several ->
          several.speakers().stream()
              .map(each -> allowance(hearing, each))
              .max(Duration::compareTo)
              .orElse(Duration.ZERO);
      case Speaker.Body body -> Duration.ZERO;
      case Speaker.OfSide ofSide -> Duration.ZERO;
      case Speaker.Unidentified unidentified -> Duration.ZERO;
    };
  }
}
