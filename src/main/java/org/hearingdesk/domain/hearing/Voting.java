package org.hearingdesk.domain.hearing;

import java.util.Optional;

/**
 * How a round of a question is held.
 *
 * @param abstentions whether a show of hands asks for abstentions too
 * @param proxies for how many others one voter may hand in
 * @param quorum how many have to hand in; it is told and never keeps a round from being counted
 */
public record Voting(VotingForm form, boolean abstentions, int proxies, Optional<Integer> quorum) {
  /** Named ballots, one proxy each, no quorum: what holds where nothing is said. */
  public static final Voting USUAL = new Voting(VotingForm.NAMED, false, 1, Optional.empty());

  /** The same in another form. */
  public Voting in(VotingForm other) {
    return new Voting(other, abstentions, proxies, quorum);
  }
}
