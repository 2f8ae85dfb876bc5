package org.hearingdesk.domain.time;

import java.time.Duration;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.RequestKind;

/**
 * All that an agenda item says of speaking time, as one value. What it leaves empty is as the
 * hearing's.
 *
 * @param ordinary for one intervention; {@link #NO_LIMIT} for none
 * @param byKind for points of order and replies
 * @param share what sides share equally
 */
public record SpeakingRule(
    Optional<Duration> ordinary, KindLimits byKind, Optional<EqualShare> share) {
  /** Stands where a limit could stand and says that there is none, whatever the hearing says. */
  public static final Duration NO_LIMIT = Duration.ZERO;

  /** As the hearing's. */
  public static final SpeakingRule NONE =
      new SpeakingRule(Optional.empty(), KindLimits.NONE, Optional.empty());

  public static SpeakingRule of(AgendaItem item) {
    return new SpeakingRule(
        item.limit(), item.kindLimits().orElse(KindLimits.NONE), item.equalShare());
  }

  /** The item with this rule. */
  public AgendaItem on(AgendaItem item) {
    return item.limited(ordinary, Optional.of(byKind).filter(KindLimits::any), share);
  }

  /** What limits one ordinary intervention in this hearing; empty when nothing does. */
  public Optional<Duration> ordinaryIn(Hearing hearing) {
    return ordinary
        .or(() -> hearing.details().flatMap(HearingDetails::limit))
        .filter(limit -> !limit.equals(NO_LIMIT));
  }

  /**
   * What is said in this hearing of a kind of its own, perhaps {@link #NO_LIMIT}; empty where it is
   * as an ordinary one.
   */
  public Optional<Duration> ofKindIn(Hearing hearing, RequestKind kind) {
    return byKind
        .of(kind)
        .or(() ->
            hearing
                .details()
                .flatMap(HearingDetails::kindLimits)
                .flatMap(limits -> limits.of(kind)));
  }

  /** Whether another rule comes to the same in this hearing as it now is. */
  public boolean sameIn(Hearing hearing, SpeakingRule other) {
    return ordinaryIn(hearing).equals(other.ordinaryIn(hearing))
        && byKind.equals(other.byKind)
        && share.equals(other.share);
  }
}
