package org.hearingdesk.exchange.ballots;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.BallotBox;

/**
 * A grid in CSV: a row for each ballot, a column for each option, columns about the voter before
 * them. A blank cell is left out, {@code ?} is no opinion. The separator is a tab if the header has
 * one outside quotes, otherwise the more frequent of comma and semicolon. Where pairs are answered,
 * each column is one, called {@code A > B}; see {@link PairTitles}.
 */
final class GridReader {
  private final Limits limits;
  private final Answer.Kind kind;
  private final Problems problems = new Problems();
  private final List<Ballot> ballots = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<String, Long> lineOfVoter = new HashMap<>();
  private long voters;

  GridReader(Limits limits, Answer.Kind kind) {
    this.limits = limits;
    this.kind = kind;
  }

  /** A text that is one row; empty if it is none. */
  static Optional<CsvRecord> record(String row, char separator) {
    try (CsvReader<CsvRecord> records = records(row, separator)) {
      return records.stream().findFirst();
    } catch (CsvParseException e) {
      // Which row it is knows who asks.
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private static CsvReader<CsvRecord> records(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  BallotReading read(String text) {
    try (CsvReader<CsvRecord> records = records(text, GridHeader.separatorOf(text))) {
      return read(records);
    } catch (CsvParseException e) {
      problems.add(Problem.ofFile("not-csv", Problem.quoted(String.valueOf(e.getMessage()))));
      return problems.refused();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private BallotReading read(CsvReader<CsvRecord> records) {
    Optional<GridHeader> header = Optional.empty();
    for (CsvRecord record : records) {
      if (header.isEmpty()) {
        header =
            switch (kind) {
              case PAIRS -> GridHeader.ofPairs(record, limits, problems);
              case RANKS -> GridHeader.ofRanks(record, limits, problems);
              case RATINGS, POINTS -> GridHeader.of(record, limits, problems);
            };
      } else if (ballots.size() == limits.ballots()) {
        problems.add(
            Problem.at(record.getStartingLineNumber(), "too-many-ballots", limits.ballots()));
        return problems.refused();
      } else {
        row(record, header.get());
      }
      if (header.isEmpty() || problems.full()) {
        return problems.refused();
      }
    }
    if (header.isEmpty()) {
      problems.add(Problem.ofFile("empty"));
    }
    return problems.none() && header.isPresent()
        ? new BallotReading.Ready(file(header.get()))
        : problems.refused();
  }

  private BallotFile file(GridHeader header) {
    return new BallotFile(
        header.options(), new BallotBox(header.options().size(), ballots), header.columns(), lines);
  }

  private void row(CsvRecord record, GridHeader header) {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() == header.width()) {
      checkFirst(header.text(record, BallotFile.Column.VOTER), line);
    }
    new GridRow(kind, problems)
        .read(record, header)
        .ifPresent(ballot -> {
          voters += ballot.count();
          if (voters > BallotBox.LARGEST_SIZE) {
            problems.add(Problem.at(line, "too-many-voters", BallotBox.LARGEST_SIZE));
          } else {
            ballots.add(ballot);
            lines.add(Math.toIntExact(line));
          }
        });
  }

  private void checkFirst(String voter, long line) {
    Long earlier = voter.isEmpty() ? null : lineOfVoter.putIfAbsent(voter, line);
    if (earlier != null) {
      problems.add(Problem.at(line, "voter-twice", Problem.quoted(voter), earlier));
    }
  }
}
