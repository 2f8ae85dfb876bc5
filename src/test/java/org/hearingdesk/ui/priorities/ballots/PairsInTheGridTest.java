package org.hearingdesk.ui.priorities.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.HandedIn;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Sign;
import org.hearingdesk.ui.priorities.ballots.BallotRow.Status;
import org.junit.jupiter.api.Test;

/** Pairs are keyed with one key each. */
class PairsInTheGridTest {
  private static final Formats FORMATS =
      new Formats(SampleRound.MESSAGES, Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC);

  private final SampleRound sample = new SampleRound();

  @Test
  void oneKeyAnswersAPairAndEnterGoesToTheNextVoter() {
    BallotsViewModel model = pairs(5);
    assertThat(model.columns()).hasSize(10);
    assertThat(model.columns().getFirst().key()).isEqualTo("a:b");
    assertThat(model.columns().getFirst().words())
        .isEqualTo("Access for small enterprises : Certification of training providers");
    assertThat(type(model, "1201=?a2 2")).isTrue();
    model.enter();
    // a:b a:c a:d a:e b:c b:d | b:e has no a, so the key was passed over | 2 b:e, c:d open, 2 c:e
    assertThat(said("e1")).containsExactly("1", "2", "=", "1", "=", "-", "2", "-", "2", "-");
    assertThat(model.currentProperty().get().orElseThrow().id()).isEqualTo("e2");
    BallotRow row = model.rows().getFirst();
    assertThat(row.status()).isEqualTo(Status.HANDED_IN);
    assertThat(row.words()).isEqualTo("7 of 10");
    assertThat(row.cells().get(0)).isEqualTo(new BallotRow.Cell(Sign.PREFERRED, 0, false));
    assertThat(row.cells().get(1)).isEqualTo(new BallotRow.Cell(Sign.PREFERRED, 2, false));
    assertThat(row.cells().get(2).sign()).isEqualTo(Sign.ALIKE);
    assertThat(row.cells().get(5).sign()).isEqualTo(Sign.LEFT_OUT);
  }

  @Test
  void theLetterOfTheSheetIsTypedAsItStands() {
    BallotsViewModel model = pairs(3);
    type(model, "bcB");
    model.enter();
    assertThat(said("e1")).containsExactly("2", "2", "1");
  }

  @Test
  void anotherLetterChangesNothingAndSaysSo() {
    BallotsViewModel model = pairs(3);
    assertThat(model.type("c")).isTrue();
    assertThat(model.noteProperty().get()).startsWith("“c” is not in this pair (a:b).");
    assertThat(model.optionProperty().get()).isZero();
    assertThat(model.type("d")).isFalse();
  }

  @Test
  void whatIsKeyedIsReadBackInWords() {
    BallotsViewModel model = pairs(3);
    type(model, "2=");
    assertThat(model.readBack())
        .extracting(Slot::value, Slot::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "=", "Access for small enterprises and Clear funding mechanism alike"),
            org.assertj.core.groups.Tuple.tuple(
                "?", "Certification of training providers or Clear funding mechanism?"));
    model.moveOption(-1);
    assertThat(model.readBack())
        .extracting(Slot::value, Slot::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "b", "Certification of training providers before Access for small enterprises"),
            org.assertj.core.groups.Tuple.tuple(
                "=", "Access for small enterprises and Clear funding mechanism alike"));
    assertThat(model.leftProperty().get()).isEqualTo("1 pair open");
  }

  @Test
  void aKeyIsTakenBackAndItsPairIsAtHandAgain() {
    BallotsViewModel model = pairs(3);
    type(model, "12");
    model.takeBack();
    assertThat(model.optionProperty().get()).isEqualTo(1);
    type(model, "1");
    model.enter();
    assertThat(said("e1")).containsExactly("1", "1", "-");
  }

  @Test
  void aBallotIsCorrectedAndTheEarlierOneStaysInTheHistory() {
    BallotsViewModel model = pairs(3);
    type(model, "111");
    model.enter();
    model.focus("e1");
    model.goTo(1);
    type(model, "2");
    model.enter();
    assertThat(said("e1")).containsExactly("1", "2", "1");
    model.focus("e1");
    model.goTo(1);
    model.takeBack();
    model.enter();
    assertThat(said("e1")).containsExactly("1", "-", "1");
  }

  @Test
  void secretPairsAreHandedInAndSeenNoMore() {
    sample
        .organisations(3, 3)
        .question(BallotMethod.PAIRWISE, 1, 3)
        .held(Voting.USUAL.in(VotingForm.SECRET))
        .open();
    BallotsViewModel model = shown();
    for (int voter = 0; voter < 6; voter++) {
      type(model, "121");
      model.enter();
    }
    assertThat(sample.round().handedIn()).isEqualTo(6);
    assertThat(sample.round().ballots().isEmpty()).isTrue();
    assertThat(model.rows().getFirst().cells())
        .allSatisfy(cell -> assertThat(cell.sign()).isEqualTo(Sign.BLANK));
    sample.close();
    assertThat(sample.round().secrets().ballots())
        .hasSize(6)
        .allSatisfy(each -> assertThat(each.ballot().preferences()).hasSize(3));
  }

  private BallotsViewModel pairs(int options) {
    sample.organisations(3, 3).question(BallotMethod.PAIRWISE, 1, options).open();
    return shown();
  }

  private BallotsViewModel shown() {
    BallotsViewModel model =
        new BallotsViewModel(
            new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run),
            SampleRound.MESSAGES);
    show(model);
    sample.session.subscribe(next -> model.show(next.hearing(), sample.round(), FORMATS));
    return model;
  }

  private void show(BallotsViewModel model) {
    model.show(sample.hearing(), sample.round(), FORMATS);
  }

  private static boolean type(BallotsViewModel model, String keys) {
    return keys.chars().allMatch(key -> model.type(Character.toString(key)));
  }

  private List<String> said(String voter) {
    Ballot ballot = sample.round().ballots().find(Id.of(voter)).map(HandedIn::ballot).orElseThrow();
    return OptionPair.of(sample.round().asked().options()).stream()
        .map(pair -> ballot.about(pair).map(PairsInTheGridTest::sign).orElse("-"))
        .toList();
  }

  private static String sign(Preferred preferred) {
    return switch (preferred) {
      case FIRST -> "1";
      case SECOND -> "2";
      case EQUAL -> "=";
    };
  }
}
