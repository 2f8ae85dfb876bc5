package org.hearingdesk.ranking.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.command.BallotRules;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Preference;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.ballot.LeftOutRule;
import org.hearingdesk.ranking.ballot.PairCells;
import org.hearingdesk.ranking.ballot.Weighting;

/** The ballots of a round in the terms of the count. */
final class RoundBallots {
  private final Hearing hearing;
  private final PriorityQuestion question;

  RoundBallots(Hearing hearing, PriorityQuestion question) {
    this.hearing = hearing;
    this.question = question;
  }

  /** The sound ballots; what a damaged or foreign log holds beside them is not counted. */
  BallotBox box(Round round) {
    List<Ballot> ballots =
        switch (round.form()) {
          case NAMED -> named(round);
          case SECRET -> secret(round);
          case HANDS -> hands(round);
        };
    return new BallotBox(question.options().size(), ballots);
  }

  private List<Ballot> named(Round round) {
    List<Ballot> ballots = new ArrayList<>();
    for (HandedIn handedIn : round.ballots()) {
      if (BallotRules.fault(question, handedIn.ballot()).isEmpty() && !handedIn.tooLate()) {
        ballots.add(ballot(handedIn));
      }
    }
    return ballots;
  }

  private List<Ballot> secret(Round round) {
    List<Ballot> ballots = new ArrayList<>();
    for (SecretBallot each : round.secrets().ballots()) {
      if (BallotRules.fault(question, each.ballot()).isEmpty()) {
        String side = each.side().map(Id::value).orElse("");
        ballots.add(new Ballot("", side, Fraction.ONE, 1, answer(each.ballot())));
      }
    }
    return ballots;
  }

  /** Each hand is a sheet with one point on it, so that hands add up. */
  private List<Ballot> hands(Round round) {
    List<Ballot> ballots = new ArrayList<>();
    for (SideHands side : round.hands().orElseGet(Table::empty)) {
      Fraction weight = weight(hearing.sides().find(side.side()));
      List<Option> options = question.options();
      for (int index = 0; index < options.size(); index++) {
        int hands = side.of(options.get(index).id());
        if (hands > 0) {
          Cells cells = Cells.builder(options.size()).give(index, 1).build();
          ballots.add(new Ballot("", side.side().value(), weight, hands, new Answer.Points(cells)));
        }
      }
    }
    return ballots;
  }

  private static Fraction weight(Optional<Side> side) {
    return side.map(Side::weight)
        .map(each -> Fraction.of(each.numerator(), each.denominator()))
        .orElse(Fraction.ONE);
  }

  CountingRules rules() {
    Weighting weighting =
        switch (question.weighting()) {
          case EQUAL -> new Weighting.Equal();
          case EQUAL_SIDES -> new Weighting.EqualSides();
          case BY_SIDE -> new Weighting.Given();
        };
    return new CountingRules(LeftOutRule.BOTTOM, weighting);
  }

  static Optional<Side> sideOf(Hearing hearing, Voter voter) {
    return switch (voter) {
      case Voter.OrganisationVoter organisation ->
          hearing.organisations().find(organisation.id()).flatMap(hearing::sideOf);
      case Voter.ParticipantVoter participant ->
          hearing.participants().find(participant.id()).flatMap(hearing::sideOf);
    };
  }

  private Ballot ballot(HandedIn handedIn) {
    Optional<Side> side = sideOf(hearing, handedIn.voter());
    Fraction weight = weight(side);
    return new Ballot(
        handedIn.voter().id().value(),
        side.map(each -> each.id().value()).orElse(""),
        weight,
        1,
        answer(handedIn.ballot()));
  }

  private Answer pairs(org.hearingdesk.domain.hearing.Ballot ballot) {
    List<Id<Option>> options = question.options().stream().map(Option::id).toList();
    PairCells cells = new PairCells(options.size());
    for (Preference each : ballot.preferences()) {
      int first = options.indexOf(each.first());
      int second = options.indexOf(each.second());
      switch (each.preferred()) {
        case FIRST -> cells.prefer(first, second);
        case SECOND -> cells.prefer(second, first);
        case EQUAL -> cells.alike(first, second);
      }
    }
    return cells.build();
  }

  private Answer answer(org.hearingdesk.domain.hearing.Ballot ballot) {
    Map<Id<Option>, Integer> given = ballot.given();
    List<Option> options = question.options();
    Cells.Builder cells = Cells.builder(options.size());
    for (int index = 0; index < options.size(); index++) {
      Id<Option> option = options.get(index).id();
      Integer value = given.get(option);
      if (value != null) {
        cells.give(index, value);
      } else if (ballot.noOpinion().contains(option)) {
        cells.noOpinion(index);
      }
    }
    return switch (question.method()) {
      case TOP_K, RANKING -> new Answer.Ranks(cells.build());
      // A mark is one point.
      case POINTS, APPROVAL -> new Answer.Points(cells.build());
      case RATING -> new Answer.Ratings(cells.build());
      case PAIRWISE -> pairs(ballot);
    };
  }
}
