package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.document.tree.Table;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.priorities.SampleRound;
import org.junit.jupiter.api.Test;

class BallotSheetsTest {
  private final SampleRound sample = new SampleRound().organisations(2, 1);

  @Test
  void thereIsAPageForEachVoterInItsOwnOrderWithTheKeysOfTheGrid() {
    sample.question(BallotMethod.RANKING, 3, 3);
    ordered(OptionOrder.ROTATED, Optional.of(1));
    List<Table> tables = tables();
    assertThat(tables).hasSize(3);
    assertThat(sheets().body().stream().filter(Block.PageBreak.class::isInstance)).hasSize(2);
    assertThat(tables.stream().map(BallotSheetsTest::keys)).containsExactly("bca", "cab", "abc");
  }

  @Test
  void anOrderThatIsNotDrawnYetIsDrawnWhenTheRoundOpens() {
    sample.question(BallotMethod.TOP_K, 2, 4);
    ordered(OptionOrder.SHUFFLED, Optional.empty());
    assertThat(tables()).isEmpty();
    assertThat(PlainText.of(sheets())).contains("drawn when a round opens");
    sample.open();
    assertThat(tables()).hasSize(3);
    sample.close();
    assertThat(PlainText.of(sheets())).contains("No priority question waits for an answer.");
  }

  @Test
  void pairsStandInTheOrderOfTheGridTurnedAsTheSheetOrdersTheOptions() {
    sample.question(BallotMethod.PAIRWISE, 1, 3);
    ordered(CountingMethod.COPELAND, OptionOrder.ROTATED, Optional.of(1));
    List<Table> tables = tables();
    assertThat(tables).hasSize(3);
    // The sheets have the options in the orders b c a, c a b, a b c.
    assertThat(tables.stream().map(table -> column(table, 0))).containsExactly("bcb", "acc", "aab");
    assertThat(tables.stream().map(table -> column(table, 2))).containsExactly("aac", "bab", "bcc");
    assertThat(PlainText.of(sheets())).contains("write the key of the option that matters more");
  }

  @Test
  void onlyANamedBallotAsksForAName() {
    sample.question(BallotMethod.TOP_K, 2, 4);
    assertThat(PlainText.of(sheets())).contains("Organisation: …");
    sample.held(voting(VotingForm.SECRET));
    assertThat(tables()).hasSize(3);
    assertThat(PlainText.of(sheets())).doesNotContain("Organisation: …");
  }

  @Test
  void handsNeedNoPaper() {
    sample.question(BallotMethod.TOP_K, 2, 4).held(voting(VotingForm.HANDS));
    assertThat(PlainText.of(sheets())).contains("No priority question waits for an answer.");
  }

  private static Voting voting(VotingForm form) {
    return new Voting(form, false, 0, Optional.empty());
  }

  private void ordered(OptionOrder order, Optional<Integer> seed) {
    ordered(CountingMethod.BORDA, order, seed);
  }

  private void ordered(CountingMethod by, OptionOrder order, Optional<Integer> seed) {
    PriorityQuestion question = sample.hearing().questions().all().getFirst();
    sample.run(new Command.EditPart(question, question.countedAs(new Counting(by, order, seed))));
  }

  private static String keys(Table table) {
    return column(table, 0);
  }

  private static String column(Table table, int column) {
    StringBuilder keys = new StringBuilder();
    table
        .rows()
        .forEach(row ->
            keys.append(
                org.hearingdesk.document.tree.Inline.plainText(row.cells().get(column).content())));
    return keys.toString();
  }

  private List<Table> tables() {
    return sheets().body().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  private Document sheets() {
    return DocumentKind.BALLOT_SHEETS
        .builder(Messages.strict(Locale.ENGLISH))
        .build(
            Attribution.publish(sample.hearing(), AttributionRule.ORGANISATION),
            Instant.parse("2021-04-15T10:00:00Z"));
  }
}
