package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.Test;

/** What is the same in every place: the palette, the sheet of keys, the look. */
class ShellJourneyTest extends Journey {

  @Test
  void thePaletteFindsAnActAndRunsIt() {
    Walk walk = walk();
    walk.openSample(Moment.MICRO_CREDENTIALS);
    walk.untilSeen("List of speakers");
    walk.palette("pause");
    walk.until(
        "the turn is paused", () -> walk.window.hearing().onTheFloor().orElseThrow().paused());
    walk.palette("history");
    walk.until("History is in sight", () -> walk.window.scene().lookup("#history-list") != null);
  }

  @Test
  void theSheetOfKeysTellsThoseOfThisPlaceAndOfEverywhere() {
    Walk walk = walk();
    walk.openSample(Moment.MICRO_CREDENTIALS);
    walk.untilSeen("List of speakers");
    walk.press(KeyCode.F1);
    Node sheet = walk.node("keys-sheet");
    walk.until("the sheet is open", () -> Walk.visible(sheet));
    assertThat(walk.sees("All keys")).isTrue();
    assertThat(walk.robot().from(sheet).lookup("Ctrl ⏎").tryQuery()).isPresent();
    assertThat(walk.robot().from(sheet).lookup("Ctrl K").tryQuery()).isPresent();
    walk.press(KeyCode.ESCAPE);
    walk.until("the sheet is closed", () -> !Walk.visible(sheet));
  }

  @Test
  void theLookChangesAtOnceAndStaysForTheNextTime() {
    Walk walk = walk();
    walk.untilSeen("Recent hearings");
    for (String look : new String[] {"dark", "contrast", "light"}) {
      walk.palette("look " + look);
      walk.until(
          "the look is " + look,
          () -> walk.window.scene().getStylesheets().getFirst().endsWith("-" + look + ".css"));
      assertThat(walk.window.settingsOnDisk().get("theme")).contains(look);
    }
    walk.palette("look dark");
    walk.openSample(Moment.MICRO_CREDENTIALS);
    assertThat(walk.window.scene().getStylesheets().getFirst()).endsWith("-dark.css");
  }
}
