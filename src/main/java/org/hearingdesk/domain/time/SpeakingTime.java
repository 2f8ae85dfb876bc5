package org.hearingdesk.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * How long people spoke. Every total is the sum of {@link #of}, so that no two totals can disagree.
 */
public final class SpeakingTime {
  private SpeakingTime() {}

  /**
   * The speaking time of one intervention: the sum of the stretches in which the speaker had the
   * floor, pauses left out. A turn that is running counts up to {@code now}. Never negative.
   */
  public static Duration of(Intervention intervention, Instant now) {
    Duration sum = Duration.ZERO;
    for (Span span : intervention.spans()) {
      sum = sum.plus(span.length(now));
    }
    return sum;
  }

  /** The speaking time of several interventions together. */
  public static Duration total(Collection<Intervention> interventions, Instant now) {
    Duration sum = Duration.ZERO;
    for (Intervention intervention : interventions) {
      sum = sum.plus(of(intervention, now));
    }
    return sum;
  }

  public static Map<Id<Side>, Duration> bySide(
      Hearing hearing, Collection<Intervention> interventions, Instant now) {
    return by(interventions, now, turn -> hearing.sideOf(turn.speaker()).map(Side::id));
  }

  public static Map<Id<Organisation>, Duration> byOrganisation(
      Hearing hearing, Collection<Intervention> interventions, Instant now) {
    return by(
        interventions, now, turn -> hearing.organisationOf(turn.speaker()).map(Organisation::id));
  }

  public static Map<Id<Participant>, Duration> byParticipant(
      Collection<Intervention> interventions, Instant now) {
    return by(
        interventions,
        now,
        turn ->
            turn.speaker() instanceof Speaker.Person person
                ? Optional.of(person.participant())
                : Optional.empty());
  }

  public static Map<Id<AgendaItem>, Duration> byItem(
      Collection<Intervention> interventions, Instant now) {
    return by(interventions, now, turn -> Optional.of(turn.item()));
  }

  private static <K> Map<K, Duration> by(
      Collection<Intervention> interventions,
      Instant now,
      Function<Intervention, Optional<K>> key) {
    Map<K, Duration> totals = new LinkedHashMap<>();
    for (Intervention intervention : interventions) {
      key.apply(intervention)
          .ifPresent(k -> totals.merge(k, of(intervention, now), Duration::plus));
    }
    return totals;
  }
}
