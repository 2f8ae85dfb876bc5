package org.hearingdesk.ui.priorities.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;

/**
 * A ballot that is being keyed in, or that could not be handed in as it stands. It is kept on this
 * screen only; nothing of it is in the hearing.
 *
 * @param before what it was before each key, for taking keys back
 * @param state how far it has come
 * @param problem why it was not handed in, in words; blank for none
 */
record Draft(Ballot ballot, List<Ballot> before, State state, String problem) {

  enum State {
    KEYING,
    /** Enter was pressed, but it is not sound. */
    PUT_ASIDE,
    /** Handed in; the answer is still to come. */
    SENT
  }

  Draft {
    before = List.copyOf(before);
  }

  static Draft of(Ballot ballot) {
    return new Draft(ballot, List.of(), State.KEYING, "");
  }

  /** After a key that made the ballot into this one. */
  Draft keyed(Ballot next) {
    List<Ballot> all = new ArrayList<>(before);
    all.add(ballot);
    return new Draft(next, all, State.KEYING, "");
  }

  /** Before the last key; empty when no key is left to take back. */
  Optional<Draft> takenBack() {
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(before.getLast(), before.subList(0, before.size() - 1), State.KEYING, ""));
  }

  Draft sent() {
    return new Draft(ballot, before, State.SENT, "");
  }

  Draft putAside(String why) {
    return new Draft(ballot, before, State.PUT_ASIDE, why);
  }
}
