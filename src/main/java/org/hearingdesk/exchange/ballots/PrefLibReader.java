package org.hearingdesk.exchange.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;
import org.hearingdesk.ranking.ballot.Cells;

/**
 * PrefLib's text of 2022: lines {@code # KEY: value}, then {@code count: 3,{1,4},2}, best first.
 * Source: preflib.org/format; N. Mattei, T. Walsh, PrefLib: a library for preferences (2013).
 */
final class PrefLibReader {
  private static final Pattern HEADER = Pattern.compile("#\\s*([A-Z ]+?)\\s*(\\d*)\\s*:(.*)");
  private static final int DIGITS = 12;

  private final Limits limits;
  private final Problems problems = new Problems();
  private final Map<Integer, String> names = new TreeMap<>();
  private final List<Ballot> ballots = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private int options = -1;
  private OptionalLong announced = OptionalLong.empty();
  private int announcedLine;
  private long voters;

  PrefLibReader(Limits limits) {
    this.limits = limits;
  }

  /** Whether the text begins as PrefLib's files do. */
  static boolean recognises(String text) {
    String start = text.stripLeading();
    return start.startsWith("#") && HEADER.matcher(start.lines().findFirst().orElse("")).matches();
  }

  BallotReading read(String text) {
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.startsWith("#")) {
        header(line, number);
      } else if (!line.isBlank()) {
        ballot(line, number);
      }
      if (problems.full()) {
        return problems.refused();
      }
    }
    checkTotals();
    return problems.none()
        ? new BallotReading.Ready(
            new BallotFile(optionNames(), new BallotBox(options, ballots), columns(), lines))
        : problems.refused();
  }

  private static List<BallotFile.Column> columns() {
    return List.of(BallotFile.Column.COUNT);
  }

  private void header(String line, int number) {
    Matcher header = HEADER.matcher(line);
    if (!header.matches()) {
      return; // a remark
    }
    String value = header.group(3).strip();
    switch (header.group(1)) {
      case "NUMBER ALTERNATIVES" -> alternatives(value, number);
      case "NUMBER VOTERS" -> {
        announced = whole(value);
        announcedLine = number;
      }
      case "ALTERNATIVE NAME" -> name(header.group(2), value, number);
      default -> {
        // The other keys describe the data set, not the ballots.
      }
    }
  }

  private void alternatives(String value, int number) {
    OptionalLong count = whole(value);
    if (count.isEmpty()) {
      problems.add(Problem.at(number, "not-whole", value));
    } else if (count.getAsLong() > limits.options()) {
      problems.add(Problem.at(number, "too-many-options", value, limits.options()));
    } else {
      options = (int) count.getAsLong();
    }
  }

  private void name(String digits, String name, int number) {
    OptionalLong option = whole(digits);
    if (option.isEmpty() || option.getAsLong() < 1 || option.getAsLong() > limits.options()) {
      problems.add(Problem.at(number, "unknown-option", digits));
    } else if (names.containsValue(name)) {
      problems.add(Problem.at(number, "option-twice", name));
    } else {
      names.put((int) option.getAsLong(), name);
    }
  }

  private void ballot(String line, int number) {
    int colon = line.indexOf(':');
    OptionalLong count = colon < 0 ? OptionalLong.empty() : whole(line.substring(0, colon));
    if (options < 0) {
      problems.add(Problem.at(number, "no-alternatives"));
    } else if (count.isEmpty() || count.getAsLong() < 1) {
      problems.add(Problem.at(number, "no-count", Problem.quoted(line)));
    } else if (ballots.size() == limits.ballots()) {
      problems.add(Problem.at(number, "too-many-ballots", limits.ballots()));
    } else {
      order(line.substring(colon + 1).strip(), number)
          .ifPresent(cells -> add(count.getAsLong(), cells, number));
    }
  }

  private void add(long count, Cells cells, int number) {
    voters += count;
    if (voters > BallotBox.LARGEST_SIZE) {
      problems.add(Problem.at(number, "too-many-voters", BallotBox.LARGEST_SIZE));
      voters = 0;
      return;
    }
    ballots.add(Ballot.anonymous(count, new Answer.Ranks(cells)));
    lines.add(number);
  }

  private Optional<Cells> order(String order, int number) {
    Cells.Builder cells = Cells.builder(options);
    if (order.isEmpty()) {
      return Optional.of(cells.build());
    }
    boolean[] seen = new boolean[options];
    int rank = 0;
    for (int start = 0; start <= order.length(); ) {
      int end = endOfPlace(order, start);
      Optional<String> tied = end < 0 ? Optional.empty() : tied(order.substring(start, end));
      if (tied.isEmpty()) {
        problems.add(Problem.at(number, "not-an-order", Problem.quoted(order)));
        return Optional.empty();
      }
      rank++;
      for (String option : tied.get().split(",", -1)) {
        if (!placed(option.strip(), rank, seen, cells, number)) {
          return Optional.empty();
        }
      }
      start = end + 1;
    }
    return Optional.of(cells.build());
  }

  /** Where the place that starts here ends; -1 for a brace that is not closed. */
  private static int endOfPlace(String order, int start) {
    int from = start;
    if (order.startsWith("{", start)) {
      from = order.indexOf('}', start);
      if (from < 0) {
        return -1;
      }
    }
    int comma = order.indexOf(',', from);
    return comma < 0 ? order.length() : comma;
  }

  /** The options of a place, without its braces; empty where braces stand elsewhere. */
  private static Optional<String> tied(String place) {
    String text = place.strip();
    String inside =
        text.startsWith("{") && text.endsWith("}") ? text.substring(1, text.length() - 1) : text;
    return inside.indexOf('{') >= 0 || inside.indexOf('}') >= 0
        ? Optional.empty()
        : Optional.of(inside);
  }

  private boolean placed(String option, int rank, boolean[] seen, Cells.Builder cells, int number) {
    OptionalLong value = whole(option);
    if (value.isEmpty() || value.getAsLong() < 1 || value.getAsLong() > options) {
      problems.add(Problem.at(number, "unknown-option", Problem.quoted(option)));
      return false;
    }
    int index = (int) value.getAsLong() - 1;
    if (seen[index]) {
      problems.add(Problem.at(number, "ranked-twice", option));
      return false;
    }
    seen[index] = true;
    cells.give(index, rank);
    return true;
  }

  /** A file that was cut off while it was copied announces more voters than it holds. */
  private void checkTotals() {
    if (options < 0 && problems.none()) {
      problems.add(Problem.ofFile("no-alternatives"));
    }
    if (problems.none() && announced.isPresent() && announced.getAsLong() != voters) {
      problems.add(Problem.at(announcedLine, "other-total", announced.getAsLong(), voters));
    }
  }

  private List<String> optionNames() {
    List<String> all = new ArrayList<>();
    for (int option = 1; option <= options; option++) {
      all.add(names.getOrDefault(option, "Alternative " + option));
    }
    return all;
  }

  private static OptionalLong whole(String text) {
    String digits = text.strip();
    return !digits.isEmpty()
            && digits.length() <= DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? OptionalLong.of(Long.parseLong(digits))
        : OptionalLong.empty();
  }
}
