package org.hearingdesk.domain.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;

/** The usual rules for speaking time, after the practice of the European Parliament. */
public enum LimitPreset {
  SAME_FOR_ALL,
  /** A minute for whoever catches the chair's eye. */
  CATCH_THE_EYE,
  /** One minute to ask, two to answer. */
  QUESTION_AND_ANSWER,
  /** The item's time divided equally among the sides. */
  EQUAL_SHARE,
  NO_LIMIT;

  private static final Duration USUAL = Duration.ofMinutes(3);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration ANSWER = Duration.ofMinutes(2);
  private static final Duration USUAL_ITEM = Duration.ofMinutes(30);

  /** The rule for this item; empty where fewer than two sides could share its time. */
  public Optional<SpeakingRule> on(AgendaItem item, Hearing hearing) {
    boolean limited = SpeakingRule.NONE.ordinaryIn(hearing).isPresent();
    return switch (this) {
      case SAME_FOR_ALL -> Optional.of(limited ? SpeakingRule.NONE : ordinary(USUAL));
      case CATCH_THE_EYE -> Optional.of(ordinary(MINUTE));
      case QUESTION_AND_ANSWER ->
          Optional.of(
              new SpeakingRule(
                  Optional.of(MINUTE),
                  new KindLimits(Optional.empty(), Optional.of(ANSWER)),
                  Optional.empty()));
      case EQUAL_SHARE -> equalShare(item, hearing);
      case NO_LIMIT -> Optional.of(limited ? ordinary(SpeakingRule.NO_LIMIT) : SpeakingRule.NONE);
    };
  }

  private static SpeakingRule ordinary(Duration limit) {
    return new SpeakingRule(Optional.of(limit), KindLimits.NONE, Optional.empty());
  }

  private static Optional<SpeakingRule> equalShare(AgendaItem item, Hearing hearing) {
    List<Id<Side>> sides = sidesToShare(hearing);
    Duration total = item.planned().isZero() ? USUAL_ITEM : item.planned();
    return sides.size() < 2
        ? Optional.empty()
        : Optional.of(
            new SpeakingRule(
                Optional.empty(), KindLimits.NONE, Optional.of(new EqualShare(total, sides))));
  }

  /**
   * Every side with an organisation at the hearing, but for the organiser's, who answers; all of
   * them where only one would be left.
   */
  public static List<Id<Side>> sidesToShare(Hearing hearing) {
    List<Id<Side>> there =
        hearing.sides().stream()
            .map(Side::id)
            .filter(id ->
                hearing.organisations().stream()
                    .anyMatch(each -> each.side().filter(id::equals).isPresent()))
            .toList();
    List<Id<Side>> guests = new ArrayList<>(there);
    sideOfOrganiser(hearing).ifPresent(guests::remove);
    return guests.size() < 2 ? there : List.copyOf(guests);
  }

  /** The organiser is known by name alone: that of an organisation, of one above it, of a side. */
  private static Optional<Id<Side>> sideOfOrganiser(Hearing hearing) {
    String organiser = folded(hearing.details().map(HearingDetails::organiser).orElse(""));
    if (organiser.isEmpty()) {
      return Optional.empty();
    }
    return hearing.organisations().stream()
        .filter(each -> isOf(each, organiser))
        .findFirst()
        .flatMap(Organisation::side)
        .or(() ->
            hearing.sides().stream()
                .filter(side -> organiser.contains(folded(side.name())))
                .findFirst()
                .map(Side::id));
  }

  private static boolean isOf(Organisation organisation, String organiser) {
    String name = folded(organisation.name());
    return name.startsWith(organiser)
        || organiser.startsWith(name)
        || folded(organisation.acronym()).equals(organiser);
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
