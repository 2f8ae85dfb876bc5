package org.hearingdesk.ui.priorities.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.result.ResultSheet.PillWords;
import org.hearingdesk.ui.priorities.result.ResultSheet.Row;
import org.junit.jupiter.api.Test;

class ResultViewModelTest {
  private static final Formats FORMATS =
      new Formats(SampleRound.MESSAGES, Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC);

  private final SampleRound sample = new SampleRound();

  @Test
  void theSentenceNamesWhatIsFirmAndForWhom() {
    agreeing();
    ResultSheet sheet = sheet();
    assertThat(sheet.sentence())
        .isEqualTo(
            "First place goes to “Quality standards” and second place to “Clear funding mechanism”,"
                + " for employers and workers alike.");
    assertThat(sheet.reservation())
        .isEqualTo("Third place is a tie, and from there down the order is not firm.");
    assertThat(sheet.pills())
        .extracting(PillWords::words)
        .containsExactly(
            "Firm: places 1 to 2",
            "Not firm: places 3 to 12",
            "12 of 14 organisations",
            "Ranked list, top 5",
            "Each organisation counts once");
  }

  @Test
  void eachRowHasItsPlaceItsScoreAndThePlaceThatEachSideGivesIt() {
    agreeing();
    Row first = sheet().rows().getFirst();
    assertThat(first.place()).isEqualTo("1");
    assertThat(first.text()).isEqualTo("Quality standards");
    assertThat(first.score()).isEqualTo("100.0");
    assertThat(first.supporters()).isEqualTo("every ballot");
    assertThat(first.sidePlaces())
        .extracting(side -> side.side().letter() + side.place())
        .containsExactly("E1", "W1");
    assertThat(first.range().orElseThrow().words()).isEqualTo("1");
    assertThat(first.spoken()).startsWith("Place 1, firm: Quality standards, 100.0.");
  }

  @Test
  void aSideWithFewBallotsIsCountedButNotShownApart() {
    sample.organisations(5, 2).question(BallotMethod.TOP_K, 5, 12).open();
    sample.lean(SampleRound.ids("e", 1, 5), List.of(7, 2), 1);
    sample.lean(SampleRound.ids("w", 1, 2), List.of(3), 1);
    sample.close();
    ResultSheet sheet = sheet();
    assertThat(sheet.sides())
        .extracting(ResultSheet.SideLegend::words)
        .containsExactly(
            "Employers 5: counted, not shown apart", "Workers 2: counted, not shown apart");
    assertThat(sheet.rows())
        .allSatisfy(row ->
            assertThat(row.sidePlaces())
                .extracting(side -> side.side().letter())
                .doesNotContain("W"));
    assertThat(sheet.agreements())
        .extracting(ResultSheet.Agreement::title)
        .doesNotContain("Within Workers");
  }

  @Test
  void otherCountsTheCheckAndThoseMissingStandBesideIt() {
    agreeing();
    ResultSheet sheet = sheet();
    assertThat(sheet.otherCounts())
        .extracting(ResultSheet.OtherCount::name)
        .containsExactly("Schulze", "Copeland", "Points 5 to 1", "Sides weigh the same");
    assertThat(sheet.otherCounts().getFirst().top().getFirst().same()).isTrue();
    assertThat(sheet.leftOut().orElseThrow().words())
        .startsWith("With one ballot left out, places 1 to 2 hold in all 12 counts.");
    assertThat(
            sheet.leftOut().orElseThrow().next().stream().mapToInt(ResultSheet.Holder::times).sum())
        .isEqualTo(12);
    assertThat(sheet.condorcet().passed()).isTrue();
    assertThat(sheet.condorcet().words())
        .isEqualTo(
            "“Quality standards” beats each other option one to one; the closest is 12 to 0.");
    assertThat(sheet.missing())
        .extracting(ResultSheet.Missing::name)
        .containsExactly("Sample Employers 007", "Sample Workers 007");
    assertThat(sheet.missingNote()).isEqualTo("2 of 14");
  }

  @Test
  void everyTwoOptionsAreComparedInTheOrderOfTheResult() {
    agreeing();
    ResultSheet sheet = sheet();
    assertThat(sheet.pairs())
        .extracting(ResultSheet.PairRow::option)
        .containsExactlyElementsOf(sheet.rows().stream().map(Row::text).toList());
    ResultSheet.PairRow first = sheet.pairs().getFirst();
    assertThat(first.cells()).hasSize(12);
    assertThat(first.cells().getFirst().words()).isEqualTo("·");
    assertThat(first.cells().get(1).words()).isEqualTo("12:0");
    assertThat(first.cells().get(1).wins()).isTrue();
    assertThat(first.cells().get(1).spoken())
        .isEqualTo("Quality standards against Clear funding mechanism: 12 to 0");
    assertThat(sheet.pairs().get(1).cells().getFirst().words()).isEqualTo("0:12");
    assertThat(sheet.pairs().get(1).cells().getFirst().wins()).isFalse();
  }

  @Test
  void leavingOutASideIsSaidBesideItOnceEnoughBallotsRemain() {
    agreeing();
    assertThat(sheet().withoutSides())
        .extracting(ResultSheet.OtherCount::name)
        .containsExactly("Without Employers", "Without Workers");
    assertThat(sheet().withoutSides())
        .allSatisfy(without -> assertThat(without.top().getFirst().same()).isTrue());
  }

  @Test
  void agreementSaysHowLikelyItIsByChance() {
    agreeing();
    assertThat(sheet().agreements())
        .extracting(ResultSheet.Agreement::figure)
        .allSatisfy(figure -> assertThat(figure).matches("\\d\\.\\d\\d, p [<=] 0\\.\\d{3}"));
  }

  @Test
  void withoutBallotsThereIsNoOrder() {
    sample.organisations(2, 2).question(BallotMethod.TOP_K, 5, 12).open().close();
    ResultSheet sheet = sheet();
    assertThat(sheet.isEmpty()).isTrue();
    assertThat(sheet.sentence()).isEqualTo("No ballots have been handed in.");
  }

  @Test
  void aSharedFirstPlaceIsSaidAsOne() {
    sample.organisations(4).question(BallotMethod.TOP_K, 1, 3).open();
    sample.handIn("e1", 0);
    sample.handIn("e2", 0);
    sample.handIn("e3", 1);
    sample.handIn("e4", 1);
    sample.close();
    ResultSheet sheet = sheet();
    assertThat(sheet.sentence())
        .isEqualTo(
            "First place is shared by “Access for small enterprises” and “Certification of training"
                + " providers”.");
    assertThat(sheet.rows()).extracting(Row::place).containsExactly("1=", "1=", "3");
    assertThat(sheet.reservation()).startsWith("No place is firm");
  }

  /** Six employers and six workers with the same first two, and one of each who is missing. */
  private void agreeing() {
    sample.organisations(7, 7).question(BallotMethod.TOP_K, 5, 12).open();
    sample.lean(SampleRound.ids("e", 1, 6), List.of(7, 2, 5), 11);
    sample.lean(SampleRound.ids("w", 1, 6), List.of(7, 2, 8), 12);
    sample.close();
  }

  private ResultSheet sheet() {
    ResultViewModel model = new ResultViewModel(Runnable::run, Runnable::run);
    model.show(sample.hearing(), sample.round(), FORMATS);
    return model.sheetProperty().get().orElseThrow();
  }
}
