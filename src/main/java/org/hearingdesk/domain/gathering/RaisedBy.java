package org.hearingdesk.domain.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * How many raised something while they spoke. It is no vote: whoever is silent on it has said
 * nothing against it.
 *
 * <p>Of which side they are is told as far as the attribution rule of the hearing and of each
 * intervention lets it be told.
 *
 * @param interventions in how many it was raised
 * @param organisations how many different ones raised it, as far as they are known
 * @param sides how many of them are of which side, in the order of the sides; those whose side may
 *     not be told, or who have none, are in none of them
 */
public record RaisedBy(int interventions, int organisations, List<OfSide> sides) {

  /** So many organisations of a side. */
  public record OfSide(Side side, int organisations) {}

  public RaisedBy {
    sides = List.copyOf(sides);
  }

  /** Who spoke in these interventions. */
  public static RaisedBy in(Hearing hearing, Set<Id<Intervention>> turns) {
    AttributionRule general =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    Map<Organisation, Optional<Side>> told = new LinkedHashMap<>();
    int there = 0;
    for (Id<Intervention> id : turns) {
      Optional<Intervention> turn = hearing.interventions().find(id);
      there += turn.isPresent() ? 1 : 0;
      turn.ifPresent(found -> note(hearing, found, Attribution.ruleFor(found, general), told));
    }
    return new RaisedBy(there, told.size(), bySide(hearing, told));
  }

  private static void note(
      Hearing hearing,
      Intervention turn,
      AttributionRule rule,
      Map<Organisation, Optional<Side>> told) {
    for (Organisation organisation : organisations(hearing, turn.speaker())) {
      Speaker shown = Attribution.shown(hearing, new Speaker.Body(organisation.id()), rule);
      Optional<Side> side = hearing.sideOf(shown);
      told.merge(organisation, side, (before, now) -> before.or(() -> now));
    }
  }

  private static Set<Organisation> organisations(Hearing hearing, Speaker speaker) {
    Set<Organisation> found = new LinkedHashSet<>();
    if (speaker instanceof Speaker.Several(List<Speaker> speakers)) {
      speakers.forEach(each -> found.addAll(organisations(hearing, each)));
    } else {
      hearing.organisationOf(speaker).ifPresent(found::add);
    }
    return found;
  }

  private static List<OfSide> bySide(Hearing hearing, Map<Organisation, Optional<Side>> told) {
    List<OfSide> sides = new ArrayList<>();
    for (Side side : hearing.sides()) {
      int count = (int) told.values().stream().filter(Optional.of(side)::equals).count();
      if (count > 0) {
        sides.add(new OfSide(side, count));
      }
    }
    return sides;
  }
}
