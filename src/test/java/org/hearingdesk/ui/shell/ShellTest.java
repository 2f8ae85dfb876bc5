package org.hearingdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.ui.kit.Announcer;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.TextSize;
import org.hearingdesk.ui.kit.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ShellTest {

  private static final String ADD = "Type what you want to do";
  private static final String NEXT = "Live";

  private final SampleShell sample = new SampleShell();
  private @Nullable Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    ShellView view = sample.view();
    sample.model.themeProperty().set(Theme.LIGHT);
    Scene scene = new Scene(view, 1280, 800);
    view.attach(scene);
    stage.setScene(scene);
    stage.show();
    stage.requestFocus();
    sample.asked.clear();
  }

  @Test
  void numbersGoFromPlaceToPlace(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    assertThat(sample.model.placeProperty().get()).isEqualTo("history");
    robot.clickOn("#" + ShellView.railId("minutes"));
    assertThat(sample.model.placeProperty().get()).isEqualTo("minutes");
    assertThat(sample.asked)
        .containsExactly("hide floor", "show history", "hide history", "show minutes");
  }

  @Test
  void withoutAHearingThePlacesAreShut(FxRobot robot) {
    robot.interact(() -> sample.model.stageProperty().set(HearingStage.NONE));
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(sample.model.placeProperty().get()).isEqualTo("floor");
    assertThat(robot.lookup("#" + ShellView.railId("prepare")).query().isDisabled()).isTrue();
    assertThat(robot.lookup("#" + ShellView.SAVE_STATE).query().isVisible()).isFalse();
  }

  @Test
  void thePaletteFindsAnActByAFewLettersAndRunsIt(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("rom scr");
    ListView<PaletteEntry> list = robot.lookup("#" + ShellView.PALETTE_LIST).queryListView();
    assertThat(list.getItems()).extracting(PaletteEntry::title).first().isEqualTo("Room screen");
    robot.type(KeyCode.ENTER);
    assertThat(sample.asked).containsExactly("room");
    assertThat(field(robot).getParent().getParent().getParent().isVisible()).isFalse();
  }

  @Test
  void thePaletteFindsPeopleToo(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("sample");
    robot.type(KeyCode.ENTER);
    assertThat(sample.asked).containsExactly("person");
  }

  @Test
  void escapeClosesThePaletteAndGivesTheFocusBack(FxRobot robot) {
    Node text = robot.lookup("#" + SampleShell.TEXT).query();
    robot.interact(text::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertThat(field(robot).isFocused()).isTrue();
    robot.type(KeyCode.ESCAPE);
    assertThat(text.isFocused()).isTrue();
  }

  @Test
  void escapeGivesBackTheCursorAndWhatWasChosen(FxRobot robot) {
    TextArea text = robot.lookup("#" + SampleShell.TEXT).queryAs(TextArea.class);
    robot.interact(() -> {
      text.requestFocus();
      text.selectRange(9, 3);
    });
    for (KeyCode[] keys :
        List.of(
            new KeyCode[] {KeyCode.CONTROL, KeyCode.K},
            new KeyCode[] {KeyCode.CONTROL, KeyCode.F},
            new KeyCode[] {KeyCode.F1})) {
      robot.push(keys);
      assertThat(text.isFocused()).isFalse();
      robot.write("xyz");
      robot.type(KeyCode.ESCAPE);
      assertThat(text.isFocused()).isTrue();
      assertThat(text.getAnchor()).isEqualTo(9);
      assertThat(text.getCaretPosition()).isEqualTo(3);
      assertThat(text.getText()).isEqualTo("Sample text");
    }
  }

  @Test
  void theChosenLineIsSaidToThoseWhoHearTheScreen(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("room");
    Announcer announcer = robot.lookup(".palette-card > Announcer").queryAs(Announcer.class);
    assertThat(announcer.getAccessibleText()).startsWith("Room screen, F11, 1 of ");
    int found = list(robot).getItems().size();
    robot.type(KeyCode.DOWN);
    assertThat(announcer.getAccessibleText()).endsWith(", " + Math.min(2, found) + " of " + found);
  }

  @Test
  void whatIsDoneByKeyButtonOrPaletteComesFirstTheNextTime(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertThat(list(robot).getItems()).extracting(PaletteEntry::title).first().isEqualTo(ADD);
    robot.type(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertThat(list(robot).getItems()).extracting(PaletteEntry::title).first().isEqualTo(NEXT);
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> robot.lookup("#" + ShellView.UNDO).queryButton().fire());
    assertThat(sample.acts.uses().of("shell-undo"))
        .isGreaterThan(sample.acts.uses().of("shell-redo"));
  }

  @Test
  void aFewLettersLeaveOnTheSheetOfKeysWhatFits(FxRobot robot) {
    robot.type(KeyCode.F1);
    Node sheet = robot.lookup("#" + ShellView.KEYS).query();
    int all = robot.from(sheet).lookup(".key-line").queryAll().size();
    robot.write("undo");
    assertThat(robot.from(sheet).lookup(".key-line").queryAll()).hasSize(1);
    assertThat(robot.from(sheet).lookup("Ctrl Z").tryQuery()).isPresent();
    robot.eraseText(4);
    assertThat(robot.from(sheet).lookup(".key-line").queryAll()).hasSize(all);
    robot.write("f11");
    assertThat(robot.from(sheet).lookup(".key-line").queryAll()).hasSize(1);
    robot.write("xxx");
    assertThat(robot.from(sheet).lookup("No key fits “f11xxx”.").tryQuery()).isPresent();
  }

  @Test
  void hundredsOfActsAreFoundWhileOneTypes(FxRobot robot) {
    robot.interact(() -> {
      for (int i = 0; i < 800; i++) {
        sample.acts.add(Act.of("many-" + i, "shell.act.larger", () -> {}));
      }
    });
    robot.push(KeyCode.CONTROL, KeyCode.K);
    List<Double> milliseconds = new ArrayList<>();
    for (String words : List.of("l", "la", "lar", "larg", "large", "larger", "larger t")) {
      robot.interact(() -> {
        long before = System.nanoTime();
        field(robot).setText(words);
        window().getScene().getRoot().applyCss();
        window().getScene().getRoot().layout();
        milliseconds.add((System.nanoTime() - before) / 1e6);
      });
      assertThat(list(robot).getItems()).hasSizeGreaterThan(800);
    }
    Collections.sort(milliseconds);
    assertThat(milliseconds.get(3)).as("the usual wait of %s", milliseconds).isLessThan(100);
  }

  private static ListView<PaletteEntry> list(FxRobot robot) {
    return robot.lookup("#" + ShellView.PALETTE_LIST).queryListView();
  }

  @Test
  void whileThePaletteIsOpenTheKeysOfThePlaceRest(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.type(KeyCode.F2);
    assertThat(sample.asked).isEmpty();
  }

  @Test
  void aTextKeepsItsOwnUndoAndGivesTheOtherKeysAway(FxRobot robot) {
    TextArea text = robot.lookup("#" + SampleShell.TEXT).queryAs(TextArea.class);
    robot.interact(text::requestFocus);
    robot.write("x");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text.getText()).isEqualTo("Sample text");
    assertThat(sample.asked).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.type(KeyCode.F2);
    assertThat(sample.asked).containsExactly("next", "add");
    assertThat(text.getText()).isEqualTo("Sample text");
  }

  @Test
  void undoOutsideATextIsTheHearings(FxRobot robot) {
    robot.interact(() -> robot.lookup("#" + ShellView.SEARCH).query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sample.asked).containsExactly("undo");
    assertThat(robot.lookup("#" + ShellView.UNDO).query().getAccessibleText())
        .isEqualTo("Undo: add a speaker");
    assertThat(robot.lookup("#" + ShellView.REDO).query().isDisabled()).isTrue();
  }

  @Test
  void f1ShowsTheKeysAndEscapePutsThemAway(FxRobot robot) {
    robot.type(KeyCode.F1);
    Node sheet = robot.lookup("#" + ShellView.KEYS).query();
    assertThat(sheet.getParent().isVisible()).isTrue();
    assertThat(robot.from(sheet).lookup("Ctrl K").tryQuery()).isPresent();
    assertThat(robot.from(sheet).lookup("F2").tryQuery()).isPresent();
    robot.type(KeyCode.ESCAPE);
    assertThat(sheet.getParent().isVisible()).isFalse();
  }

  @Test
  void theSaveStateIsSaidInWords(FxRobot robot) {
    Pill pill = robot.lookup("#" + ShellView.SAVE_STATE).queryAs(Pill.class);
    assertThat(pill.words()).isEqualTo("Saved");
    robot.interact(() -> sample.model.saveStateProperty().set(SaveState.NOT_SAVED));
    assertThat(pill.words()).isEqualTo("Not saved");
  }

  @Test
  void aNoticeTakesThePlaceOfItsEarlierSelfAndMayBePutAway(FxRobot robot) {
    robot.interact(() -> {
      sample.model.show(new Notice("c", Banner.Kind.WARNING, "Seven minutes.", List.of()));
      sample.model.show(new Notice("c", Banner.Kind.WARNING, "Eight minutes.", List.of()));
    });
    assertThat(robot.lookup("Seven minutes.").tryQuery()).isEmpty();
    assertThat(robot.lookup("Eight minutes.").tryQuery()).isPresent();
    Node banner = robot.lookup(".banner").query();
    robot.clickOn(robot.from(banner).lookup(".icon-only").queryButton());
    assertThat(sample.model.notices()).isEmpty();
  }

  @Test
  void aNarrowWindowCutsNothingOff(FxRobot robot) {
    robot.interact(() -> {
      window().setWidth(1000);
      window().setHeight(700);
    });
    Node room = robot.lookup("#" + ShellView.ROOM).query();
    Node keys = robot.lookup("#" + ShellView.ALL_KEYS).query();
    for (Node last : List.of(room, keys)) {
      assertThat(last.localToScene(last.getBoundsInLocal()).getMaxX()).isLessThanOrEqualTo(1000);
    }
  }

  @Test
  void atDoubleTextSizeTheBarsStayWholeAndInTheWindow(FxRobot robot) {
    robot.interact(() -> sample.model.textSizeProperty().set(TextSize.DOUBLE));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> window().getScene().getRoot().layout());
    for (String id : List.of(ShellView.TITLE, ShellView.ROOM, ShellView.ALL_KEYS)) {
      Node node = robot.lookup("#" + id).query();
      Bounds bounds = node.localToScene(node.getBoundsInLocal());
      assertThat(window().getScene().getRoot().getBoundsInLocal().contains(bounds)).as(id).isTrue();
    }
  }

  @Test
  void theThemeChangesTheSheetsOfTheScene(FxRobot robot) {
    robot.interact(() -> sample.model.themeProperty().set(Theme.HIGH_CONTRAST));
    assertThat(window().getScene().getStylesheets().getFirst()).endsWith("tokens-contrast.css");
  }

  private Stage window() {
    return Objects.requireNonNull(stage);
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#" + ShellView.PALETTE_FIELD).queryAs(TextField.class);
  }
}
