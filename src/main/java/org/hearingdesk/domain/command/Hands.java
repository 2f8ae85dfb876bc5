package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.log.Fact;

/** Decides on shows of hands. */
final class Hands {
  /** More than any room holds. */
  private static final int MOST = 9_999;

  private Hands() {}

  static List<Fact> count(Hearing hearing, Command.CountHands count, Instant now) {
    Round round = Priorities.inState(hearing, count.round(), RoundState.OPEN);
    Priorities.inForm(round, VotingForm.HANDS);
    Side side = Check.find(hearing.sides(), count.count().side(), "side");
    if (!side.votes()) {
      throw new Refusal(new Rejection.NotAVoter(side.name()));
    }
    Check.range("abstentions", count.count().abstentions(), 0, MOST);
    SideHands after =
        new SideHands(side.id(), inOrder(round, count.count()), count.count().abstentions());
    SideHands before = round.handsOf(side.id());
    boolean counted = round.hands().filter(all -> all.has(side.id())).isPresent();
    return counted && before.equals(after)
        ? List.of()
        : List.of(new Fact.HandsCounted(round.id(), before, after, now));
  }

  private static Map<Id<Option>, Integer> inOrder(Round round, SideHands count) {
    Map<Id<Option>, Integer> hands = new LinkedHashMap<>();
    for (Option option : round.asked().options()) {
      Integer number = count.hands().get(option.id());
      if (number != null) {
        Check.range("hands", number, 0, MOST);
        hands.put(option.id(), number);
      }
    }
    if (hands.size() < count.hands().size()) {
      throw new Refusal(new Rejection.Unknown("option", ""));
    }
    return hands;
  }
}
