package org.hearingdesk.domain.hearing;

import java.time.Instant;
import java.util.Optional;

/**
 * A ballot with its voter and the moment at which it was keyed in.
 *
 * @param proxy who handed it in for the voter
 * @param late that it came after the round had been closed
 */
public record HandedIn(
    Voter voter, Ballot ballot, Instant at, Optional<Voter> proxy, Optional<LateBallot> late)
    implements Identified {

  /** A ballot that its voter handed in while the round was open. */
  public HandedIn(Voter voter, Ballot ballot, Instant at) {
    this(voter, ballot, at, Optional.empty(), Optional.empty());
  }

  /** The same ballot, late and to be counted or not. */
  public HandedIn late(LateBallot how) {
    return new HandedIn(voter, ballot, at, proxy, Optional.of(how));
  }

  /** Whether it is left out of the count because it came too late. */
  public boolean tooLate() {
    return late.filter(how -> !how.counted()).isPresent();
  }

  @Override
  public Id<?> id() {
    return voter.id();
  }
}
