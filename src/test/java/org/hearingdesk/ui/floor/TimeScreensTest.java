package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the Floor interrupted, in a break, over time, and with its reasons, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class TimeScreensTest {

  @Test
  void interrupted(FxRobot robot) throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw(robot, "floor-interrupted", theme, 1000, 700, TimeScreensTest::fireAlarm);
      draw(robot, "floor-interrupted", theme, 1440, 900, TimeScreensTest::fireAlarm);
    }
    draw(
        robot,
        "floor-interrupted-just-now",
        Theme.LIGHT,
        1000,
        700,
        day -> day.model.standstill().interruptOrGoOn());
  }

  @Test
  void breakAndOverTime(FxRobot robot) throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw(robot, "floor-break", theme, 1000, 700, TimeScreensTest::coffee);
      draw(robot, "floor-over", theme, 1000, 700, day -> day.later(Duration.ofMinutes(3)));
    }
  }

  @Test
  void reasons(FxRobot robot) throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (int width : List.of(1000, 1440)) {
        Stage stage = open(FloorDay.at(Moment.MICRO_CREDENTIALS), theme, width, 900);
        robot.interact(() -> {
          robot.lookup("#" + AgendaCard.LIST).queryListView().getSelectionModel().select(0);
          robot.lookup("#" + AgendaCard.NEXT).query().requestFocus();
        });
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.listTargetWindows()).hasSizeGreaterThan(1);
        robot.interact(
            () -> assertThat(capture(stage, "floor-reason-" + theme.key() + "-" + width)).exists());
        robot.interact(stage::close);
      }
    }
  }

  private static void fireAlarm(FloorDay day) {
    day.model.standstill().interruptOrGoOn();
    day.later(Duration.ofSeconds(20));
    day.model.standstill().say("11.15", "Fire alarm");
    day.later(Duration.ofMinutes(12));
  }

  private static void coffee(FloorDay day) {
    Id<AgendaItem> id = Id.of("coffee");
    day.done(
        new Command.AddPart(
            new AgendaItem(
                id,
                ItemKind.BREAK,
                "Coffee break",
                Optional.empty(),
                Duration.ofMinutes(20),
                List.of(),
                Optional.empty(),
                "",
                ""),
            day.hearing().runningItem().map(AgendaItem::id)));
    day.model.agenda().start(id);
    day.later(Duration.ofMinutes(7));
  }

  private static void draw(
      FxRobot robot, String name, Theme theme, int width, int height, Consumer<FloorDay> before)
      throws Exception {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    Stage stage = open(day, theme, width, height);
    robot.interact(() -> before.accept(day));
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() ->
        assertThat(
                Snapshots.write(
                    stage.getScene(), name + "-" + theme.key() + "-" + width + "x" + height))
            .isNotEmptyFile());
    robot.interact(stage::close);
  }

  private static Stage open(FloorDay day, Theme theme, int width, int height) throws Exception {
    return FxToolkit.setupFixture(() -> {
      ShellViewModel model = new ShellViewModel(new FloorScreensTest.NoRequests());
      model.titleProperty().set(day.hearing().details().orElseThrow().title());
      model
          .stageProperty()
          .bind(
              day.model
                  .standstill()
                  .kindProperty()
                  .map(kind ->
                      kind == StandstillViewModel.Kind.INTERRUPTION
                          ? HearingStage.INTERRUPTED
                          : HearingStage.LIVE));
      model.themeProperty().set(theme);
      FloorPlace place = new FloorPlace(day.model, day.messages);
      ShellView shell = new ShellView(day.messages, model, new Acts(), List.of(place), List.of());
      model.placeProperty().set(FloorPlace.ID);
      Scene scene = new Scene(shell, width, height);
      shell.attach(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.setX(0);
      stage.setY(0);
      stage.requestFocus();
      return stage;
    });
  }

  private static Path capture(Stage stage, String name) {
    return Snapshots.write(
        new Robot()
            .getScreenCapture(
                null, new Rectangle2D(0, 0, stage.getWidth(), stage.getHeight()), false),
        name);
  }
}
