package org.hearingdesk.domain.log;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Table;

/** Replays the rounds of priority questions and their ballots. */
final class PrioritiesReplay {
  private PrioritiesReplay() {}

  static void opened(HearingDraft draft, Entry entry, Fact.RoundOpened fact) {
    if (draft.rounds.has(fact.round())) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.round());
      return;
    }
    draft.rounds.put(
        new Round(
            fact.round(),
            fact.asked(),
            fact.number(),
            RoundState.OPEN,
            fact.at(),
            Optional.empty(),
            "",
            Table.empty()));
  }

  static void closed(HearingDraft draft, Entry entry, Fact.RoundClosed fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> inState(round, RoundState.CLOSED, Optional.of(fact.at()), round.reason()));
  }

  static void reopened(HearingDraft draft, Entry entry, Fact.RoundReopened fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> inState(round, RoundState.OPEN, Optional.empty(), fact.reason()));
  }

  static void discarded(HearingDraft draft, Entry entry, Fact.RoundDiscarded fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> inState(round, RoundState.DISCARDED, round.closedAt(), fact.reason()));
  }

  static void handedIn(HearingDraft draft, Entry entry, Fact.BallotHandedIn fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> {
          Table.Draft<HandedIn> ballots = round.ballots().draft();
          ballots.put(new HandedIn(fact.voter(), fact.ballot(), fact.at()));
          return withBallots(round, ballots.freeze());
        });
  }

  static void withdrawn(HearingDraft draft, Entry entry, Fact.BallotWithdrawn fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> {
          if (!round.ballots().has(fact.voter().id())) {
            draft.anomaly(entry, Anomaly.Kind.MISSING, fact.voter().id());
          }
          Table.Draft<HandedIn> ballots = round.ballots().draft();
          ballots.remove(fact.voter().id());
          return withBallots(round, ballots.freeze());
        });
  }

  private static void change(
      HearingDraft draft, Entry entry, Id<Round> id, UnaryOperator<Round> edit) {
    draft.expect(draft.rounds, id, entry).ifPresent(round -> draft.rounds.put(edit.apply(round)));
  }

  private static Round inState(
      Round round, RoundState state, Optional<Instant> closedAt, String reason) {
    return new Round(
        round.id(),
        round.asked(),
        round.number(),
        state,
        round.openedAt(),
        closedAt,
        reason,
        round.ballots());
  }

  private static Round withBallots(Round round, Table<HandedIn> ballots) {
    return new Round(
        round.id(),
        round.asked(),
        round.number(),
        round.state(),
        round.openedAt(),
        round.closedAt(),
        round.reason(),
        ballots);
  }
}
