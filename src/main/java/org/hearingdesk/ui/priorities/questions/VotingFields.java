package org.hearingdesk.ui.priorities.questions;

import java.util.Optional;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;

/**
 * How the rounds of a question are held, as it stands in the fields.
 *
 * @param proxies as typed; blank for none
 * @param quorum as typed; blank for none
 */
record VotingFields(VotingForm form, boolean abstentions, String proxies, String quorum) {
  /** No number at all: outside of what is taken, so that the reason is shown. */
  private static final int NO_NUMBER = -1;

  static final VotingFields USUAL = of(Voting.USUAL);

  static VotingFields of(Voting voting) {
    return new VotingFields(
        voting.form(),
        voting.abstentions(),
        Integer.toString(voting.proxies()),
        voting.quorum().map(quorum -> Integer.toString(quorum)).orElse(""));
  }

  Voting voting() {
    return new Voting(
        form,
        abstentions && form == VotingForm.HANDS,
        proxies.isBlank() ? 0 : number(proxies),
        quorum.isBlank() ? Optional.empty() : Optional.of(number(quorum)));
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      return NO_NUMBER;
    }
  }
}
