package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Voter;

/** The voters of the sample room: nearly all hand in, within a few minutes. */
final class Voting {
  private static final Duration FIRST = Duration.ofSeconds(20);
  private static final Duration LAST = Duration.ofMinutes(4);
  private static final int KEEPS_IT = 15;

  private final long seed;

  Voting(long seed) {
    this.seed = seed;
  }

  /** Ballots that come in now, each handed in once. */
  List<Command> ballots(Hearing hearing, Instant now) {
    List<Command> ballots = new ArrayList<>();
    for (Round round : hearing.rounds()) {
      if (round.state() == RoundState.OPEN) {
        for (Voter voter : voters(hearing, round.asked())) {
          Chance chance = chance(round, voter);
          boolean never = chance.onceIn(KEEPS_IT);
          Instant at = round.openedAt().plus(chance.between(FIRST, LAST));
          if (!never && !now.isBefore(at) && !round.ballots().has(voter.id())) {
            ballots.add(new Command.HandInBallot(round.id(), voter, ballot(chance, round.asked())));
          }
        }
      }
    }
    return ballots;
  }

  /** Whether everybody has handed in who is going to. */
  boolean complete(Hearing hearing, Round round, Instant now) {
    return now.isAfter(round.openedAt().plus(LAST)) && ballots(hearing, now).isEmpty();
  }

  private Chance chance(Round round, Voter voter) {
    return Chance.of(seed, "vote " + round.asked().id() + round.number() + voter.id());
  }

  static List<Voter> voters(Hearing hearing, PriorityQuestion question) {
    return switch (question.voters()) {
      case ORGANISATION ->
          hearing.organisations().stream()
              .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
              .<Voter>map(each -> new Voter.OrganisationVoter(each.id()))
              .toList();
      case PARTICIPANT ->
          hearing.participants().stream()
              .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
              .<Voter>map(each -> new Voter.ParticipantVoter(each.id()))
              .toList();
    };
  }

  /** Prefers as in an order of one's own, and now and then holds two for alike or says nothing. */
  private static Ballot pairs(Chance chance, PriorityQuestion question) {
    List<Option> order = chance.shuffled(question.options());
    Ballot ballot = Ballot.BLANK;
    for (OptionPair pair : OptionPair.of(order)) {
      int mood = chance.below(10);
      if (mood > 0) {
        ballot = ballot.saying(pair, mood == 1 ? Preferred.EQUAL : Preferred.FIRST);
      }
    }
    return ballot;
  }

  private static Ballot ballot(Chance chance, PriorityQuestion question) {
    List<Option> order = chance.shuffled(question.options());
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    switch (question.method()) {
      case PAIRWISE -> {
        return pairs(chance, question);
      }
      case TOP_K -> {
        int choices = Math.min(question.amount(), order.size());
        for (int place = 1; place <= choices; place++) {
          given.put(order.get(place - 1).id(), place);
        }
      }
      case RANKING -> {
        int ranked = 1 + chance.below(order.size());
        for (int place = 1; place <= ranked; place++) {
          given.put(order.get(place - 1).id(), place);
        }
      }
      case APPROVAL -> {
        int marks = 1 + chance.below(order.size());
        order.subList(0, marks).forEach(option -> given.put(option.id(), 1));
      }
      case RATING ->
          order.forEach(option -> given.put(option.id(), 1 + chance.below(question.amount())));
      case POINTS -> {
        int left = question.amount();
        for (Option option : order) {
          int points = left == 0 ? 0 : 1 + chance.below(left);
          given.put(option.id(), points);
          left -= points;
        }
      }
    }
    return new Ballot(given, Set.of());
  }
}
