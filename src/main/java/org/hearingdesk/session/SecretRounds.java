package org.hearingdesk.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.command.Secrecy;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.SealedBox;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.SecretVote;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.store.BallotBoxes;
import org.hearingdesk.store.StoreException;

/**
 * Keeps secret ballots out of the log while their round is open, and puts all of a box into it at
 * once when the round is over. Used on the hearing thread.
 */
final class SecretRounds {
  private final BallotBoxes boxes;
  private final Ids ids;

  /** Rounds of which this laptop has, or had a moment ago, a box. */
  private final Set<Id<Round>> held = new HashSet<>();

  SecretRounds(BallotBoxes boxes, Ids ids) {
    this.boxes = boxes;
    this.ids = ids;
  }

  /** A ballot that goes into a box when its vote is recorded. */
  record Drop(Id<Round> round, SecretVote vote, SecretBallot ballot) {
    /** What a command that was accepted puts into a box. */
    static Optional<Drop> of(Hearing hearing, Command command) {
      return command instanceof Command.HandInSecretly handIn
          ? Optional.of(
              new Drop(handIn.round(), Secrecy.vote(handIn), Secrecy.ballot(hearing, handIn)))
          : Optional.empty();
    }
  }

  /** Puts ballots into their boxes, all or none. */
  void drop(List<Drop> drops) throws StoreException {
    List<Drop> done = new ArrayList<>();
    try {
      for (Drop drop : drops) {
        boxes.change(drop.round(), ids.text(), box -> box.with(drop.vote(), drop.ballot()));
        held.add(drop.round());
        done.add(drop);
      }
    } catch (StoreException e) {
      takeOut(done);
      throw e;
    }
  }

  /** Takes ballots out again whose votes could not be recorded. */
  void takeOut(List<Drop> drops) throws StoreException {
    for (Drop drop : drops) {
      boxes.change(drop.round(), ids.text(), box -> box.without(drop.vote(), drop.ballot()));
    }
  }

  /** The boxes of rounds that were open, or whose boxes stand here, and are open no more. */
  List<SealedBox> over(Hearing before, Hearing after) throws StoreException {
    List<SealedBox> over = new ArrayList<>();
    for (Round round : secret(after)) {
      boolean wasOpen =
          before
              .rounds()
              .find(round.id())
              .filter(each -> each.state() == RoundState.OPEN)
              .isPresent();
      if (round.state() != RoundState.OPEN && (wasOpen || held.contains(round.id()))) {
        boxes.find(round.id()).ifPresent(over::add);
      }
    }
    return over;
  }

  /** Why these boxes may not be opened. */
  static Optional<Rejection> refusal(Hearing after, List<SealedBox> over) {
    return over.stream()
        .filter(box -> !box.tells() && state(after, box) == RoundState.CLOSED)
        .findFirst()
        .map(box -> new Rejection.TooFewSecretBallots(box.ballots().size(), SealedBox.FEWEST));
  }

  /** The facts by which boxes are opened; one that would tell too much is not. */
  static List<Fact> opened(Hearing after, List<SealedBox> over) {
    List<Fact> facts = new ArrayList<>();
    for (SealedBox box : over) {
      if (box.tells() && !isRecorded(after, box)) {
        facts.addAll(missingVotes(after, box));
        facts.add(new Fact.BoxOpened(box.round(), box.box(), box.told()));
      }
    }
    return facts;
  }

  /** Destroys the boxes whose ballots are recorded, and those of discarded rounds. */
  void forget(Hearing after, List<SealedBox> over) throws StoreException {
    for (SealedBox box : over) {
      if (isRecorded(after, box) || state(after, box) == RoundState.DISCARDED) {
        boxes.erase(box.round());
        held.remove(box.round());
      }
    }
  }

  /** Looks for boxes that stood here when the program ended; gives votes that were lost then. */
  List<Fact> found(Hearing hearing) throws StoreException {
    List<Fact> facts = new ArrayList<>();
    for (Round round : secret(hearing)) {
      Optional<SealedBox> box = boxes.find(round.id());
      if (box.isPresent()) {
        held.add(round.id());
        if (round.state() == RoundState.OPEN) {
          facts.addAll(missingVotes(hearing, box.get()));
        }
      }
    }
    return facts;
  }

  private static List<Fact> missingVotes(Hearing hearing, SealedBox box) {
    return box.votes().stream()
        .filter(vote ->
            hearing
                .rounds()
                .find(box.round())
                .filter(round -> !round.has(vote.voter().id()))
                .isPresent())
        .<Fact>map(vote -> new Fact.SecretBallotHandedIn(box.round(), vote.voter(), vote.proxy()))
        .toList();
  }

  /** Whether there are any. */
  static boolean any(Hearing hearing) {
    return !secret(hearing).isEmpty();
  }

  private static List<Round> secret(Hearing hearing) {
    return hearing.rounds().stream().filter(round -> round.form() == VotingForm.SECRET).toList();
  }

  private static boolean isRecorded(Hearing hearing, SealedBox box) {
    return hearing
        .rounds()
        .find(box.round())
        .filter(round -> round.secrets().boxes().contains(box.box()))
        .isPresent();
  }

  private static RoundState state(Hearing hearing, SealedBox box) {
    return hearing.rounds().find(box.round()).map(Round::state).orElse(RoundState.OPEN);
  }
}
