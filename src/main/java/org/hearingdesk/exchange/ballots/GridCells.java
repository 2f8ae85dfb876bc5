package org.hearingdesk.exchange.ballots;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.Cells;

/** The cells of one row: ranks and points are whole, ratings may have up to three decimals. */
final class GridCells {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,6}(?:[.,]\\d{1,3})?");
  private static final String NO_OPINION = "?";

  private final Answer.Kind kind;
  private final Problems problems;

  GridCells(Answer.Kind kind, Problems problems) {
    this.kind = kind;
    this.problems = problems;
  }

  /** The answer of a row; empty, with the problems told, where a cell is wrong. */
  Optional<Answer> read(CsvRecord record, GridHeader header) {
    int decimals = kind == Answer.Kind.RATINGS ? decimals(record, header) : 0;
    Cells.Builder cells = Cells.builder(header.titles().size());
    boolean good = true;
    for (int option = 0; option < header.titles().size(); option++) {
      int index = option;
      String text = header.cell(record, option);
      if (text.equals(NO_OPINION)) {
        cells.noOpinion(option);
      } else if (!text.isEmpty()) {
        Optional<Integer> value = value(text, decimals);
        value.ifPresent(given -> cells.give(index, given));
        if (value.isEmpty()) {
          good = false;
          problems.add(
              Problem.at(
                  record.getStartingLineNumber(),
                  problem(),
                  Problem.quoted(text),
                  Problem.quoted(header.titles().get(option))));
        }
      }
    }
    return good ? Optional.of(answer(cells.build(), decimals, header)) : Optional.empty();
  }

  private Answer answer(Cells cells, int decimals, GridHeader header) {
    return switch (kind) {
      case RANKS -> new Answer.Ranks(cells);
      case POINTS -> new Answer.Points(cells);
      case RATINGS -> new Answer.Ratings(cells, powerOfTen(decimals));
      case PAIRS -> header.pairs().orElseThrow().answer(cells);
    };
  }

  private String problem() {
    return switch (kind) {
      case RANKS -> "not-a-rank";
      case POINTS -> "not-points";
      case RATINGS -> "not-a-rating";
      case PAIRS -> "not-a-preference";
    };
  }

  private Optional<Integer> value(String text, int decimals) {
    return switch (kind) {
      case RANKS -> whole(text).filter(rank -> rank >= 1);
      case POINTS -> whole(text);
      case RATINGS -> rating(text, decimals);
      case PAIRS -> Optional.of(PairTitles.value(text)).filter(value -> value >= 0);
    };
  }

  private static Optional<Integer> whole(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<Integer> rating(String text, int decimals) {
    if (!DECIMAL.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text.replace(',', '.')).movePointRight(decimals);
    return value.abs().compareTo(BigDecimal.valueOf(Cells.LARGEST_VALUE)) > 0
        ? Optional.empty()
        : Optional.of(value.intValueExact());
  }

  /** The most decimals that a cell of the row has. */
  private static int decimals(CsvRecord record, GridHeader header) {
    int most = 0;
    for (int option = 0; option < header.titles().size(); option++) {
      String text = header.cell(record, option);
      if (DECIMAL.matcher(text).matches()) {
        most = Math.max(most, new BigDecimal(text.replace(',', '.')).scale());
      }
    }
    return most;
  }

  private static int powerOfTen(int exponent) {
    int power = 1;
    for (int step = 0; step < exponent; step++) {
      power *= 10;
    }
    return power;
  }
}
