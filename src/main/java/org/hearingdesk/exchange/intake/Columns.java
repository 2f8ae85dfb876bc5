package org.hearingdesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.exchange.ballots.BallotRows.Row;

/**
 * Which column of a grid is which option, by the words of the option, by its number from 1, or by
 * its letter from a; without a first line that says so, by their order.
 *
 * @param options the option of each column that has one
 * @param pairs the pair of each column that compares two options; see {@link PairColumns}
 * @param header whether the first line names the columns
 * @param unused titles of columns that are no option
 * @param twice an option that two columns are called after
 */
record Columns(
    Map<Integer, Id<Option>> options,
    Map<Integer, OptionPair> pairs,
    boolean header,
    List<String> unused,
    Optional<String> twice) {

  /** Columns of options one by one. */
  Columns(
      Map<Integer, Id<Option>> options,
      boolean header,
      List<String> unused,
      Optional<String> twice) {
    this(options, Map.of(), header, unused, twice);
  }

  static Columns of(PriorityQuestion asked, Row first, VoterBook voters) {
    if (asked.method() == BallotMethod.PAIRWISE) {
      return PairColumns.of(asked, first);
    }
    Columns byWords = named(first, words(asked));
    if (!byWords.options().isEmpty()) {
      return byWords;
    }
    boolean voterFirst = !voters.find(first.cells().getFirst()).isEmpty();
    Columns bySign = named(first, signs(asked));
    boolean all = bySign.options().size() == asked.options().size();
    boolean lettersAlone =
        bySign.options().size() > 1
            && first.cells().stream().skip(1).noneMatch(title -> title.matches(".*\\d.*"));
    // Some numbers alone may as well be somebody's ballot.
    if (!voterFirst && (all || lettersAlone)) {
      return bySign;
    }
    return first.cells().size() == asked.options().size() + 1
        ? inOrder(asked)
        : new Columns(Map.of(), false, List.of(), Optional.empty());
  }

  private static Columns named(Row first, Map<String, Option> names) {
    Map<Integer, Id<Option>> options = new LinkedHashMap<>();
    List<String> unused = new ArrayList<>();
    Optional<String> twice = Optional.empty();
    for (int column = 1; column < first.cells().size(); column++) {
      String title = first.cells().get(column);
      Option option = names.get(Folded.key(title));
      if (option == null) {
        if (!title.isEmpty()) {
          unused.add(title);
        }
      } else if (options.containsValue(option.id())) {
        twice = Optional.of(option.text());
      } else {
        options.put(column, option.id());
      }
    }
    return new Columns(options, true, unused, twice);
  }

  private static Map<String, Option> words(PriorityQuestion asked) {
    Map<String, Option> words = new HashMap<>();
    asked.options().forEach(option -> words.putIfAbsent(Folded.key(option.text()), option));
    return words;
  }

  private static Map<String, Option> signs(PriorityQuestion asked) {
    Map<String, Option> signs = new HashMap<>();
    for (int i = 0; i < asked.options().size(); i++) {
      signs.put(Integer.toString(i + 1), asked.options().get(i));
      if (i < 26) {
        signs.put(Character.toString('a' + i), asked.options().get(i));
      }
    }
    return signs;
  }

  private static Columns inOrder(PriorityQuestion asked) {
    Map<Integer, Id<Option>> options = new LinkedHashMap<>();
    for (int i = 0; i < asked.options().size(); i++) {
      options.put(i + 1, asked.options().get(i).id());
    }
    return new Columns(options, false, List.of(), Optional.empty());
  }
}
