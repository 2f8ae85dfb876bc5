package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.PriorityQuestion;

/**
 * What each key does to a ballot of pairs: one key for each pair, whichever way the sheet says it.
 * 1 and 2, or the letter of the preferred option; 0 or = for both alike; a blank or ? for a pair
 * that is left open.
 */
final class PairKeying {
  private final PriorityQuestion asked;
  private final List<OptionPair> pairs;

  PairKeying(PriorityQuestion asked) {
    this.asked = asked;
    pairs = OptionPair.of(asked.options());
  }

  List<OptionPair> pairs() {
    return pairs;
  }

  /** Whether a key says something about pairs at all. */
  boolean isKey(char sign) {
    return "012=? ".indexOf(sign) >= 0 || isLetter(sign);
  }

  private boolean isLetter(char sign) {
    return sign >= 'a' && sign <= 'z' && sign - 'a' < asked.options().size();
  }

  /** The ballot after a key; empty for the letter of an option that is not in the pair. */
  Optional<Ballot> key(Ballot ballot, int number, char sign) {
    OptionPair pair = pairs.get(number);
    return switch (sign) {
      case '1' -> Optional.of(ballot.saying(pair, Preferred.FIRST));
      case '2' -> Optional.of(ballot.saying(pair, Preferred.SECOND));
      case '0', '=' -> Optional.of(ballot.saying(pair, Preferred.EQUAL));
      case '?', ' ' -> Optional.of(ballot.silentOn(pair));
      default -> letter(ballot, pair, sign - 'a');
    };
  }

  private Optional<Ballot> letter(Ballot ballot, OptionPair pair, int option) {
    if (option == asked.options().indexOf(pair.first())) {
      return Optional.of(ballot.saying(pair, Preferred.FIRST));
    }
    return option == asked.options().indexOf(pair.second())
        ? Optional.of(ballot.saying(pair, Preferred.SECOND))
        : Optional.empty();
  }

  Ballot clear(Ballot ballot, int number) {
    return ballot.silentOn(pairs.get(number));
  }

  /** The first pair about which two ballots say something else. */
  Optional<Integer> differing(Ballot one, Ballot other) {
    for (int number = 0; number < pairs.size(); number++) {
      if (!one.about(pairs.get(number)).equals(other.about(pairs.get(number)))) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }

  /** How many pairs are open. */
  int toGo(Ballot ballot) {
    return pairs.size() - ballot.preferences().size();
  }

  /** The number of the preferred option; empty where both are alike. */
  Optional<Integer> preferred(OptionPair pair, Preferred preferred) {
    return switch (preferred) {
      case FIRST -> Optional.of(asked.options().indexOf(pair.first()));
      case SECOND -> Optional.of(asked.options().indexOf(pair.second()));
      case EQUAL -> Optional.empty();
    };
  }

  /** {@code a:b}, the keys of the two. */
  String key(OptionPair pair) {
    return letter(pair.first()) + ":" + letter(pair.second());
  }

  private String letter(Option option) {
    return OptionHeads.key(asked.options().indexOf(option));
  }
}
