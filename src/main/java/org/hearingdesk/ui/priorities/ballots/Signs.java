package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;

/** What each sign that is typed into the grid does to a ballot, by the method of the question. */
final class Signs {
  /** After this many letters an option has none. */
  private static final int LETTERS = 26;

  private final PriorityQuestion question;
  private final Keying keying;
  private final List<Column> columns;

  Signs(PriorityQuestion question, Keying keying, List<Column> columns) {
    this.question = question;
    this.keying = keying;
    this.columns = columns;
  }

  /** Why a sign changed nothing. */
  enum Refused {
    /** Every place of the ballot is taken. */
    FULL,
    /** The letter belongs to neither option of the pair. */
    NOT_IN_PAIR
  }

  /**
   * What a sign leads to.
   *
   * @param ballot what it then says
   * @param option the number of the option or the pair that the next sign goes to
   * @param digit whether a digit typed next belongs to this one
   */
  record Typed(Ballot ballot, int option, boolean digit, Optional<Refused> refused) {
    private static Typed at(int option, Ballot ballot) {
      return new Typed(ballot, option, false, Optional.empty());
    }
  }

  /**
   * Types a sign; empty for one that means nothing here.
   *
   * @param option the number of the option or the pair at hand
   * @param digitBefore whether the sign before was a digit of the same figure
   */
  Optional<Typed> type(char sign, Ballot ballot, int option, boolean digitBefore) {
    return question.method() == BallotMethod.PAIRWISE
        ? pair(sign, ballot, option)
        : oneByOne(sign, ballot, option, digitBefore);
  }

  /** Each key answers a pair, and the next one is at hand. */
  private Optional<Typed> pair(char sign, Ballot ballot, int option) {
    if (columns.isEmpty() || !keying.pairs().isKey(sign)) {
      return Optional.empty();
    }
    return Optional.of(
        keying
            .pairs()
            .key(ballot, option, sign)
            .map(after -> Typed.at(behind(option), after))
            .orElseGet(() -> new Typed(ballot, option, false, Optional.of(Refused.NOT_IN_PAIR))));
  }

  private Optional<Typed> oneByOne(char sign, Ballot ballot, int option, boolean digitBefore) {
    Id<Option> id = id(option);
    if (sign >= '0' && sign <= '9') {
      return Optional.of(digit(keying.digit(ballot, id, sign - '0', digitBefore), option));
    }
    if (sign == '=' && question.method() == BallotMethod.RANKING) {
      return Optional.of(Typed.at(option, keying.tie(ballot, id)));
    }
    if (marks(sign)) {
      return Optional.of(Typed.at(option, keying.mark(ballot, id)));
    }
    if (sign == '?') {
      return Optional.of(Typed.at(option, keying.noOpinion(ballot, id)));
    }
    int number = sign - 'a';
    return number < 0 || number >= Math.min(LETTERS, columns.size())
        ? Optional.empty()
        : Optional.of(letter(number, ballot));
  }

  /** A grade of one digit is complete at once, and so is a mark. */
  private Typed digit(Ballot after, int option) {
    boolean complete =
        (question.method() == BallotMethod.RATING && question.amount() <= 9)
            || question.method() == BallotMethod.APPROVAL;
    return complete
        ? Typed.at(behind(option), after)
        : new Typed(after, option, true, Optional.empty());
  }

  /** Space and x mark where there are marks; x only as long as it is no option's letter. */
  private boolean marks(char sign) {
    boolean free = sign == ' ' || (sign == 'x' && columns.size() <= 'x' - 'a');
    return free && question.method() == BallotMethod.APPROVAL;
  }

  private Typed letter(int number, Ballot ballot) {
    Id<Option> id = id(number);
    return switch (question.method()) {
      case APPROVAL -> Typed.at(number, keying.choose(ballot, id));
      case TOP_K, RANKING ->
          keying.nextPlace(ballot).isEmpty() && !ballot.given().containsKey(id)
              ? new Typed(ballot, number, false, Optional.of(Refused.FULL))
              : Typed.at(number, keying.choose(ballot, id));
      case POINTS, RATING, PAIRWISE -> Typed.at(number, ballot);
    };
  }

  private int behind(int option) {
    return Math.min(option + 1, Math.max(0, columns.size() - 1));
  }

  private Id<Option> id(int option) {
    return Id.of(columns.get(option).id());
  }
}
