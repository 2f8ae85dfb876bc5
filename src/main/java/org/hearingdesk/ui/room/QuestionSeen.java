package org.hearingdesk.ui.room;

import java.util.OptionalInt;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.round.Turnout;

/**
 * How many ballots of an open round are there; never what they say.
 *
 * @param received {@code 34 of 40 ballots received}
 * @param share of those who may hand in, 0 to 1
 */
record QuestionSeen(String received, double share) {

  static QuestionSeen of(Hearing hearing, Round round, Messages messages) {
    if (round.form() == VotingForm.HANDS) {
      return new QuestionSeen(messages.text("room.result.hands"), 0);
    }
    Turnout turnout = Turnout.of(hearing, round);
    OptionalInt all = turnout.entitled();
    int there = turnout.handedIn();
    return all.isEmpty()
        ? new QuestionSeen(messages.count("room.received", there), 0)
        : new QuestionSeen(
            messages.text("room.received_of", there, all.getAsInt()),
            (double) there / all.getAsInt());
  }
}
