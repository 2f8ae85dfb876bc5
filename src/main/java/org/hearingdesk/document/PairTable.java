package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.ranking.PairwiseTable;
import org.hearingdesk.ranking.ballot.Answer;
import org.hearingdesk.ranking.ballot.CountingRules;
import org.hearingdesk.ranking.round.RoundResult;

/** How many ballots answered each pair how: what is needed to count again. */
final class PairTable {
  private final Phrasebook words;

  PairTable(Phrasebook words) {
    this.words = words;
  }

  Table of(RoundResult result) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(words.text("document.column.pair-first"), Table.Align.START, 5));
    columns.add(new Table.Column(words.text("document.column.pair-second"), Table.Align.START, 5));
    for (String key : List.of("first", "second", "alike", "open")) {
      columns.add(new Table.Column(words.text("document.column.pair." + key), Table.Align.END, 2));
    }
    PairwiseTable counted = PairwiseTable.of(result.box(), CountingRules.DEFAULT);
    List<Table.Row> rows = new ArrayList<>();
    for (int first = 0; first < result.box().options(); first++) {
      for (int second = first + 1; second < result.box().options(); second++) {
        rows.add(row(result, counted, first, second));
      }
    }
    return new Table(words.text("document.counting.pairs"), columns, true, rows);
  }

  private Table.Row row(RoundResult result, PairwiseTable counted, int first, int second) {
    long alike =
        result.box().ballots().stream()
            .filter(ballot ->
                ballot.answer() instanceof Answer.Pairs pairs && pairs.alike(first, second))
            .count();
    long before = counted.scaledVotes(first, second).longValueExact();
    long behind = counted.scaledVotes(second, first).longValueExact();
    return Table.Row.of(
        result.option(first).text(),
        result.option(second).text(),
        words.formats().number(before),
        words.formats().number(behind),
        words.formats().number(alike),
        words.formats().number(result.box().size() - before - behind - alike));
  }
}
