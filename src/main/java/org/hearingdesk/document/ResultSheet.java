package org.hearingdesk.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Sheet;
import org.hearingdesk.document.tree.Sheet.Value;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;

/** What a question came to as a table of figures: as much as the ranking tells, and no more. */
final class ResultSheet {
  private static final int DECIMALS = 4;

  private final RoundResult result;
  private final Phrasebook words;

  private ResultSheet(RoundResult result, Phrasebook words) {
    this.result = result;
    this.words = words;
  }

  /** Empty where no round was closed, or nothing was counted. */
  static Optional<Sheet> of(Hearing hearing, PriorityQuestion question, Phrasebook words) {
    return RoundResult.standing(hearing, question.id())
        .map(round -> RoundResult.of(hearing, round))
        .filter(result -> !result.isEmpty() && !result.total().standings().isEmpty())
        .map(result -> new ResultSheet(result, words).sheet());
  }

  private Sheet sheet() {
    List<String> header = new ArrayList<>();
    header.add(words.text("document.column.option"));
    header.add(words.text("document.column.place"));
    header.add(new ScoreWords(words.messages()).title(result));
    if (!result.byHands()) {
      header.add(words.text("document.column.ballots"));
    }
    result.sidesShown().forEach(side -> header.add(side.side().name()));
    List<List<Value>> rows = new ArrayList<>();
    result.total().asListed().forEach(standing -> rows.add(row(standing)));
    return new Sheet(header, rows);
  }

  private List<Value> row(Ranking.Standing standing) {
    List<Value> row = new ArrayList<>();
    row.add(new Value.Words(result.option(standing.option()).text()));
    row.add(place(standing.place()));
    row.add(standing.score().map(ResultSheet::number).orElseGet(Value.None::new));
    if (!result.byHands()) {
      row.add(new Value.Whole(result.supporters(standing.option())));
    }
    for (SideResult side : result.sidesShown()) {
      row.add(
          side.ranking()
              .map(ranking -> place(ranking.placeOf(standing.option())))
              .orElseGet(Value.None::new));
    }
    return row;
  }

  /** A shared place such as {@code 2–3} is words. */
  private static Value place(String place) {
    boolean number =
        !place.isEmpty() && place.length() < 9 && place.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? new Value.Whole(Long.parseLong(place)) : new Value.Words(place);
  }

  private static Value number(Fraction score) {
    if (score.isWhole() && score.numerator().bitLength() < Long.SIZE) {
      return new Value.Whole(score.numerator().longValue());
    }
    return new Value.Decimal(
        new BigDecimal(score.numerator())
            .divide(new BigDecimal(score.denominator()), DECIMALS, RoundingMode.HALF_EVEN));
  }
}
