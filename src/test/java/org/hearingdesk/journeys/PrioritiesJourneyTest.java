package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;

/** A priority round, from the question to the sentence that is read out. */
class PrioritiesJourneyTest extends Journey {

  @Test
  void threeBallotsAreKeyedAndTheRoundIsClosed() {
    Walk walk = walk();
    walk.openSample(Moment.MICRO_CREDENTIALS);
    walk.go("priorities");
    walk.untilSeen("Open the round");
    walk.press(KeyCode.CONTROL, KeyCode.ENTER);
    walk.untilFocused("priorities-grid");

    walk.type("abcde");
    walk.press(KeyCode.ENTER);
    walk.type("hbcda");
    walk.press(KeyCode.ENTER);
    walk.type("hgfed");
    walk.press(KeyCode.ENTER);
    walk.until("three have handed in", () -> round(walk).ballots().all().size() == 3);

    walk.palette("close the round");
    walk.until("the round is closed", () -> round(walk).state() == RoundState.CLOSED);
    walk.untilSeen("first");
    walk.until("the result is said", () -> walk.text("priorities-sentence").length() > 10);
    assertThat(walk.text("priorities-sentence"))
        .isEqualTo("First place goes to “Quality standards”.");
    Round inFile = walk.window.inFile().rounds().all().getFirst();
    assertThat(inFile.ballots().all())
        .allSatisfy(ballot -> assertThat(ballot.ballot().given()).hasSize(5));
  }

  private static Round round(Walk walk) {
    return walk.window.hearing().rounds().all().getLast();
  }
}
