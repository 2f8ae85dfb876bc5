package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is being said is captured with the keyboard alone, through the real window. */
@ExtendWith(ApplicationExtension.class)
class CaptureJourneyTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    FxToolkit.setupFixture(() -> {
      ShellViewModel model = new ShellViewModel(new FloorScreensTest.NoRequests());
      model.stageProperty().set(HearingStage.LIVE);
      model.themeProperty().set(Theme.LIGHT);
      FloorPlace place = new FloorPlace(day.model, day.messages);
      ShellView shell = new ShellView(day.messages, model, new Acts(), List.of(place), List.of());
      model.placeProperty().set(FloorPlace.ID);
      Scene scene = new Scene(shell, 1440, 900);
      shell.attach(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Intervention speaking() {
    return day.hearing().onTheFloor().orElseThrow();
  }

  private static TextArea text(FxRobot robot) {
    return robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class);
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void write(FxRobot robot, String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void somebodyTakesTheFloorWithoutAskingAndIsNamedLater(FxRobot robot) {
    robot.interact(() -> day.model.agenda().startNext());
    press(robot, KeyCode.F4);
    write(robot, "Who pays? @etu");
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Unidentified());
    assertThat(robot.lookup("#" + CaptureHint.TAB).queryAs(Button.class).getText())
        .isEqualTo("ETUCE speaks");
    press(robot, KeyCode.TAB);
    assertThat(day.model.speaking().nameProperty().get()).isEqualTo("ETUCE");
    assertThat(text(robot).getText()).isEqualTo("Who pays? ");
    assertThat(text(robot).isFocused()).isTrue();
    write(robot, "@efe ");
    assertThat(speaking().speaker()).isInstanceOf(Speaker.Several.class);
    assertThat(robot.lookup("#" + VoicesBox.ID).query().isVisible()).isTrue();
    press(robot, KeyCode.F4);
    write(robot, "Nobody.");
    robot.interact(() -> day.model.capture().flush());
    assertThat(speaking().text().text()).isEqualTo("Who pays? Nobody.");
  }

  @Test
  void oneMoreIsNamedAndTakenAwayByKeys(FxRobot robot) {
    press(robot, KeyCode.ALT, KeyCode.S);
    write(robot, "etu");
    press(robot, KeyCode.ENTER);
    assertThat(speaking().speaker()).isInstanceOf(Speaker.Several.class);
    assertThat(text(robot).isFocused()).isTrue();
    press(robot, KeyCode.ALT, KeyCode.S);
    press(robot, KeyCode.BACK_SPACE);
    assertThat(speaking().speaker()).isInstanceOf(Speaker.Body.class);
    assertThat(robot.lookup("#" + VoicesBox.FIELD).query().isFocused()).isTrue();
    press(robot, KeyCode.ESCAPE);
    assertThat(text(robot).isFocused()).isTrue();
    assertThat(robot.lookup("#" + VoicesBox.ID).query().isVisible()).isFalse();
  }

  @Test
  void undoDirectlyBehindASignBringsItBack(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    write(robot, "+ good first. !p ");
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(robot).getText()).isEqualTo("good first. !p ");
    assertThat(speaking().markings()).isEmpty();
    assertThat(speaking().position()).isEqualTo(Position.WITH_CONDITIONS);
  }

  @Test
  void undoNeverBringsTheTextOfAnotherIntervention(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    write(robot, "the first one");
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(text(robot).getText()).isEmpty();
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(robot).getText()).isEmpty();
    write(robot, "x");
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(robot).getText()).isEmpty();
  }

  @Test
  void aListWithDashesIsAList(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    write(robot, "- quality");
    press(robot, KeyCode.ENTER);
    write(robot, "- 0 emissions");
    assertThat(text(robot).getText()).isEqualTo("- quality\n- 0 emissions");
    assertThat(speaking().position()).isEqualTo(Position.NOT_RECORDED);
    press(robot, KeyCode.ENTER);
    write(robot, "-");
    assertThat(robot.lookup("#" + CaptureHint.TAB).queryAs(Button.class).getText())
        .isEqualTo("Against");
    press(robot, KeyCode.ENTER);
    assertThat(text(robot).getText()).isEqualTo("- quality\n- 0 emissions\n");
    assertThat(speaking().position()).isEqualTo(Position.AGAINST);
    press(robot, KeyCode.BACK_SPACE);
    assertThat(text(robot).getText()).isEqualTo("- quality\n- 0 emissions\n-\n");
    assertThat(speaking().position()).isEqualTo(Position.NOT_RECORDED);
  }

  @Test
  void whatIsPastedIsText(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    robot.interact(() ->
        Clipboard.getSystemClipboard()
            .setContent(Map.of(DataFormat.PLAIN_TEXT, "+ a !p b #c @etu \n- \n")));
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertThat(text(robot).getText()).isEqualTo("+ a !p b #c @etu \n- \n");
    write(robot, "!p");
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, " ")));
    press(robot, KeyCode.CONTROL, KeyCode.V);
    assertThat(text(robot).getText()).endsWith("!p ");
    assertThat(speaking().markings()).isEmpty();
    assertThat(speaking().position()).isEqualTo(Position.NOT_RECORDED);
  }

  @Test
  void everySignHasALetter(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    write(robot, "Quality comes first.");
    press(robot, KeyCode.ALT, KeyCode.W);
    press(robot, KeyCode.ALT, KeyCode.G);
    assertThat(speaking().markings().all().getFirst().mark()).isEqualTo(Mark.CONCERN);
    assertThat(speaking().position()).isEqualTo(Position.AGAINST);
    press(robot, KeyCode.ALT, KeyCode.X);
    assertThat(speaking().position()).isEqualTo(Position.NOT_RECORDED);
    press(robot, KeyCode.ALT, KeyCode.T);
    write(robot, "bridges");
    press(robot, KeyCode.ENTER);
    press(robot, KeyCode.ESCAPE);
    assertThat(speaking().topics()).hasSize(1);
    press(robot, KeyCode.SHIFT, KeyCode.HOME);
    press(robot, KeyCode.ALT, KeyCode.V);
    assertThat(text(robot).getText()).isEqualTo("“Quality comes first.”");
    assertThat(day.model.capture().quotationsProperty().get()).isEqualTo("One quotation");
    press(robot, KeyCode.ALT, KeyCode.N);
    write(robot, "ask later");
    press(robot, KeyCode.ESCAPE);
    assertThat(text(robot).isFocused()).isTrue();
    assertThat(speaking().privateNote()).isEqualTo("ask later");
    assertThat(text(robot).getText()).isEqualTo("“Quality comes first.”");
  }

  @Test
  void attributionIsMadeStricterByKeys(FxRobot robot) {
    press(robot, KeyCode.ALT, KeyCode.A);
    MenuButton menu = robot.lookup("#" + CaptureTools.ATTRIBUTION).queryAs(MenuButton.class);
    assertThat(menu.isShowing()).isTrue();
    press(robot, KeyCode.UP);
    press(robot, KeyCode.ENTER);
    assertThat(speaking().stricter()).contains(AttributionRule.CHATHAM_HOUSE);
    assertThat(text(robot).isFocused()).isTrue();
  }

  @Test
  void aMarkIsRewordedWhileItsSentenceGrows(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    write(robot, "!c stacking");
    robot.interact(() -> day.model.capture().flush());
    Button wording = robot.lookup(".mark-wording").queryAs(Button.class);
    assertThat(wording.getText()).isEqualTo("stacking");
    robot.interact(wording::fire);
    write(robot, "stacking of all kinds");
    robot.interact(() -> day.model.capture().signs().tagNamed("bridges"));
    robot.interact(() -> day.model.capture().signs().mark(Mark.PRIORITY, "Quality.", 8, ""));
    Node field = robot.lookup(".mark-field").query();
    assertThat(field.isFocused()).isTrue();
    press(robot, KeyCode.ENTER);
    assertThat(speaking().markings().all().getFirst().wording()).isEqualTo("stacking of all kinds");
  }

  /** AltGr is Ctrl and Alt on some keyboards and types letters there. */
  @Test
  void noShortcutIsTypedWithAltGr(FxRobot robot) {
    List<Act> acts = new ArrayList<>();
    robot.interact(() -> acts.addAll(new FloorPlace(day.model, day.messages).acts()));
    for (Act act : acts) {
      String keys = act.keys().map(Object::toString).orElse("");
      assertThat(keys.contains("Alt") && (keys.contains("Shortcut") || keys.contains("Ctrl")))
          .as(act.id())
          .isFalse();
    }
  }
}
