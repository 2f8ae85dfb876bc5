package org.hearingdesk.domain.hearing;

/** Who a ballot comes from. */
public sealed interface Voter {
  Id<?> id();

  record OrganisationVoter(Id<Organisation> id) implements Voter {}

  record ParticipantVoter(Id<Participant> id) implements Voter {}
}
