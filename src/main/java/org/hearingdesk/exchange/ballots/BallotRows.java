package org.hearingdesk.exchange.ballots;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.LeftOutRule;

/**
 * The lines of a grid of ballots before it is known what they mean: pasted, or out of a file in any
 * of the formats that {@link BallotReader} reads, by the same code and within the same limits.
 *
 * @param rows those with something in them, the first with the names of the options
 */
public record BallotRows(List<Row> rows) {
  private static final int LONGEST_CELL = 2_000;
  private static final Limits LIMITS = new Limits(16L << 20, 500, 20_000);

  /** A line, from 1 as a person counts, and its cells without blanks at their ends. */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** What stands in a column, from 0; blank behind the end. */
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** The lines, or why there are none. */
  public sealed interface Outcome {
    record Read(BallotRows rows) implements Outcome {}

    record Refused(Problem problem) implements Outcome {}
  }

  public BallotRows {
    rows = List.copyOf(rows);
  }

  /** Reads a file. */
  public static Outcome read(Path file) throws IOException {
    if (Files.size(file) > LIMITS.bytes()) {
      return refused(Problem.ofFile("too-large", Files.size(file) >> 20, LIMITS.bytes() >> 20));
    }
    return read(Files.readAllBytes(file));
  }

  static Outcome read(byte[] content) {
    try {
      return read(BallotReader.text(content));
    } catch (XlsxGrid.Refused refused) {
      return refused(refused.problem());
    }
  }

  /** Reads what was copied out of a spreadsheet, or the text of a file. */
  public static Outcome read(String text) {
    if (text.length() > LIMITS.bytes()) {
      return refused(Problem.ofFile("too-large", text.length() >> 20, LIMITS.bytes() >> 20));
    } else if (text.indexOf('\0') >= 0) {
      return refused(Problem.ofFile("not-text"));
    } else if (text.isBlank()) {
      return refused(Problem.ofFile("empty"));
    }
    return BallotReader.isPrefLib(text) ? prefLib(text) : grid(text);
  }

  private static Outcome grid(String text) {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(GridHeader.separatorOf(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
      for (CsvRecord record : records) {
        int line = Math.toIntExact(record.getStartingLineNumber());
        List<String> cells = record.getFields().stream().map(BallotRows::tidy).toList();
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
          return refused(Problem.at(line, "cell-too-long", LONGEST_CELL, Problem.quoted(text)));
        } else if (rows.size() > LIMITS.ballots() || cells.size() > LIMITS.options() * 2) {
          return refused(
              Problem.at(line, "too-many-cells", LIMITS.ballots(), LIMITS.options() * 2));
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new Row(line, cells));
        }
      }
    } catch (CsvParseException e) {
      return refused(Problem.ofFile("not-csv", Problem.quoted(String.valueOf(e.getMessage()))));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return new Outcome.Read(new BallotRows(rows));
  }

  private static String tidy(String cell) {
    return cell.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  /**
   * PrefLib knows no voters: each ballot is a line without a name, as often as it was handed in.
   */
  private static Outcome prefLib(String text) {
    return switch (new PrefLibReader(LIMITS).read(text)) {
      case BallotReading.Refused(List<Problem> problems) -> refused(problems.getFirst());
      case BallotReading.Ready(BallotFile file) -> {
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(file.options());
        List<Row> rows = new ArrayList<>(List.of(new Row(1, head)));
        for (int i = 0; i < file.lines().size(); i++) {
          Ballot ballot = file.box().ballots().get(i);
          if (rows.size() + ballot.count() > LIMITS.ballots()) {
            yield refused(Problem.at(file.lines().get(i), "too-many-ballots", LIMITS.ballots()));
          }
          rows.addAll(
              Collections.nCopies(
                  Math.toIntExact(ballot.count()),
                  new Row(file.lines().get(i), ranks(ballot.answer(), file.options().size()))));
        }
        yield new Outcome.Read(new BallotRows(rows));
      }
    };
  }

  private static List<String> ranks(Answer answer, int options) {
    int[] levels = new int[options];
    answer.levels(LeftOutRule.BOTTOM, levels);
    List<String> cells = new ArrayList<>(List.of(""));
    for (int option = 0; option < options; option++) {
      cells.add(answer.cells().isGiven(option) ? Integer.toString(levels[option]) : "");
    }
    return cells;
  }

  private static Outcome refused(Problem problem) {
    return new Outcome.Refused(problem);
  }
}
