package org.hearingdesk.ui.priorities.result;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.ballot.Fraction;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ui.priorities.result.ResultSheet.PairCell;
import org.hearingdesk.ui.priorities.result.ResultSheet.PairRow;

/** Puts the comparison of every two options into words, in the order of the result. */
final class PairWriter {
  private final RoundResult result;
  private final Messages messages;
  private final PairwiseTable pairs;

  PairWriter(RoundResult result, Messages messages) {
    this.result = result;
    this.messages = messages;
    this.pairs = result.pairs();
  }

  List<PairRow> rows() {
    List<Ranking.Standing> standings = result.total().asListed();
    List<PairRow> rows = new ArrayList<>();
    for (Ranking.Standing standing : standings) {
      int option = standing.option();
      rows.add(
          new PairRow(
              standing.place(),
              result.option(option).text(),
              standings.stream().map(other -> cell(option, other.option())).toList()));
    }
    return rows;
  }

  private PairCell cell(int option, int other) {
    if (option == other) {
      return new PairCell("·", false, "");
    }
    Fraction ahead = pairs.votes(option, other);
    Fraction against = pairs.votes(other, option);
    return new PairCell(
        messages.text("priorities.pairs.cell", number(ahead), number(against)),
        ahead.compareTo(against) > 0,
        messages.text(
            "priorities.pairs.spoken",
            result.option(option).text(),
            result.option(other).text(),
            number(ahead),
            number(against)));
  }

  private String number(Fraction votes) {
    return votes.isWhole()
        ? votes.toString()
        : String.format(messages.locale(), "%.1f", votes.toDouble());
  }
}
