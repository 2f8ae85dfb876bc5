package org.hearingdesk.domain.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.Group;
import org.hearingdesk.domain.time.SpeakerGroups;

/**
 * What is summed up of a hearing before its names are taken out, because without them it could not
 * be. An intervention with a stricter rule of its own is in none of the groups.
 */
record Shared(
    GuardedShares<Gender> gender, GuardedShares<Level> level, GuardedShares<Presence> presence) {

  static Shared of(Hearing hearing, AttributionRule rule) {
    SpeakerGroups groups = new SpeakerGroups(hearing);
    Sums sums = new Sums(hearing, rule);
    return new Shared(
        sums.of(
            AttributionRule.NAMED,
            groups::gender,
            Sums::persons,
            group -> group.equals(new Group.Of<>(Gender.OTHER))),
        sums.of(AttributionRule.SIDE, groups::level, sums::organisations, group -> false),
        sums.of(AttributionRule.SIDE, groups::presence, Sums::persons, group -> false));
  }

  /** Sums of one hearing by one rule. */
  private record Sums(Hearing hearing, AttributionRule rule) {

    /**
     * @param strictest the strictest rule by which it may still be told
     */
    <K> GuardedShares<K> of(
        AttributionRule strictest,
        Function<Speaker, Group<K>> group,
        Function<Speaker, List<Id<?>>> heads,
        Predicate<Group<K>> joins) {
      boolean ruledOut = rule.stricterThan(strictest);
      GuardedShares<K> shares =
          GuardedShares.of(
              hearing.interventions(),
              turn ->
                  ruledOut || tells(turn, strictest)
                      ? group.apply(turn.speaker())
                      : new Group.NotAttributed<>(),
              turn -> tells(turn, strictest) ? heads.apply(turn.speaker()) : List.of(),
              joins);
      return ruledOut ? shares.ruledOut() : shares;
    }

    private boolean tells(Intervention turn, AttributionRule strictest) {
      return !Attribution.ruleFor(turn, rule).stricterThan(strictest);
    }

    private static List<Id<?>> persons(Speaker speaker) {
      List<Id<?>> persons = new ArrayList<>();
      for (Speaker each : SpeakerGroups.known(speaker)) {
        if (each instanceof Speaker.Person person) {
          persons.add(person.participant());
        }
      }
      return persons;
    }

    private List<Id<?>> organisations(Speaker speaker) {
      List<Id<?>> organisations = new ArrayList<>();
      for (Speaker each : SpeakerGroups.known(speaker)) {
        hearing.organisationOf(each).map(Organisation::id).ifPresent(organisations::add);
      }
      return organisations;
    }
  }
}
