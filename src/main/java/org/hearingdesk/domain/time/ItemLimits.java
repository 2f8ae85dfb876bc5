package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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
 * The {@link Limits} on one agenda item at one moment. What the sides have used of a shared time is
 * counted once, however many speakers are asked about.
 */
public final class ItemLimits {
  private final Hearing hearing;
  private final Optional<AgendaItem> item;
  private final Map<Id<Side>, Duration> left;

  private ItemLimits(Hearing hearing, Optional<AgendaItem> item, Map<Id<Side>, Duration> left) {
    this.hearing = hearing;
    this.item = item;
    this.left = left;
  }

  public static ItemLimits at(Hearing hearing, Id<AgendaItem> id, Instant now) {
    return at(hearing, id, now, turn -> true);
  }

  /** As if only these interventions had taken of a shared time. */
  static ItemLimits at(
      Hearing hearing, Id<AgendaItem> id, Instant now, Predicate<Intervention> counted) {
    Optional<AgendaItem> item = hearing.agenda().find(id);
    return new ItemLimits(
        hearing,
        item,
        item.flatMap(AgendaItem::equalShare)
            .map(share -> left(hearing, id, share, now, counted))
            .orElse(Map.of()));
  }

  private static Map<Id<Side>, Duration> left(
      Hearing hearing,
      Id<AgendaItem> item,
      EqualShare share,
      Instant now,
      Predicate<Intervention> counted) {
    Map<Id<Side>, Duration> left = new LinkedHashMap<>();
    share.sides().forEach(side -> left.put(side, share.each()));
    for (Intervention turn : hearing.interventions()) {
      if (turn.item().equals(item) && turn.kind() == RequestKind.ORDINARY && counted.test(turn)) {
        hearing
            .sideOf(turn.speaker())
            .ifPresent(side ->
                left.computeIfPresent(
                    side.id(), (id, rest) -> rest.minus(SpeakingTime.of(turn, now))));
      }
    }
    left.replaceAll((side, rest) -> rest.isNegative() ? Duration.ZERO : rest);
    return left;
  }

  /**
   * What each side still has of its equal share, never negative, in the order of the share; empty
   * where the time is not shared. Points of order and replies do not count against it.
   */
  public Map<Id<Side>, Duration> left() {
    return Collections.unmodifiableMap(left);
  }

  /** What the item allows an ordinary intervention of anybody; empty when nothing limits it. */
  public Optional<Duration> usual() {
    return own(RequestKind.ORDINARY);
  }

  /** What is allowed for a turn that begins now; empty when nothing limits it. */
  public Optional<Limits.Allowed> of(Speaker speaker, RequestKind kind) {
    Optional<Duration> own = own(kind);
    Optional<Duration> ofShare =
        kind == RequestKind.ORDINARY
            ? hearing.sideOf(speaker).map(Side::id).map(left::get)
            : Optional.empty();
    if (own.isEmpty() && ofShare.isEmpty()) {
      return Optional.empty();
    }
    boolean bySide =
        ofShare.filter(rest -> own.filter(o -> o.compareTo(rest) <= 0).isEmpty()).isPresent();
    Duration base = bySide ? ofShare.orElseThrow() : own.orElseThrow();
    Duration allowance = allowance(speaker);
    return Optional.of(new Limits.Allowed(base.plus(allowance), bySide, allowance));
  }

  private Optional<Duration> own(RequestKind kind) {
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
  private Duration allowance(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          hearing
              .participants()
              .find(person.participant())
              .flatMap(Participant::allowance)
              .orElse(Duration.ZERO);
      case Speaker.Several several ->
          several.speakers().stream()
              .map(this::allowance)
              .max(Duration::compareTo)
              .orElse(Duration.ZERO);
      case Speaker.Body body -> Duration.ZERO;
      case Speaker.OfSide ofSide -> Duration.ZERO;
      case Speaker.Unidentified unidentified -> Duration.ZERO;
    };
  }
}
