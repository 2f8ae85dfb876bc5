package org.hearingdesk.exchange.ballots;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Ballot;
import org.hearingdesk.ranking.ballot.Fraction;

/** One row of a grid as a ballot; what is wrong with it is told with its line. */
final class GridRow {
  private final Answer.Kind kind;
  private final Problems problems;

  GridRow(Answer.Kind kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  /** The ballot of a row; empty, with the problems told, where something is wrong. */
  Optional<Ballot> read(CsvRecord record, GridHeader header) {
    long line = record.getStartingLineNumber();
    if (record.getFieldCount() != header.width()) {
      problems.add(Problem.at(line, "row-width", record.getFieldCount(), header.width()));
      return Optional.empty();
    }
    Optional<Fraction> weight = weight(record, header, line);
    Optional<Long> count = count(record, header, line);
    Optional<Answer> answer = new GridCells(kind, problems).read(record, header);
    return weight.isPresent() && count.isPresent() && answer.isPresent()
        ? Optional.of(
            new Ballot(
                header.text(record, BallotFile.Column.VOTER),
                header.text(record, BallotFile.Column.SIDE),
                weight.get(),
                count.get(),
                answer.get()))
        : Optional.empty();
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
    if (!header.has(BallotFile.Column.COUNT)) {
      return Optional.of(1L);
    }
    String text = header.text(record, BallotFile.Column.COUNT);
    Optional<Long> count =
        text.matches("\\d{1,12}")
            ? Optional.of(Long.valueOf(text)).filter(value -> value > 0)
            : Optional.empty();
    if (count.isEmpty()) {
      problems.add(Problem.at(line, "no-count", Problem.quoted(text)));
    }
    return count;
  }
}
