package org.hearingdesk.ui.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.ui.priorities.ballots.Counts;
import org.junit.jupiter.api.Test;

class PrioritiesViewModelTest {
  private final SampleRound sample = new SampleRound();

  @Test
  void aRoundIsOpenedClosedAndOpenedOnceMoreForAReason() {
    sample.organisations(3, 3).question(BallotMethod.TOP_K, 5, 12);
    PrioritiesViewModel model = attached();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.NotOpened.class);
    assertThat(model.sight().canOpen().get()).isTrue();
    model.openRound();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Ballots.class);
    model.closeRound();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Result.class);
    model.reopen("", reason -> assertThat(reason).hasValue("Please fill in the reason."));
    model.reopen("One sheet was left in the box.", reason -> assertThat(reason).isEmpty());
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Ballots.class);
    assertThat(sample.hearing().rounds().all().getFirst().reason())
        .isEqualTo("One sheet was left in the box.");
  }

  @Test
  void aDiscardedRoundLeavesItsBallotsAndMakesRoomForAnother() {
    sample.organisations(3).question(BallotMethod.TOP_K, 5, 12).open().close();
    PrioritiesViewModel model = attached();
    model.discard("The wrong list was put.", reason -> assertThat(reason).isEmpty());
    assertThat(sample.round().state()).isEqualTo(RoundState.DISCARDED);
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Discarded.class);
    assertThat(titles(model)).containsExactly("Round 1 · discarded", "Round 2 · not opened");
  }

  @Test
  void whatIsMissingIsSaidBeforeARoundIsOpened() {
    sample.question(BallotMethod.TOP_K, 5, 1);
    PrioritiesViewModel model = attached();
    Screen.NotOpened screen = (Screen.NotOpened) model.screenProperty().get();
    assertThat(screen.missing())
        .containsExactly(
            "The question has one option. It needs two or more before it can be put.",
            "Nobody can hand in a ballot yet. Add organisations or participants of a side that"
                + " votes.");
    assertThat(model.sight().canOpen().get()).isFalse();
  }

  @Test
  void whileARoundIsOpenNothingIsCountedButBallots() {
    Queue<Runnable> counting = new ArrayDeque<>();
    sample.organisations(4, 4).question(BallotMethod.TOP_K, 5, 12).open();
    PrioritiesViewModel model = sample.model(Runnable::run, counting::add);
    model.attach();
    sample.handIn("e1", 7, 2);
    sample.handIn("e2", 7, 2);
    assertThat(counting).as("results asked for").isEmpty();
    assertThat(model.result().isCounted()).isFalse();
    Counts counts = model.ballots().countsProperty().get();
    assertThat(counts.counted()).isEqualTo(2);
    assertThat(counts.entitled()).isEqualTo(8);
    assertThat(counts.lastAt()).isEqualTo("11.49");
    sample.close();
    assertThat(counting).hasSize(1);
  }

  @Test
  void ballotsComeInBesideTheGridAndTheGridIsShownAgain() {
    sample.organisations(2).question(BallotMethod.TOP_K, 3, 3).open();
    PrioritiesViewModel model = attached();
    model.takeIn(true);
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Intake.class);
    model.intake().paste("\ta\tb\tc\nSample Employers 001\t1\t2\t3\n");
    model.intake().takeOver();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Ballots.class);
    assertThat(sample.round().ballots().size()).isEqualTo(1);
    model.takeIn(true);
    sample.close();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Result.class);
  }

  @Test
  void optionsAreGatheredWhateverTheRoundsAre() {
    sample.organisations(2).question(BallotMethod.TOP_K, 3, 3).open();
    PrioritiesViewModel model = attached();
    assertThat(model.sight().canGather().get()).isTrue();
    model.gather(true);
    assertThat(model.screenProperty().get())
        .isInstanceOfSatisfying(
            Screen.Gathering.class, screen -> assertThat(screen.roundOpen()).isTrue());
    model.gather(false);
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Ballots.class);
  }

  @Test
  void aResultThatHasBeenOvertakenIsNotShown() {
    Queue<Runnable> counting = new ArrayDeque<>();
    sample.organisations(4, 4).question(BallotMethod.TOP_K, 5, 12).open();
    sample.lean(SampleRound.ids("e", 1, 4), List.of(7, 2), 1);
    sample.close();
    PrioritiesViewModel model = sample.model(Runnable::run, counting::add);
    model.attach();
    model.reopen("One more ballot.", reason -> assertThat(reason).isEmpty());
    counting.forEach(Runnable::run);
    assertThat(model.result().isCounted()).isFalse();
  }

  @Test
  void theOrderSoFarIsCountedOnlyWhileTheModeratorAsksForIt() {
    sample.organisations(4, 4).question(BallotMethod.TOP_K, 5, 12).open();
    sample.lean(SampleRound.ids("e", 1, 4), List.of(7, 2), 1);
    PrioritiesViewModel model = attached();
    assertThat(model.result().isCounted()).isFalse();
    model.follow();
    assertThat(model.result().isCounted()).isTrue();
    model.showInRoom();
    assertThat(sample.inRoom).isEmpty();
    model.follow();
    assertThat(model.result().isCounted()).isFalse();
  }

  @Test
  void aRoundThatIsReopenedIsNotFollowedAgainByItself() {
    sample.organisations(4, 4).question(BallotMethod.TOP_K, 5, 12).open();
    sample.lean(SampleRound.ids("e", 1, 4), List.of(7, 2), 1);
    PrioritiesViewModel model = attached();
    model.follow();
    model.closeRound();
    model.reopen("One more ballot.", reason -> assertThat(reason).isEmpty());
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Ballots.class);
    assertThat(model.result().isCounted()).isFalse();
  }

  @Test
  void nobodySeesTheOrderOfSecretBallotsBeforeTheRoundIsClosed() {
    sample.organisations(4, 4).question(BallotMethod.TOP_K, 5, 12);
    sample.held(new Voting(VotingForm.SECRET, false, 1, Optional.empty())).open();
    PrioritiesViewModel model = attached();
    assertThat(model.sight().canFollow().get()).isFalse();
    model.follow();
    assertThat(model.followedProperty().get()).isEmpty();
    assertThat(model.result().isCounted()).isFalse();
  }

  @Test
  void theResultCanBePutBeforeTheRoomOnlyWhenTheRoundIsClosed() {
    sample.organisations(4).question(BallotMethod.TOP_K, 5, 12).open();
    PrioritiesViewModel model = attached();
    model.showInRoom();
    assertThat(sample.inRoom).isEmpty();
    model.closeRound();
    model.showInRoom();
    assertThat(sample.inRoom).containsExactly(SampleRound.ROUND);
  }

  @Test
  void nothingIsFollowedOnceThePlaceIsHidden() {
    sample.organisations(4).question(BallotMethod.TOP_K, 5, 12).open();
    PrioritiesViewModel model = attached();
    model.detach();
    sample.close();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Ballots.class);
    model.attach();
    assertThat(model.screenProperty().get()).isInstanceOf(Screen.Result.class);
  }

  private PrioritiesViewModel attached() {
    PrioritiesViewModel model = sample.model();
    model.attach();
    return model;
  }

  private static List<String> titles(PrioritiesViewModel model) {
    return model.lines().stream()
        .filter(Line.RoundLine.class::isInstance)
        .map(Line.RoundLine.class::cast)
        .map(Line.RoundLine::title)
        .toList();
  }
}
