package org.hearingdesk.ui.priorities.ballots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Cell;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Sign;

/** Puts the pairs of a ballot into the line of the grid and into words. */
final class PairWriter {
  private final PairKeying keying;
  private final Messages messages;

  PairWriter(PairKeying keying, Messages messages) {
    this.keying = keying;
    this.messages = messages;
  }

  List<Column> columns() {
    return keying.pairs().stream()
        .map(pair ->
            new Column(
                pair.first().id().value() + " " + pair.second().id().value(),
                keying.key(pair),
                messages.text("priorities.pair", pair.first().text(), pair.second().text())))
        .toList();
  }

  /**
   * The letter of the preferred option in each column.
   *
   * @param finished whether nothing is to come into the columns that are open
   */
  List<Cell> cells(Ballot ballot, boolean finished) {
    List<Cell> cells = new ArrayList<>();
    for (OptionPair pair : keying.pairs()) {
      Optional<Preferred> said = ballot.about(pair);
      cells.add(
          said.map(preferred -> cell(pair, preferred))
              .orElse(finished ? Cell.LEFT_OUT : Cell.BLANK));
    }
    return cells;
  }

  private Cell cell(OptionPair pair, Preferred preferred) {
    return keying
        .preferred(pair, preferred)
        .map(option -> new Cell(Sign.PREFERRED, option, false))
        .orElse(new Cell(Sign.ALIKE, 0, false));
  }

  /**
   * The pair that was keyed last and the one at hand, each with all its words: the whole ballot
   * stands in the line of the grid, and in so many words it would take the place of the grid.
   */
  List<Slot> readBack(Ballot ballot, int atHand) {
    List<OptionPair> pairs = keying.pairs();
    return pairs.subList(Math.max(0, atHand - 1), Math.min(atHand + 1, pairs.size())).stream()
        .map(pair ->
            ballot
                .about(pair)
                .map(said -> slot(pair, said))
                .orElseGet(() -> open(pair, pairs.indexOf(pair) == atHand)))
        .toList();
  }

  private Slot open(OptionPair pair, boolean atHand) {
    String first = pair.first().text();
    String second = pair.second().text();
    return new Slot(
        messages.text("priorities.sign.no_opinion"),
        5,
        messages.text(atHand ? "priorities.pair.which" : "priorities.pair.open", first, second),
        atHand ? Slot.Kind.NEXT : Slot.Kind.EMPTY);
  }

  private Slot slot(OptionPair pair, Preferred said) {
    String first = pair.first().text();
    String second = pair.second().text();
    String words =
        switch (said) {
          case FIRST -> messages.text("priorities.pair.before", first, second);
          case SECOND -> messages.text("priorities.pair.before", second, first);
          case EQUAL -> messages.text("priorities.pair.alike", first, second);
        };
    String sign =
        keying
            .preferred(pair, said)
            .map(OptionHeads::key)
            .orElseGet(() -> messages.text("priorities.sign.alike"));
    return new Slot(sign, said == Preferred.EQUAL ? 5 : 1, words, Slot.Kind.FILLED);
  }
}
