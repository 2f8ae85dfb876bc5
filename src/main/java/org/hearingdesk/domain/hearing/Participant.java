package org.hearingdesk.domain.hearing;

import java.util.Optional;
import java.util.Set;

/**
 * A person at the hearing. The side follows from the organisation.
 *
 * @param function what the person is, such as "Director for Skills"; may be blank
 * @param email only for sending documents; no export shows it
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
    String email)
    implements Part {
  public Participant {
    roles = OrderedSets.copy(roles);
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
