package org.hearingdesk.ui.priorities.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.collections.ListChangeListener;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Sign;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Status;
import org.hearingdesk.ui.priorities.ballots.BallotsViewModel.Filter;
import org.junit.jupiter.api.Test;

class BallotsViewModelTest {
  private static final Formats FORMATS =
      new Formats(SampleRound.MESSAGES, Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC);

  private final SampleRound sample = new SampleRound();

  @Test
  void lettersGiveTheNextChoiceAndEnterHandsInAndGoesOn() {
    BallotsViewModel model = topK();
    type(model, "hcfgb");
    model.enter();
    assertThat(given("e1"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("o7", 1, "o2", 2, "o5", 3, "o6", 4, "o1", 5));
    assertThat(current(model).id()).isEqualTo("e2");
    assertThat(row(model, "e1").status()).isEqualTo(Status.HANDED_IN);
    assertThat(row(model, "e1").words()).isEqualTo("5 of 5");
    assertThat(row(model, "e1").cells().get(0).sign()).isEqualTo(Sign.LEFT_OUT);
  }

  @Test
  void sixtyBallotsTakeNoMoreThanSevenKeysEach() {
    sample.organisations(30, 30).question(BallotMethod.TOP_K, 5, 8).open();
    BallotsViewModel model = shown();
    Random random = new Random(7);
    int keys = 0;
    List<String> expected = new ArrayList<>();
    for (int ballot = 0; ballot < 60; ballot++) {
      List<Integer> options = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
      java.util.Collections.shuffle(options, random);
      expected.add(current(model).id() + options.subList(0, 5));
      for (int option : options.subList(0, 5)) {
        model.type(Character.toString((char) ('a' + option)));
        keys++;
      }
      model.enter();
      keys++;
    }
    assertThat(keys).as("keys for 60 ballots").isLessThanOrEqualTo(60 * 7);
    assertThat(sample.round().ballots().stream().map(BallotsViewModelTest::asKeyed))
        .as("what was keyed, seed 7")
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aDigitSetsTheCellAndAFaultIsSaidAndNotHandedIn() {
    BallotsViewModel model = topK();
    type(model, "hc");
    model.goTo(5);
    type(model, "2");
    model.enter();
    assertThat(sample.round().ballots().isEmpty()).isTrue();
    BallotRow row = row(model, "e1");
    assertThat(row.status()).isEqualTo(Status.TO_FIX);
    assertThat(row.fault())
        .isEqualTo(
            "Place 2 is given twice: Clear funding mechanism, Flexibility of Member States.");
    assertThat(row.cells().get(2).faulty()).isTrue();
    assertThat(row.cells().get(7).faulty()).isFalse();
    assertThat(model.countsProperty().get().toFix()).containsExactly("Sample Employers 001");
    assertThat(model.countsProperty().get().faulty()).isEqualTo(1);
  }

  @Test
  void theNextBallotToFixIsMendedAndCounts() {
    BallotsViewModel model = topK();
    type(model, "hc");
    model.goTo(5);
    type(model, "2");
    model.enter();
    model.focus("w2");
    model.nextToFix();
    assertThat(current(model).id()).isEqualTo("e1");
    assertThat(model.optionProperty().get()).isEqualTo(2);
    model.goTo(5);
    type(model, "3");
    model.enter();
    assertThat(given("e1")).containsEntry("o5", 3);
    assertThat(model.countsProperty().get().toFix()).isEmpty();
    model.nextToFix();
    assertThat(model.noteProperty().get()).isEqualTo("There is no ballot to fix.");
  }

  @Test
  void aFullRankingTakesTiesAndGapsAndMayStopEarly() {
    sample.organisations(3, 2).question(BallotMethod.RANKING, 1, 6).open();
    BallotsViewModel model = shown();
    type(model, "cab=");
    assertThat(model.readBack())
        .extracting(slot -> slot.value() + " " + slot.words())
        .containsExactly(
            "1 Clear funding mechanism",
            "2 Access for small enterprises",
            "2 Certification of training providers",
            "3 type a letter…");
    assertThat(model.leftProperty().get()).isEqualTo("3 options left out so far");
    model.goTo(3);
    type(model, "7");
    model.enter();
    assertThat(given("e1"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("o2", 1, "o0", 2, "o1", 2, "o3", 7));
    assertThat(row(model, "e1").words()).isEqualTo("4 of 6");
    assertThat(row(model, "e1").cells().get(4).sign()).isEqualTo(Sign.LEFT_OUT);
  }

  @Test
  void aPlaceOfTwoDigitsCanBeKeyedWhereThereAreTenOptions() {
    sample.organisations(2).question(BallotMethod.RANKING, 1, 12).open();
    BallotsViewModel model = shown();
    type(model, "11");
    model.moveOption(1);
    type(model, "1");
    model.moveOption(1);
    type(model, "0");
    model.enter();
    assertThat(given("e1")).containsExactlyInAnyOrderEntriesOf(Map.of("o0", 11, "o1", 1));
  }

  @Test
  void aMarkIsMadeByLetterDigitOrSpaceAndTakenBackAlike() {
    sample.organisations(3, 2).question(BallotMethod.APPROVAL, 1, 5).open();
    BallotsViewModel model = shown();
    type(model, "101");
    assertThat(model.optionProperty().get()).isEqualTo(3);
    type(model, " ");
    assertThat(current(model).words()).isEqualTo("3 marks");
    type(model, "xce");
    model.enter();
    assertThat(given("e1")).containsExactlyInAnyOrderEntriesOf(Map.of("o0", 1, "o4", 1));
    assertThat(row(model, "e1").words()).isEqualTo("2 marks");
  }

  @Test
  void noOpinionIsNotLeftOut() {
    BallotsViewModel model = topK();
    type(model, "h");
    model.goTo(3);
    type(model, "?");
    model.enter();
    Ballot ballot = ballot("e1");
    assertThat(ballot.noOpinion()).containsExactly(Id.of("o3"));
    assertThat(row(model, "e1").cells().get(3).sign()).isEqualTo(Sign.NO_OPINION);
  }

  @Test
  void keysAreTakenBackOneByOne() {
    BallotsViewModel model = topK();
    type(model, "hcf");
    model.takeBack();
    model.takeBack();
    assertThat(model.readBack()).extracting(Slot::words).first().isEqualTo("Quality standards");
    assertThat(model.readBack().get(1).kind()).isEqualTo(Slot.Kind.NEXT);
    model.takeBack();
    assertThat(current(model).status()).isEqualTo(Status.NOT_YET);
  }

  @Test
  void aHalfKeyedBallotStaysWhileAnotherRoundIsLookedAt() {
    BallotsViewModel model = topK();
    type(model, "hc");
    model.moveVoter(1);
    assertThat(row(model, "e1").status()).isEqualTo(Status.KEYING);
    assertThat(row(model, "e1").words()).isEqualTo("3 to go");
    model.show(sample.hearing(), sample.round(), FORMATS);
    assertThat(row(model, "e1").status()).isEqualTo(Status.KEYING);
    assertThat(sample.round().ballots().isEmpty()).isTrue();
    model.focus("e1");
    model.drop();
    assertThat(row(model, "e1").status()).isEqualTo(Status.NOT_YET);
  }

  @Test
  void aCorrectionIsHandedInAgainAndTheHistoryKeepsBoth() {
    BallotsViewModel model = topK();
    type(model, "h");
    model.enter();
    model.focus("e1");
    model.takeBack();
    type(model, "c");
    model.enter();
    assertThat(given("e1")).containsExactlyEntriesOf(Map.of("o2", 1));
    assertThat(
            sample.session.snapshot().history().entries().stream()
                .filter(entry -> entry.fact() instanceof Fact.BallotHandedIn))
        .hasSize(2);
  }

  @Test
  void aFaultyCorrectionLeavesTheEarlierBallotCounting() {
    BallotsViewModel model = topK();
    type(model, "h");
    model.enter();
    model.focus("e1");
    model.goTo(2);
    type(model, "1");
    model.enter();
    assertThat(row(model, "e1").words()).isEqualTo("earlier one counts");
    assertThat(given("e1")).containsExactlyEntriesOf(Map.of("o7", 1));
    assertThat(model.countsProperty().get().counted()).isEqualTo(1);
  }

  @Test
  void pointsAreKeyedWithSeveralDigitsAndTheBudgetIsShown() {
    sample.organisations(2).question(BallotMethod.POINTS, 100, 4).open();
    BallotsViewModel model = shown();
    type(model, "b60c");
    assertThat(model.leftProperty().get()).isEqualTo("40 of 100 points left");
    type(model, "55");
    assertThat(model.leftProperty().get()).isEqualTo("15 points more than the 100 there are");
    model.enter();
    assertThat(row(model, "e1").fault()).isEqualTo("The points add up to 115; the budget is 100.");
    model.focus("e1");
    type(model, "c40");
    model.enter();
    assertThat(given("e1")).containsExactlyInAnyOrderEntriesOf(Map.of("o1", 60, "o2", 40));
  }

  @Test
  void aGradeGoesOnToTheNextOption() {
    sample.organisations(1).question(BallotMethod.RATING, 5, 4).open();
    BallotsViewModel model = shown();
    type(model, "53");
    model.moveOption(1);
    type(model, "1");
    model.enter();
    assertThat(given("e1")).containsExactlyInAnyOrderEntriesOf(Map.of("o0", 5, "o1", 3, "o3", 1));
  }

  @Test
  void onlyThoseToFixOrNotYetHandedInAreListed() {
    BallotsViewModel model = topK();
    type(model, "h");
    model.enter();
    type(model, "h");
    model.goTo(2);
    type(model, "1");
    model.enter();
    model.list(Filter.NOT_YET);
    assertThat(model.rows()).extracting(BallotRow::id).containsExactly("e2", "e3", "w1", "w2");
    model.list(Filter.TO_FIX);
    assertThat(model.rows()).extracting(BallotRow::id).containsExactly("e2");
    model.focus("e1");
    assertThat(model.filterProperty().get()).isEqualTo(Filter.ALL);
  }

  @Test
  void aBlankSheetAndAWithdrawalAreOnPurpose() {
    BallotsViewModel model = topK();
    model.enter();
    assertThat(sample.round().ballots().isEmpty()).as("Enter on nothing").isTrue();
    model.handInBlank();
    assertThat(ballot("e2")).isEqualTo(Ballot.BLANK);
    model.focus("e2");
    model.withdraw();
    assertThat(sample.round().ballots().isEmpty()).isTrue();
  }

  @Test
  void latinNamesComeBeforeGreekAndCyrillic() {
    sample.organisations(1);
    sample.organisation("e2", "Ωmega sample", 0);
    sample.organisation("e3", "Ястреб образец", 0);
    sample.organisation("e4", "Zeta sample", 0);
    sample.organisation("e5", "Écho sample", 0);
    sample.question(BallotMethod.TOP_K, 2, 3).open();
    assertThat(shown().rows())
        .extracting(BallotRow::id)
        .containsExactly("e5", "e1", "e4", "e2", "e3");
  }

  @Test
  void aKeyTouchesOneLineOfFiveHundred() {
    sample
        .organisations(1)
        .participants("e1", 500)
        .question(BallotMethod.TOP_K, 5, 20, VoterKind.PARTICIPANT)
        .open();
    BallotsViewModel model = shown();
    List<Integer> touched = new ArrayList<>();
    model
        .rows()
        .addListener(
            (ListChangeListener<BallotRow>)
                change -> {
                  while (change.next()) {
                    touched.add(change.getAddedSize() + change.getRemovedSize());
                  }
                });
    model.type("t");
    assertThat(model.rows()).hasSize(500);
    assertThat(touched).containsExactly(2);
  }

  private BallotsViewModel topK() {
    sample.organisations(3, 2).question(BallotMethod.TOP_K, 5, 12).open();
    return shown();
  }

  private BallotsViewModel shown() {
    BallotsViewModel model =
        new BallotsViewModel(
            new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run),
            SampleRound.MESSAGES);
    model.show(sample.hearing(), sample.round(), FORMATS);
    sample.session.subscribe(next -> model.show(next.hearing(), sample.round(), FORMATS));
    return model;
  }

  private static void type(BallotsViewModel model, String keys) {
    keys.chars().forEach(key -> assertThat(model.type(Character.toString(key))).isTrue());
  }

  private static BallotRow current(BallotsViewModel model) {
    return model.currentProperty().get().orElseThrow();
  }

  private static BallotRow row(BallotsViewModel model, String id) {
    return model.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private Ballot ballot(String voter) {
    Optional<HandedIn> handedIn = sample.round().ballots().find(Id.of(voter));
    return handedIn.orElseThrow().ballot();
  }

  private Map<String, Integer> given(String voter) {
    Map<String, Integer> given = new java.util.HashMap<>();
    ballot(voter).given().forEach((option, value) -> given.put(option.value(), value));
    return given;
  }

  /** The voter and the numbers of the options in the order of their places. */
  private static String asKeyed(HandedIn handedIn) {
    return handedIn.voter().id().value()
        + handedIn.ballot().given().entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(entry -> Integer.valueOf(entry.getKey().value().substring(1)))
            .toList();
  }
}
