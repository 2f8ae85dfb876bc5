package org.hearingdesk.domain.hearing;

import java.time.Instant;

/** A ballot with its voter and the moment at which it was keyed in. */
public record HandedIn(Voter voter, Ballot ballot, Instant at) implements Identified {
  @Override
  public Id<?> id() {
    return voter.id();
  }
}
