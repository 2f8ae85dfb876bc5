package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.session.Outcome;
import org.junit.jupiter.api.Test;

/** Rounds of each form in the whole window, by keys, with the room screen beside it. */
class RoundsJourneyTest extends Journey {
  private static final String SENTENCE = "priorities-sentence";

  @Test
  void handsAreCountedAndTheRoomSeesTheOutcomeOnlyWhenItIsShown() {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    held(new Voting(VotingForm.HANDS, false, 1, Optional.empty()));
    walk().go("priorities");
    walk().press(KeyCode.F11);
    walk().until("the room screen is there", () -> Window.getWindows().size() == 2);
    walk().untilSeen("Open the round");
    walk().press(KeyCode.CONTROL, KeyCode.ENTER);
    walk().untilFocused("priorities-hands");
    walk().type("9");
    walk().press(KeyCode.ENTER);
    walk().type("4");
    walk().press(KeyCode.ENTER);
    walk().until("nine and four are counted", () -> round().hands().isPresent());
    assertThat(room()).noneMatch(this::namesAnOption);

    closed();
    assertThat(walk().text(SENTENCE)).contains(options().getFirst());
    assertThat(room()).noneMatch(this::namesAnOption);
    walk().press(KeyCode.F9);
    walk().until("the room sees it", () -> room().stream().anyMatch(this::namesAnOption));
  }

  @Test
  void aSecretRoundKeepsWhoVotedApartFromWhatWasChosen() {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    held(new Voting(VotingForm.SECRET, false, 1, Optional.empty()));
    opened();
    keyed("abcde");
    keyed("abdce");
    keyed("hgfed");
    walk().until("three have handed in", () -> round().handedIn() == 3);
    walk().press(KeyCode.F7);
    assertThat(walk().sees("Provisional order")).as("before it is closed").isFalse();

    closed();
    Round inFile = walk().window.inFile().rounds().all().getLast();
    assertThat(inFile.ballots().all()).isEmpty();
    assertThat(inFile.secrets().votes().all()).hasSize(3);
    assertThat(inFile.secrets().ballots()).hasSize(3);
  }

  @Test
  void theOrderSoFarFollowsEachBallotHereAndNotInTheRoom() {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    walk().press(KeyCode.F11);
    walk().until("the room screen is there", () -> Window.getWindows().size() == 2);
    opened();
    keyed("abcde");
    assertThat(walk().sees("Provisional order")).isFalse();
    walk().press(KeyCode.F7);
    walk().untilSeen("Provisional order");
    walk()
        .until(
            "one ballot is counted", () -> walk().text("priorities-live-turnout").startsWith("1 "));
    keyed("bacde");
    walk()
        .until(
            "two ballots are counted",
            () -> walk().text("priorities-live-turnout").startsWith("2 "));
    assertThat(room()).noneMatch(this::namesAnOption);
  }

  @Test
  void aLateBallotChangesTheOutcomeUnlessItIsLeftOut() {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    opened();
    keyed("abcde");
    keyed("bacde");
    walk().until("two have handed in", () -> round().handedIn() == 2);
    closed();
    String before = walk().text(SENTENCE);
    assertThat(before).startsWith("First place is shared by");

    walk().palette("late ballots");
    walk().untilFocused("priorities-reason");
    walk().type("The post was late.");
    walk().press(KeyCode.ENTER);
    walk().untilFocused("priorities-grid");
    keyed("abcde");
    walk().until("a third has come", () -> round().ballots().size() == 3);
    walk().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    String first = "First place goes to “" + options().getFirst() + "”.";
    walk().until("it is counted too", () -> walk().text(SENTENCE).equals(first));
    walk().palette("count late");
    walk().until("it is left out again", () -> walk().text(SENTENCE).equals(before));
    walk().palette("count late");
    walk().until("and counts again", () -> walk().text(SENTENCE).equals(first));
  }

  private void held(Voting voting) {
    PriorityQuestion before = question();
    Command edit = new Command.EditPart(before, before.holding(voting));
    assertThat(walk().window.submit(edit)).isInstanceOf(Outcome.Done.class);
  }

  private void opened() {
    walk().go("priorities");
    walk().untilSeen("Open the round");
    walk().press(KeyCode.CONTROL, KeyCode.ENTER);
    walk().untilFocused("priorities-grid");
  }

  private void keyed(String letters) {
    int before = round().handedIn();
    walk().type(letters);
    walk().press(KeyCode.ENTER);
    walk().until("the ballot is in", () -> round().handedIn() == before + 1);
  }

  private void closed() {
    walk().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    walk().until("the round is closed", () -> round().state() == RoundState.CLOSED);
    walk()
        .until(
            "the result is said",
            () ->
                walk().window.scene().lookup("#" + SENTENCE) != null
                    && walk().text(SENTENCE).startsWith("First place"));
  }

  private PriorityQuestion question() {
    return walk().window.hearing().questions().all().getFirst();
  }

  private List<String> options() {
    return question().options().stream().map(Option::text).toList();
  }

  private boolean namesAnOption(String words) {
    return options().stream().anyMatch(words::contains);
  }

  private Round round() {
    return walk().window.hearing().rounds().all().getLast();
  }

  /** All that the room screen says. */
  private List<String> room() {
    return Window.getWindows().stream()
        .filter(each -> !each.equals(walk().window.stage()))
        .flatMap(each -> words(each.getScene().getRoot().lookupAll("*")).stream())
        .toList();
  }

  private static List<String> words(java.util.Collection<javafx.scene.Node> nodes) {
    return nodes.stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(Objects::nonNull)
        .toList();
  }
}
