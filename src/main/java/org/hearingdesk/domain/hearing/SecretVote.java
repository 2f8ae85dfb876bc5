package org.hearingdesk.domain.hearing;

import java.util.Optional;

/**
 * Who handed in a secret ballot. Neither the moment nor the ballot is known to it.
 *
 * @param proxy who handed it in for the voter
 */
public record SecretVote(Voter voter, Optional<Voter> proxy) implements Identified {
  @Override
  public Id<?> id() {
    return voter.id();
  }
}
