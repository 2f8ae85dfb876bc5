package org.hearingdesk.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.exchange.ballots.BallotRows.Row;

/**
 * Which column of a grid is which pair: {@code A > B}, by the words of both options, by their
 * numbers from 1 or by their letters from a, whichever of the two stands first. A cell says {@code
 * >} or 1 where the first is preferred, {@code <} or 2 where the second is, {@code =} or 0 where
 * both are alike.
 */
final class PairColumns {
  private PairColumns() {}

  static Columns of(PriorityQuestion asked, Row first) {
    Map<String, OptionPair> names = names(asked.options());
    Map<Integer, OptionPair> pairs = new LinkedHashMap<>();
    List<String> unused = new ArrayList<>();
    Optional<String> twice = Optional.empty();
    for (int column = 1; column < first.cells().size(); column++) {
      String title = first.cells().get(column);
      OptionPair pair = names.get(key(title));
      if (pair == null) {
        if (!title.isEmpty()) {
          unused.add(title);
        }
      } else if (pairs.containsValue(pair) || pairs.containsValue(turned(pair))) {
        twice = Optional.of(title);
      } else {
        pairs.put(column, pair);
      }
    }
    return new Columns(Map.of(), pairs, true, unused, twice);
  }

  /** What a cell says of its two options. */
  static Optional<Preferred> said(String cell) {
    return switch (cell) {
      case "1", ">" -> Optional.of(Preferred.FIRST);
      case "2", "<" -> Optional.of(Preferred.SECOND);
      case "0", "=" -> Optional.of(Preferred.EQUAL);
      default -> Optional.empty();
    };
  }

  static String title(String first, String second) {
    return first + " > " + second;
  }

  /** The words of options come before their signs, where the two are alike. */
  private static Map<String, OptionPair> names(List<Option> options) {
    Map<String, OptionPair> names = new HashMap<>();
    for (OptionPair pair : OptionPair.of(options)) {
      add(names, pair.first().text(), pair.second().text(), pair);
      add(names, written(pair.first()), written(pair.second()), pair);
    }
    for (OptionPair pair : OptionPair.of(options)) {
      int first = options.indexOf(pair.first());
      int second = options.indexOf(pair.second());
      add(names, Integer.toString(first + 1), Integer.toString(second + 1), pair);
      if (second < 26) {
        add(names, Character.toString('a' + first), Character.toString('a' + second), pair);
      }
    }
    return names;
  }

  private static void add(
      Map<String, OptionPair> names, String first, String second, OptionPair pair) {
    names.putIfAbsent(key(title(first, second)), pair);
    names.putIfAbsent(key(title(second, first)), turned(pair));
  }

  /** Signs are kept, which the folding of words might drop. */
  private static String key(String title) {
    List<String> parts = new ArrayList<>();
    for (String part : title.split(">", -1)) {
      parts.add(Folded.key(part));
    }
    return String.join(">", parts);
  }

  /** As a table of ballots writes an option. */
  private static String written(Option option) {
    return option.text().replace('>', '›');
  }

  private static OptionPair turned(OptionPair pair) {
    return new OptionPair(/* first= */ pair.second(), /* second= */ pair.first());
  }
}
