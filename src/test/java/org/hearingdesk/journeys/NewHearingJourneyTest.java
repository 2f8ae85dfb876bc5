package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.hearingdesk.TestWindow;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.exchange.start.Template;
import org.junit.jupiter.api.Test;

/** From an empty file to the first speaker. */
class NewHearingJourneyTest extends Journey {

  @Test
  void aHearingIsPreparedAndBegins() {
    Walk walk = walk();
    walk.create("Round table.hearing", Template.ROUND_TABLE);
    Path file = walk.window.session().snapshot().file();
    int items = walk.window.hearing().agenda().all().size();

    goTo(walk, "prepare-agenda");
    walk.focus("agenda-line");
    walk.type("Any other business 15m");
    walk.press(KeyCode.ENTER);
    walk.until("the line is an item", () -> walk.window.hearing().agenda().all().size() > items);

    goTo(walk, "prepare-participants");
    walk.press(KeyCode.INSERT);
    walk.untilFocused("field-familyName");
    walk.type("Sample Guest");
    walk.press(KeyCode.ENTER);
    walk.until(
        "the participant is kept", () -> !walk.window.hearing().participants().all().isEmpty());
    walk.press(KeyCode.ESCAPE);

    walk.go("floor");
    walk.untilSeen("List of speakers");
    walk.press(KeyCode.F9);
    walk.until("the hearing is live", () -> walk.window.hearing().stage() == Stage.LIVE);
    walk.press(KeyCode.F2);
    walk.untilFocused("floor-add");
    walk.type("gue");
    walk.press(KeyCode.ENTER);
    walk.until("somebody waits", () -> !walk.window.hearing().requests().all().isEmpty());
    walk.press(KeyCode.CONTROL, KeyCode.ENTER);
    walk.until("somebody speaks", () -> walk.window.hearing().onTheFloor().isPresent());

    Hearing inFile = TestWindow.inFile(file);
    assertThat(inFile.details().orElseThrow().title()).isEqualTo("Round table");
    assertThat(inFile.stage()).isEqualTo(Stage.LIVE);
    assertThat(inFile.agenda().all()).extracting(AgendaItem::title).contains("Any other business");
    assertThat(inFile.participants().all())
        .extracting(Participant::name)
        .containsExactly("Sample Guest");
    assertThat(inFile.onTheFloor()).isPresent();
  }

  @Test
  void whatWasUndoneCanBeRedoneAfterTheFileWasClosedAndOpened() {
    Walk walk = walk();
    walk.create("Undone.hearing", Template.BLANK);
    Path file = walk.window.session().snapshot().file();
    goTo(walk, "prepare-agenda");
    walk.focus("agenda-line");
    for (String line : new String[] {"First item 10m", "Second item 10m"}) {
      walk.type(line);
      walk.press(KeyCode.ENTER);
      walk.until(line + " is kept", () -> walk.text("agenda-line").isEmpty());
    }
    assertThat(titles(file)).containsExactly("First item", "Second item");

    walk.focus("shell-search");
    walk.press(KeyCode.CONTROL, KeyCode.Z);
    walk.until("one item is left", () -> titles(file).size() == 1);
    walk.press(KeyCode.CONTROL, KeyCode.W);
    walk.untilFocused("welcome-recent");

    walk.press(KeyCode.ENTER);
    walk.until("the hearing is open again", () -> !walk.node("shell-redo").isDisabled());
    walk.focus("shell-search");
    walk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    walk.until("both are back", () -> titles(file).size() == 2);
    walk.press(KeyCode.CONTROL, KeyCode.Z);
    walk.until("one item is left again", () -> titles(file).equals(titlesOf("First item")));
    walk.press(KeyCode.CONTROL, KeyCode.Z);
    walk.until("none is left", () -> titles(file).isEmpty());
  }

  private static java.util.List<String> titlesOf(String... titles) {
    return java.util.List.of(titles);
  }

  private static java.util.List<String> titles(Path file) {
    return TestWindow.inFile(file).agenda().all().stream().map(AgendaItem::title).toList();
  }

  private static void goTo(Walk walk, String section) {
    walk.until("Prepare is in sight", () -> walk.window.scene().lookup("#" + section) != null);
    walk.robot().interact(() -> ((Button) walk.node(section)).fire());
  }
}
