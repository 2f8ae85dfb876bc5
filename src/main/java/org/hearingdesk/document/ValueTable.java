package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.round.RoundResult;

/** How many ballots gave each option which place or grade: what is needed to count again. */
final class ValueTable {
  /** A wider table does not fit a page. */
  private static final int MOST_VALUES = 7;

  private final Phrasebook words;

  ValueTable(Phrasebook words) {
    this.words = words;
  }

  /** Empty for points and marks, whose sums stand in the result, and for more values than fit. */
  Optional<Table> of(RoundResult result) {
    PriorityQuestion question = result.round().asked();
    if (question.method() == BallotMethod.PAIRWISE) {
      return Optional.of(new PairTable(words).of(result));
    }
    int values = Math.min(question.amount(), question.options().size());
    switch (question.method()) {
      case TOP_K -> {}
      case RATING -> values = question.amount();
      case RANKING -> values = lastPlace(result);
      case POINTS, APPROVAL, PAIRWISE -> {
        return Optional.empty();
      }
    }
    if (values > MOST_VALUES) {
      return Optional.empty();
    }
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.text("document.column.option"), Table.Align.START, 6));
    for (int value = 1; value <= values; value++) {
      columns.add(new Table.Column(header(question, value), Table.Align.END, 2));
    }
    columns.add(new Table.Column(words.text("document.column.left-out"), Table.Align.END, 2));
    List<Table.Row> rows = new ArrayList<>();
    for (Ranking.Standing standing : result.total().asListed()) {
      rows.add(row(result, standing.option(), values));
    }
    return Optional.of(new Table(words.text("document.counting.values"), columns, true, rows));
  }

  /** The last place that any ballot gives: places may be left free. */
  private static int lastPlace(RoundResult result) {
    return result.box().ballots().stream()
        .flatMapToInt(ballot ->
            IntStream.range(0, result.box().options())
                .map(option -> ballot.answer().cells().value(option).orElse(0)))
        .max()
        .orElse(0);
  }

  private String header(PriorityQuestion question, int value) {
    return words.text(
        question.method() == BallotMethod.RATING
            ? "document.column.grade"
            : "document.column.choice",
        words.formats().number(value));
  }

  private Table.Row row(RoundResult result, int option, int values) {
    List<Table.Cell> cells = new ArrayList<>();
    cells.add(Table.Cell.of(result.option(option).text()));
    long given = 0;
    for (int value = 1; value <= values; value++) {
      long ballots = ballots(result, option, value);
      given += ballots;
      cells.add(Table.Cell.of(words.formats().number(ballots)));
    }
    cells.add(Table.Cell.of(words.formats().number(result.box().size() - given)));
    return new Table.Row(cells, false);
  }

  private static long ballots(RoundResult result, int option, int value) {
    return result.box().ballots().stream()
        .filter(ballot -> ballot.answer().cells().value(option).orElse(0) == value)
        .count();
  }
}
