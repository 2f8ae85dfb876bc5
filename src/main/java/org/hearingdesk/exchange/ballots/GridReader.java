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
import org.hearingdesk.ranking.ballot.Fraction;

/**
 * A grid in CSV: a row for each ballot, a column for each option, columns about the voter before
 * them. A blank cell is left out, {@code ?} is no opinion. The separator is the first of comma,
 * semicolon and tab that the header has outside quotes.
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

  BallotReading read(String text) {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(GridHeader.separatorOf(text))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
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
        header = GridHeader.of(record, limits, problems);
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
    if (record.getFieldCount() != header.width()) {
      problems.add(Problem.at(line, "row-width", record.getFieldCount(), header.width()));
      return;
    }
    String voter = header.text(record, BallotFile.Column.VOTER);
    checkFirst(voter, line);
    Optional<Fraction> weight = weight(record, header, line);
    Optional<Long> count = count(record, header, line);
    Optional<Answer> answer = new GridCells(kind, problems).read(record, header);
    if (weight.isPresent() && count.isPresent() && answer.isPresent()) {
      String side = header.text(record, BallotFile.Column.SIDE);
      ballots.add(new Ballot(voter, side, weight.get(), count.get(), answer.get()));
      lines.add(Math.toIntExact(line));
    }
  }

  private void checkFirst(String voter, long line) {
    Long earlier = voter.isEmpty() ? null : lineOfVoter.putIfAbsent(voter, line);
    if (earlier != null) {
      problems.add(Problem.at(line, "voter-twice", Problem.quoted(voter), earlier));
    }
  }

  private Optional<Fraction> weight(CsvRecord record, GridHeader header, long line) {
    if (!header.has(BallotFile.Column.WEIGHT)) {
      return Optional.of(Fraction.ONE);
    }
    String text = header.text(record, BallotFile.Column.WEIGHT);
    Optional<Fraction> weight = Fraction.parse(text).filter(value -> value.signum() >= 0);
    if (weight.isEmpty()) {
      problems.add(Problem.at(line, "not-a-weight", Problem.quoted(text)));
    }
    return weight;
  }

  private Optional<Long> count(CsvRecord record, GridHeader header, long line) {
    Optional<Long> count = Optional.of(1L);
    if (header.has(BallotFile.Column.COUNT)) {
      String text = header.text(record, BallotFile.Column.COUNT);
      count =
          text.matches("\\d{1,12}")
              ? Optional.of(Long.valueOf(text)).filter(value -> value > 0)
              : Optional.empty();
      if (count.isEmpty()) {
        problems.add(Problem.at(line, "no-count", Problem.quoted(text)));
      }
    }
    voters += count.orElse(0L);
    if (voters > BallotBox.LARGEST_SIZE) {
      problems.add(Problem.at(line, "too-many-voters", BallotBox.LARGEST_SIZE));
      return Optional.empty();
    }
    return count;
  }
}
