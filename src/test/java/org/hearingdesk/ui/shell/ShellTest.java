package org.hearingdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

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
