package org.hearingdesk.domain.hearing;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A person at the hearing. The side follows from the organisation.
 *
 * @param function what the person is, such as "Director for Skills"; may be blank
 * @param email only for sending documents; no export shows it
 * @param gender as the person wishes it recorded, for statistics alone; empty when not recorded
 * @param allowance speaking time on top of any limit, such as for a person with a disability; up to
 *     an hour; no document tells it
 */
public record Participant(
    Id<Participant> id,
    String honorific,
    String givenName,
    String familyName,
    String function,
    Optional<Id<Organisation>> organisation,
    Set<Role> roles,
    Presence presence,
    String email,
    Optional<Gender> gender,
    Optional<Duration> allowance)
    implements Part {
  public Participant {
    roles = OrderedSets.copy(roles);
  }

  /** A person of whom no gender is recorded and who has no allowance. */
  public Participant(
      Id<Participant> id,
      String honorific,
      String givenName,
      String familyName,
      String function,
      Optional<Id<Organisation>> organisation,
      Set<Role> roles,
      Presence presence,
      String email) {
    this(
        id,
        honorific,
        givenName,
        familyName,
        function,
        organisation,
        roles,
        presence,
        email,
        Optional.empty(),
        Optional.empty());
  }

  /** The same person, somewhere else. */
  public Participant present(Presence where) {
    return new Participant(
        id,
        honorific,
        givenName,
        familyName,
        function,
        organisation,
        roles,
        where,
        email,
        gender,
        allowance);
  }

  /** What is left of a person who was erased: what is counted, under a name that tells nothing. */
  public Participant erased(String nothing) {
    return new Participant(
        id, "", "", nothing, "", organisation, roles, presence, "", gender, Optional.empty());
  }

  /** Given and family name, with the honorific where there is one. */
  public String name() {
    return (honorific + " " + givenName + " " + familyName).strip().replaceAll("\\s+", " ");
  }

  @Override
  public String label() {
    return name();
  }
}
