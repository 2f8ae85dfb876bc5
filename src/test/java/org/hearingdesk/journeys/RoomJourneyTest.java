package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.shell.ShellView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** The moderator shows something to the room, and first sees it in the preview. */
class RoomJourneyTest extends Journey {

  @Test
  void theModeratorSeesItFirstAndKeepsTheKeyboard() {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    walk().untilSeen("List of speakers");
    walk().press(KeyCode.SHIFT, KeyCode.F11);
    walk().until("the preview is there", () -> walk().text("room-name").equals("EFEE"));
    assertThat(walk().sees("Not shown yet")).isTrue();
    walk().press(KeyCode.CONTROL, KeyCode.F11);
    walk().untilSeen("Curtain closed");
    walk().press(KeyCode.CONTROL, KeyCode.F11);
    walk().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F11);
    walk().untilFocused("room-card-words");
    walk().type("Lunch");
    walk().press(KeyCode.TAB);
    walk().type("13.30");
    walk().press(KeyCode.ENTER);
    walk()
        .until(
            "the card is in the preview",
            () -> walk().text("room-name").equals("Lunch until 13.30"));
    walk().press(KeyCode.F11);
    walk()
        .until("the button says what the room sees", () -> roomButton().equals("Room: Pause card"));
    walk().untilSeen("There is only one display");
    walk().press(KeyCode.F11);
    walk().until("it is off", () -> roomButton().equals("Room screen"));
    assertThat(walk().sees("There is only one display")).isFalse();
  }

  @Test
  void theKeysOfTheWindowWorkWhileTheRoomScreenHasTheKeyboard() {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    walk().untilSeen("List of speakers");
    walk().press(KeyCode.F11);
    walk().until("the room screen is there", () -> Window.getWindows().size() == 2);
    walk().robot().interact(() -> room().requestFocus());
    walk().press(KeyCode.F6);
    walk()
        .until(
            "the speaker is paused",
            () -> walk().window.hearing().onTheFloor().orElseThrow().paused());
    walk().press(KeyCode.ESCAPE);
    walk().until("Escape closes it", () -> Window.getWindows().size() == 1);
  }

  private Stage room() {
    return (Stage)
        Window.getWindows().stream()
            .filter(each -> !each.equals(walk().window.stage()))
            .findFirst()
            .orElseThrow();
  }

  private String roomButton() {
    return ((Button) walk().node(ShellView.ROOM)).getText();
  }

  @Tag("screens")
  @ParameterizedTest
  @CsvSource({"light, 1000, 700", "dark, 1440, 900", "light, 1920, 1080"})
  void thePreviewOverTheFloor(String look, int width, int height) {
    walk().palette("look " + look);
    walk()
        .robot()
        .interact(() -> {
          walk().window.stage().setWidth(width);
          walk().window.stage().setHeight(height);
        });
    walk().openSample(Moment.MICRO_CREDENTIALS);
    walk().untilSeen("List of speakers");
    walk().press(KeyCode.SHIFT, KeyCode.F11);
    draw("window-room-preview-" + look + "-" + width + "x" + height);
    walk().press(KeyCode.CONTROL, KeyCode.F11);
    draw("window-room-card-" + look + "-" + width + "x" + height);
  }

  private void draw(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(
            WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> Snapshots.write(walk().window.scene(), name)))
        .isNotEmptyFile();
  }
}
