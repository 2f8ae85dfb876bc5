package org.hearingdesk.domain.command;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.log.Fact;

/** Decides on people who look like one and the same. */
final class People {
  private People() {}

  static List<Fact> join(Hearing hearing, Command.JoinPeople join) {
    Participant person = Check.find(hearing.participants(), join.person(), "participant");
    Participant other = Check.find(hearing.participants(), join.other(), "participant");
    if (person.equals(other)) {
      throw new Refusal(new Rejection.AlreadyThere("participant", person.id().value()));
    }
    for (Round round : hearing.rounds()) {
      if (round.has(person.id()) && round.has(other.id())) {
        throw new Refusal(new Rejection.BothVoted(round.asked().text()));
      }
    }
    return List.of(new Fact.PeopleJoined(filled(person, other), other));
  }

  static List<Fact> keepApart(Hearing hearing, Command.KeepPeopleApart apart) {
    Check.find(hearing.participants(), apart.first(), "participant");
    Check.find(hearing.participants(), apart.second(), "participant");
    return List.of(new Fact.PeopleKeptApart(apart.first(), apart.second()));
  }

  /** What is not known of the first is taken from the other. */
  private static Participant filled(Participant person, Participant other) {
    Set<Role> roles = new LinkedHashSet<>(person.roles());
    roles.addAll(other.roles());
    Optional<Id<Organisation>> organisation = person.organisation().or(other::organisation);
    Optional<Gender> gender = person.gender().or(other::gender);
    Optional<Duration> allowance = person.allowance().or(other::allowance);
    return new Participant(
        person.id(),
        filled(person.honorific(), other.honorific()),
        person.givenName(),
        person.familyName(),
        filled(person.function(), other.function()),
        organisation,
        roles,
        person.presence(),
        filled(person.email(), other.email()),
        gender,
        allowance);
  }

  private static String filled(String text, String other) {
    return text.isBlank() ? other : text;
  }
}
