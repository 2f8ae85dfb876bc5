package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.floor.statistics.Section;
import org.hearingdesk.ui.floor.statistics.StatisticsCard;
import org.hearingdesk.ui.kit.Theme;
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

/** A moderator runs the Floor with the keyboard alone, through the real window. */
@ExtendWith(ApplicationExtension.class)
class FloorJourneyTest {
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

  @Test
  void addsASpeakerByThreeLettersAndGivesTheFloor(FxRobot robot) {
    robot.push(KeyCode.F2);
    robot.write("etu");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#" + SpeakersCard.FIELD).queryAs(TextField.class).isFocused())
        .isTrue();
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.speakers().rows().getLast().name()).isEqualTo("ETUCE");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#" + SpeakingCard.NAME).queryAs(Label.class).getText())
        .isEqualTo("Sample ministry");
    assertThat(robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class).isFocused()).isTrue();
  }

  @Test
  void writesWithSignsAndTakesOneBack(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.write("+ good first. !p ");
    WaitForAsyncUtils.waitForFxEvents();
    TextArea text = robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class);
    assertThat(text.getText()).isEqualTo("good first. ");
    assertThat(speaking().position()).isEqualTo(Position.WITH_CONDITIONS);
    assertThat(speaking().markings().all().getFirst().mark()).isEqualTo(Mark.PRIORITY);
    assertThat(speaking().markings().all().getFirst().wording()).isEqualTo("good first.");
    robot.push(KeyCode.BACK_SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text.getText()).isEqualTo("good first. !p ");
    assertThat(speaking().markings()).isEmpty();
    robot.push(KeyCode.F2);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(speaking().text().text()).isEqualTo("good first. !p ");
  }

  @Test
  void pausesAndStopsByKey(FxRobot robot) {
    robot.push(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(speaking().paused()).isTrue();
    robot.push(KeyCode.F6);
    robot.push(KeyCode.F7);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().onTheFloor()).isEmpty();
    assertThat(robot.lookup("#" + SpeakingCard.NAME).queryAs(Label.class).getText())
        .isEqualTo("Nobody has the floor");
  }

  @Test
  void opensAnEarlierInterventionAndComesBack(FxRobot robot) {
    robot.push(KeyCode.F4);
    robot.push(KeyCode.ALT, KeyCode.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#" + CaptureCard.COMPLETING).queryAs(Label.class).getText())
        .contains("10.38");
    robot.push(KeyCode.END);
    robot.write("!");
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.capture().earlierProperty().get()).isFalse();
    List<Intervention> turns =
        day.hearing().interventionsOn(day.hearing().runningItem().orElseThrow().id());
    assertThat(turns.get(turns.size() - 2).text().text()).endsWith("!");
  }

  @Test
  void movesAndWithdrawsInTheListByKey(FxRobot robot) {
    robot.interact(() -> {
      var list = robot.lookup("#" + SpeakersCard.LIST).queryAs(javafx.scene.control.ListView.class);
      list.requestFocus();
      list.getSelectionModel().select(2);
    });
    String moved = day.model.speakers().rows().get(2).name();
    robot.push(KeyCode.ALT, KeyCode.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.speakers().rows().get(1).name()).isEqualTo(moved);
    robot.push(KeyCode.DELETE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.speakers().rows()).noneMatch(row -> row.name().equals(moved));
  }

  @Test
  void changesTheSpeakingTimeWithoutTheMouse(FxRobot robot) {
    robot.push(KeyCode.F4);
    robot.push(KeyCode.CONTROL, KeyCode.F8);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#" + LimitsCard.RULE + "-same-for-all").query().isFocused()).isTrue();
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().runningItem().orElseThrow().limit()).contains(Duration.ofMinutes(1));
    assertThat(speaking().limit()).contains(Duration.ofMinutes(3));
    assertThat(robot.lookup("#" + LimitsCard.ID).query().isVisible()).isFalse();
    assertThat(robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class).isFocused()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.F8);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.hearing().runningItem().orElseThrow().limit()).contains(Duration.ofMinutes(1));
    assertThat(robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class).isFocused()).isTrue();
  }

  void looksAtTheStatisticsAndComesBackByKey(FxRobot robot) {
    robot.push(KeyCode.F4);
    robot.push(KeyCode.CONTROL, KeyCode.T);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#" + StatisticsCard.ID).query().isVisible()).isTrue();
    for (int i = 0; i < List.of(Section.values()).indexOf(Section.ORGANISATIONS_NOT_HEARD); i++) {
      robot.push(KeyCode.DOWN);
    }
    robot.interact(() -> robot.lookup("#floor-statistics-list").query().requestFocus());
    int waiting = day.model.speakers().rows().size();
    robot.push(KeyCode.HOME);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.speakers().rows()).hasSize(waiting + 1);
    robot.push(KeyCode.F6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(speaking().paused()).as("the keys of the Floor go on working").isTrue();
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#" + StatisticsCard.ID).query().isVisible()).isFalse();
    assertThat(robot.lookup("#" + CaptureText.ID).queryAs(TextArea.class).isFocused()).isTrue();
  }

  @Test
  void callsWhomNobodyHasHeardFromTheCardOfTimes(FxRobot robot) {
    robot.interact(() -> robot.lookup("#" + NotHeardList.COUNT).query().requestFocus());
    robot.push(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    String first = day.model.sides().notHeardNamesProperty().get().getFirst().name();
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.speakers().rows().getLast().name()).isEqualTo(first);
    robot.push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(day.model.speakers().rows())
        .as("not twice")
        .extracting(SpeakerRow::name)
        .containsOnlyOnce(first);
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#" + NotHeardList.NAMES).query().isVisible()).isFalse();
    assertThat(robot.lookup("#" + NotHeardList.COUNT).query().isFocused()).isTrue();
  }
}
