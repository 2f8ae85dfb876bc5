package org.hearingdesk.domain.hearing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A ballot that nobody can be found behind.
 *
 * @param side left out where so few of a side handed in that it would tell who
 */
public record SecretBallot(Ballot ballot, Optional<Id<Side>> side) {

  /** The same ballot with its marks in the order of the options, whatever order they came in. */
  public SecretBallot inOrderOf(List<Option> options) {
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    for (Option option : options) {
      Integer value = ballot.given().get(option.id());
      if (value != null) {
        given.put(option.id(), value);
      }
    }
    Set<Id<Option>> none =
        options.stream()
            .map(Option::id)
            .filter(ballot.noOpinion()::contains)
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    return new SecretBallot(new Ballot(given, none, ballot.preferences()), side);
  }

  SecretBallot withoutSide() {
    return new SecretBallot(ballot, Optional.empty());
  }

  /** An order that depends on nothing but what ballots say. */
  static Comparator<SecretBallot> byContent() {
    return Comparator.comparing((SecretBallot each) -> each.side.map(Id::value).orElse(""))
        .thenComparing(each -> each.ballot.given().toString())
        .thenComparing(each -> each.ballot.noOpinion().toString())
        .thenComparing(each -> each.ballot.preferences().toString());
  }
}
