package org.hearingdesk.domain.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.SecretBallots;
import org.hearingdesk.domain.hearing.SecretVote;
import org.hearingdesk.domain.hearing.SideHands;
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
        round -> round.in(RoundState.CLOSED, Optional.of(fact.at()), round.reason()));
  }

  static void reopened(HearingDraft draft, Entry entry, Fact.RoundReopened fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> round.in(RoundState.OPEN, Optional.empty(), fact.reason()));
  }

  static void discarded(HearingDraft draft, Entry entry, Fact.RoundDiscarded fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> round.in(RoundState.DISCARDED, round.closedAt(), fact.reason()));
  }

  static void handedIn(HearingDraft draft, Entry entry, Fact.BallotHandedIn fact) {
    put(draft, entry, fact.round(), new HandedIn(fact.voter(), fact.ballot(), fact.at()));
  }

  static void byProxy(HearingDraft draft, Entry entry, Fact.BallotHandedInByProxy fact) {
    put(
        draft,
        entry,
        fact.round(),
        new HandedIn(
            fact.voter(), fact.ballot(), fact.at(), Optional.of(fact.proxy()), Optional.empty()));
  }

  static void late(HearingDraft draft, Entry entry, Fact.LateBallotHandedIn fact) {
    put(
        draft,
        entry,
        fact.round(),
        new HandedIn(
            fact.voter(), fact.ballot(), fact.at(), fact.proxy(), Optional.of(fact.late())));
  }

  static void decided(HearingDraft draft, Entry entry, Fact.LateBallotDecided fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> {
          Optional<HandedIn> ballot = round.ballots().find(fact.voter().id());
          Optional<LateBallot> late = ballot.flatMap(HandedIn::late);
          if (late.isEmpty()) {
            draft.anomaly(entry, Anomaly.Kind.MISSING, fact.voter().id());
            return round;
          }
          draft.clash(entry, fact.voter().id(), "late", late.get(), fact.before(), fact.after());
          return round.withBallot(ballot.orElseThrow().late(fact.after()));
        });
  }

  static void handsCounted(HearingDraft draft, Entry entry, Fact.HandsCounted fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> {
          SideHands now = round.handsOf(fact.after().side());
          draft.clash(entry, fact.after().side(), "hands", now, fact.before(), fact.after());
          return round.counting(fact.after());
        });
  }

  /** Whoever handed in on two laptops has two ballots, and nobody can tell which to strike. */
  static void secretlyHandedIn(HearingDraft draft, Entry entry, Fact.SecretBallotHandedIn fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> {
          if (round.has(fact.voter().id())) {
            draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.voter().id());
          }
          SecretBallots before = round.secrets();
          Table.Draft<SecretVote> votes = before.votes().draft();
          votes.put(new SecretVote(fact.voter(), fact.proxy()));
          return round.with(new SecretBallots(votes.freeze(), before.ballots(), before.boxes()));
        });
  }

  static void boxOpened(HearingDraft draft, Entry entry, Fact.BoxOpened fact) {
    change(
        draft,
        entry,
        fact.round(),
        round -> {
          SecretBallots before = round.secrets();
          if (before.boxes().contains(fact.box())) {
            draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, fact.round());
            return round;
          }
          List<SecretBallot> ballots = new ArrayList<>(before.ballots());
          ballots.addAll(fact.ballots());
          List<String> boxes = new ArrayList<>(before.boxes());
          boxes.add(fact.box());
          return round.with(new SecretBallots(before.votes(), ballots, boxes));
        });
  }

  private static void put(HearingDraft draft, Entry entry, Id<Round> id, HandedIn handedIn) {
    change(draft, entry, id, round -> round.withBallot(handedIn));
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
          return round.withoutBallot(fact.voter().id());
        });
  }

  private static void change(
      HearingDraft draft, Entry entry, Id<Round> id, UnaryOperator<Round> edit) {
    draft.expect(draft.rounds, id, entry).ifPresent(round -> draft.rounds.put(edit.apply(round)));
  }
}
