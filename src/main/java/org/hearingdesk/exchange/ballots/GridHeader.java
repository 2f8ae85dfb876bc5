package org.hearingdesk.exchange.ballots;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.exchange.ballots.BallotFile.Column;

/**
 * The first row of a grid: columns about the voter first, then one for each option, or for each
 * pair of options.
 *
 * <p>Only leading columns can be about the voter, so an option may well be called "Weight".
 */
record GridHeader(List<Column> columns, List<String> titles, Optional<PairTitles> pairs) {

  private static final Map<String, Column> NAMES =
      Map.ofEntries(
          Map.entry("organisation", Column.VOTER),
          Map.entry("organization", Column.VOTER),
          Map.entry("delegation", Column.VOTER),
          Map.entry("participant", Column.VOTER),
          Map.entry("voter", Column.VOTER),
          Map.entry("side", Column.SIDE),
          Map.entry("group", Column.SIDE),
          Map.entry("weight", Column.WEIGHT),
          Map.entry("count", Column.COUNT));

  /**
   * The separator that the first line uses: a tab if there is one, as nobody types it into a title;
   * otherwise the more frequent of comma and semicolon, as titles can hold either.
   */
  static char separatorOf(String text) {
    boolean quoted = false;
    int commas = 0;
    int semicolons = 0;
    for (int index = 0; index < text.length(); index++) {
      char c = text.charAt(index);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\t') {
        return c;
      } else if (!quoted && c == '\n' && !text.substring(0, index).isBlank()) {
        break;
      } else if (!quoted) {
        commas += c == ',' ? 1 : 0;
        semicolons += c == ';' ? 1 : 0;
      }
    }
    return semicolons > commas ? ';' : ',';
  }

  /** The header of a grid with a column for each pair of options. */
  static Optional<GridHeader> ofPairs(CsvRecord record, Limits limits, Problems problems) {
    return of(record, limits, problems)
        .map(plain ->
            new GridHeader(
                plain.columns,
                plain.titles,
                Optional.of(PairTitles.of(plain.titles, record.getStartingLineNumber(), problems))))
        .filter(read -> problems.none());
  }

  /** The header of a grid of ranks: columns that all compare two options do not hold any. */
  static Optional<GridHeader> ofRanks(CsvRecord record, Limits limits, Problems problems) {
    Optional<GridHeader> header = of(record, limits, problems);
    boolean pairs =
        header
            .filter(read -> read.titles.size() > 1)
            .filter(read -> read.titles.stream().allMatch(t -> t.contains(PairTitles.BETWEEN)))
            .isPresent();
    if (pairs) {
      problems.add(Problem.at(record.getStartingLineNumber(), "pairs-as-ranks"));
      return Optional.empty();
    }
    return header;
  }

  static Optional<GridHeader> of(CsvRecord record, Limits limits, Problems problems) {
    long line = record.getStartingLineNumber();
    List<Column> columns = leading(record);
    List<String> options = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String field : record.getFields().subList(columns.size(), record.getFieldCount())) {
      String name = field.strip();
      if (name.isEmpty()) {
        problems.add(Problem.at(line, "option-unnamed", columns.size() + options.size() + 1));
      } else if (!seen.add(name)) {
        problems.add(Problem.at(line, "option-twice", Problem.quoted(name)));
      }
      options.add(name);
    }
    if (options.size() > limits.options()) {
      problems.add(Problem.at(line, "too-many-options", options.size(), limits.options()));
    } else if (options.isEmpty()) {
      problems.add(Problem.at(line, "no-options"));
    }
    return problems.none()
        ? Optional.of(new GridHeader(columns, options, Optional.empty()))
        : Optional.empty();
  }

  private static List<Column> leading(CsvRecord record) {
    List<Column> columns = new ArrayList<>();
    for (String field : record.getFields()) {
      Column column = NAMES.get(field.strip().toLowerCase(Locale.ROOT));
      if (column == null || columns.contains(column)) {
        break;
      }
      columns.add(column);
    }
    return List.copyOf(columns);
  }

  /** The options that the ballots are about. */
  List<String> options() {
    return pairs.map(PairTitles::options).orElse(titles);
  }

  int width() {
    return columns.size() + titles.size();
  }

  boolean has(Column column) {
    return columns.contains(column);
  }

  /** The text of a column about the voter, empty where the grid has none. */
  String text(CsvRecord record, Column column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : record.getField(index).strip();
  }

  /** The text of the cell of an option, or of a pair. */
  String cell(CsvRecord record, int option) {
    return record.getField(columns.size() + option).strip();
  }
}
