package org.hearingdesk.ui.room;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.hearingdesk.domain.attribution.ShownApart;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Counting;

/**
 * The result that the moderator has put before the room. It is counted off the FX thread, and anew
 * as soon as what it rests on has changed; until then the one before stays, unless its round no
 * longer stands or less of it may be told now.
 */
final class ResultShown {
  private final Messages messages;
  private final Executor worker;
  private final Executor fx;
  private final Runnable counted;
  private Optional<Id<Round>> asked = Optional.empty();

  /** Written on the FX thread; the worker looks at it while it counts. */
  private volatile Optional<Basis> basis = Optional.empty();

  private Optional<ResultSeen> seen = Optional.empty();

  /** All that a result depends on. */
  private record Basis(
      Round round,
      AttributionRule rule,
      Table<Side> sides,
      Table<Organisation> organisations,
      Table<Participant> participants,
      int fewestShown,
      boolean bySide) {

    /** Whether it is the same round, told by the same rule: then an older count tells no more. */
    boolean tellsTheSame(Basis before) {
      return before.round().id().equals(round.id())
          && before.rule() == rule
          && before.fewestShown() == fewestShown
          && before.bySide() == bySide;
    }
  }

  /**
   * @param counted called on the FX thread when there is one to see
   */
  ResultShown(Messages messages, Executor worker, Executor fx, Runnable counted) {
    this.messages = messages;
    this.worker = worker;
    this.fx = fx;
    this.counted = counted;
  }

  /** Puts this result before the room; the second time for the same round, away again. */
  void toggle(Id<Round> round) {
    asked = asked.equals(Optional.of(round)) ? Optional.empty() : Optional.of(round);
  }

  void clear() {
    asked = Optional.empty();
  }

  /** What the room sees of it now; empty where there is none, or not yet. */
  Optional<ResultSeen> of(Hearing hearing, boolean bySide) {
    Optional<Round> round =
        asked.flatMap(hearing.rounds()::find).filter(each -> each.state() == RoundState.CLOSED);
    if (round.isEmpty()) {
      clear();
    }
    Optional<Basis> now = round.map(each -> basis(hearing, each, bySide));
    if (!now.equals(basis)) {
      boolean stays = now.isPresent() && basis.filter(now.get()::tellsTheSame).isPresent();
      basis = now;
      if (!stays) {
        seen = Optional.empty();
      }
      now.ifPresent(ground -> count(hearing, ground));
    }
    return seen;
  }

  private static Basis basis(Hearing hearing, Round round, boolean bySide) {
    AttributionRule rule =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    return new Basis(
        round,
        rule,
        hearing.sides(),
        hearing.organisations(),
        hearing.participants(),
        ShownApart.fewest(hearing),
        bySide);
  }

  private void count(Hearing hearing, Basis ground) {
    worker.execute(() ->
        Counting.whileWanted(
                () -> isWanted(ground),
                () -> {
                  Counting.goOn();
                  return ResultWords.of(hearing, ground.round(), ground.bySide(), messages);
                })
            .ifPresent(result -> fx.execute(() -> show(ground, result))));
  }

  private void show(Basis ground, ResultSeen result) {
    if (isWanted(ground)) {
      seen = Optional.of(result);
      counted.run();
    }
  }

  @SuppressWarnings("ReferenceEquality") // asked often: the very request, not one that is alike
  private boolean isWanted(Basis ground) {
    return basis.filter(now -> now == ground).isPresent();
  }
}
