package org.hearingdesk.ui.priorities.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.priorities.Submissions;
import org.junit.jupiter.api.Test;

class HandsViewModelTest {
  private final SampleRound sample = new SampleRound();

  @Test
  void digitsAreRecordedAtOnceAndEnterGoesDownAndToTheNextSide() {
    HandsViewModel model = shown(true);
    type(model, "12");
    model.enter();
    type(model, "3");
    model.enter();
    type(model, "0");
    model.enter();
    type(model, "2");
    model.enter();
    assertThat(model.cursorProperty().get()).isEqualTo(new HandsViewModel.Cursor(0, 1));
    type(model, "7");
    assertThat(hands("e"))
        .isEqualTo(
            new SideHands(Id.of("e"), Map.of(Id.of("o0"), 12, Id.of("o1"), 3, Id.of("o2"), 0), 2));
    assertThat(hands("w").hands()).containsExactlyEntriesOf(Map.of(Id.of("o0"), 7));
    show(model);
    assertThat(model.sheetProperty().get().rows().getFirst().total()).isEqualTo(19);
    assertThat(model.sheetProperty().get().people()).containsExactly(14, 7);
    assertThat(sample.round().handedIn()).isEqualTo(21);
  }

  @Test
  void aNumberTypedAnewReplacesTheOldOneAndOneUndoTakesItBack() {
    HandsViewModel model = shown(false);
    type(model, "15");
    model.moveTo(0, 0);
    type(model, "16");
    assertThat(hands("e").of(Id.of("o0"))).isEqualTo(16);
    assertThat(sample.session.undo().join()).isInstanceOf(Outcome.Done.class);
    assertThat(hands("e").of(Id.of("o0"))).isEqualTo(15);
    show(model);
    model.takeBack();
    show(model);
    assertThat(hands("e").of(Id.of("o0"))).as("after an undo, too").isEqualTo(1);
    model.takeBack();
    assertThat(hands("e").hands()).isEmpty();
  }

  @Test
  void moreThanAnyRoomHoldsIsNotTaken() {
    HandsViewModel model = shown(false);
    type(model, "99999");
    assertThat(hands("e").of(Id.of("o0"))).isEqualTo(9_999);
    assertThat(model.noteProperty().get()).isEqualTo("No more than 9999 hands fit.");
  }

  @Test
  void theCursorStaysInTheTableAndSaysWhereItIs() {
    HandsViewModel model = shown(false);
    model.move(99, 99);
    assertThat(model.spoken()).isEqualTo("Workers, Clear funding mechanism: –");
    model.enter();
    assertThat(model.noteProperty().get()).startsWith("All cells are keyed.");
    model.move(-99, -99);
    assertThat(model.spoken()).isEqualTo("Employers, Access for small enterprises: –");
    assertThat(model.type("a")).isFalse();
  }

  private HandsViewModel shown(boolean abstentions) {
    sample
        .organisations(3, 3)
        .question(BallotMethod.TOP_K, 1, 3)
        .held(new Voting(VotingForm.HANDS, abstentions, 1, Optional.empty()))
        .open();
    HandsViewModel model =
        new HandsViewModel(
            new Submissions(sample.session, SampleRound.MESSAGES, Runnable::run),
            SampleRound.MESSAGES);
    show(model);
    sample.session.subscribe(snapshot -> show(model));
    return model;
  }

  private void show(HandsViewModel model) {
    model.show(sample.hearing(), sample.round());
  }

  private void type(HandsViewModel model, String digits) {
    digits.chars().forEach(digit -> assertThat(model.type(Character.toString(digit))).isTrue());
    show(model);
  }

  private SideHands hands(String side) {
    return sample.round().handsOf(Id.of(side));
  }
}
