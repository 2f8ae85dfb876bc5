package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.settings.RecentHearing;
import org.hearingdesk.ui.rehearsal.RehearsalBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** A moderator practises before the day, and finds her hearing as she left it. */
class RehearsalJourneyTest extends Journey {

  @Test
  void aRehearsalIsRunFromPrepareByKeyboardAndLeavesNothingBehind() throws IOException {
    Walk walk = walk();
    walk.create("Skills.hearing", Template.DEDICATED_HEARING);
    walk.robot().interact(() -> ((javafx.scene.control.Button) walk.node("prepare-agenda")).fire());
    walk.focus("agenda-line");
    walk.type("Half a line");
    Path file = walk.window.session().snapshot().file();
    Hearing before = walk.window.hearing();
    byte[] bytes = Files.readAllBytes(file);
    byte[] journal = journal(file);

    begin(walk);
    Path practice = walk.window.rehearsed().snapshot().file();
    assertThat(practice).exists();
    assertThat(walk.window.stage().getTitle()).startsWith("Rehearsal – Skills");
    assertThat(walk.sees("nothing is kept")).isTrue();
    giveTheFloorTwice(walk);
    assertThat(walk.window.rehearsed().snapshot().hearing().details().orElseThrow().sampleNotice())
        .isEqualTo("Rehearsal: nothing here is part of the record");
    for (String place : new String[] {"prepare", "priorities", "minutes", "floor"}) {
      walk.go(place);
      assertThat(Walk.visible(walk.node(RehearsalBand.BAND))).as(place).isTrue();
    }
    assertThat(walk.window.settingsOnDisk().recent())
        .extracting(RecentHearing::file)
        .containsExactly(file);

    walk.press(KeyCode.CONTROL, KeyCode.W);
    walk.untilSeen("The rehearsal is over; nothing of it was kept.");
    assertThat(walk.window.scene().lookup("#" + RehearsalBand.BAND)).isNull();
    walk.untilFocused("agenda-line");
    assertThat(walk.text("agenda-line")).isEqualTo("Half a line");
    assertThat(walk.window.stage().getTitle()).startsWith("Skills");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(journal(file)).isEqualTo(journal);
    assertThat(walk.window.hearing()).isEqualTo(before);
    assertThat(walk.window.hearing().stage()).isEqualTo(Stage.DRAFT);
    assertThat(practice).doesNotExist();
    assertThat(Objects.requireNonNull(practice.getParent())).doesNotExist();
    assertThat(walk.window.settingsOnDisk().recent())
        .extracting(RecentHearing::file)
        .containsExactly(file);

    walk.type(" 10m");
    walk.press(KeyCode.ENTER);
    walk.until(
        "the real hearing goes on",
        () -> walk.window.inFile().agenda().size() == before.agenda().size() + 1);
  }

  @Test
  void closingTheWindowEndsTheRehearsalAndAnotherOneCanBegin() {
    Walk walk = walk();
    walk.create("Skills.hearing", Template.ROUND_TABLE);
    begin(walk);
    Path first = walk.window.rehearsed().snapshot().file();
    walk.palette("rehearsal from beginning");
    walk.until(
        "it has begun anew",
        () ->
            walk.window.isRehearsing() && !walk.window.rehearsed().snapshot().file().equals(first));
    assertThat(first).doesNotExist();
    Path second = walk.window.rehearsed().snapshot().file();
    walk.robot().interact(walk.window::closeHearing);
    walk.untilSeen("Recent hearings");
    assertThat(second).doesNotExist();
    assertThat(walk.window.scene().lookup("#" + RehearsalBand.BAND)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "contrast"})
  void everybodyCanReadAndUseTheBand(String look) {
    Walk walk = walk();
    walk.palette("look " + look);
    walk.create("Skills.hearing", Template.ROUND_TABLE);
    begin(walk);
    walk.until("the band has words", () -> !walk.text(RehearsalBand.CUE).isBlank());
    assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> Contrast.faults(walk.window.scene())))
        .isEmpty();
    assertThat(
            WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> new FocusOrder(walk.window.scene()).withoutName()))
        .isEmpty();
  }

  @Test
  void thereIsNothingToRehearseWithoutAnAgenda() {
    Walk walk = walk();
    walk.create("Blank.hearing", Template.BLANK);
    walk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    walk.untilSeen("There is nothing to rehearse yet: the agenda is empty.");
    assertThat(walk.window.isRehearsing()).isFalse();
  }

  private static void begin(Walk walk) {
    walk.palette("rehearse");
    walk.until(
        "the rehearsal is in front",
        () -> walk.window.isRehearsing() && walk.window.scene().lookup(".floor") != null);
  }

  private static void giveTheFloorTwice(Walk walk) {
    for (int i = 0; i < 4; i++) {
      walk.press(KeyCode.ALT, KeyCode.PAGE_UP);
    }
    List<AgendaItem> items = rehearsed(walk).agenda().all();
    for (int item = 0; item < 3; item++) {
      AgendaItem next = items.get(item);
      walk.press(KeyCode.F9);
      walk.until(
          next.title() + " runs, with the keyboard in " + walk.window.scene().getFocusOwner(),
          () -> rehearsed(walk).runningItem().equals(Optional.of(next)));
    }
    for (int turn = 1; turn <= 2; turn++) {
      int count = turn;
      walk.until("somebody waits", () -> !waiting(walk).isEmpty());
      walk.press(KeyCode.CONTROL, KeyCode.ENTER);
      walk.until("the floor is given", () -> rehearsed(walk).interventions().size() == count);
    }
    walk.untilFocused("floor-text");
  }

  private static Hearing rehearsed(Walk walk) {
    return walk.window.rehearsed().snapshot().hearing();
  }

  private static List<?> waiting(Walk walk) {
    Hearing hearing = rehearsed(walk);
    return hearing.runningItem().map(item -> hearing.listOfSpeakers(item.id())).orElseThrow();
  }

  /** What SQLite has not put into the file yet lies beside it. */
  private static byte[] journal(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + "-wal");
    return Files.exists(beside) ? Files.readAllBytes(beside) : new byte[0];
  }
}
