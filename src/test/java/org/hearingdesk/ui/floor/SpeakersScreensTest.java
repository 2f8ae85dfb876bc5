package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the list of speakers in its states, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class SpeakersScreensTest {

  @Test
  void closedWithSomeWhoWithdrew() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw("list-closed", theme, 1000, 700, SpeakersScreensTest::closed);
      draw("list-closed", theme, 1440, 900, SpeakersScreensTest::closed);
    }
  }

  @Test
  void withASharedTimeAndLongNames() throws Exception {
    draw("list-shared", Theme.LIGHT, 1000, 700, SpeakersScreensTest::shared);
    draw("list-shared", Theme.DARK, 1440, 900, SpeakersScreensTest::shared);
  }

  @Test
  void whatEnterWillDo(FxRobot robot) throws Exception {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    Stage stage = FloorWindow.open(day.model, day.session, day.messages);
    suggestions(robot, stage, "etu", "list-suggestions");
    robot.push(KeyCode.ESCAPE);
    suggestions(robot, stage, "Anna Exampleova, hospit", "list-newcomer");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.L);
    suggestions(robot, stage, "sample", "list-closed-suggestions");
    robot.interact(stage::close);
  }

  private static void suggestions(FxRobot robot, Stage stage, String typed, String name) {
    robot.push(KeyCode.F2);
    robot.write(typed);
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      Rectangle2D area =
          new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
      assertThat(Snapshots.write(new Robot().getScreenCapture(null, area), name)).isNotEmptyFile();
    });
  }

  private static void draw(
      String name, Theme theme, int width, int height, Consumer<FloorDay> state) throws Exception {
    FloorScreensTest.draw(name, FloorDay.at(Moment.MICRO_CREDENTIALS), theme, width, height, state);
  }

  private static void closed(FloorDay day) {
    SpeakersViewModel list = day.model.speakers();
    list.withdraw(list.rows().get(2));
    list.withdraw(list.rows().getLast());
    list.rules().close();
    list.adding().choose(RequestKind.POINT_OF_ORDER);
    Window.getWindows()
        .forEach(window ->
            window.getScene().getRoot().lookupAll("#" + WithdrawnBox.COUNT).stream()
                .map(Button.class::cast)
                .forEach(Button::fire));
  }

  private static void shared(FloorDay day) {
    AgendaItem item = day.hearing().runningItem().orElseThrow();
    day.done(
        new Command.EditPart(
            item,
            item.limited(
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                    new EqualShare(
                        Duration.ofMinutes(20),
                        day.hearing().sides().stream()
                            .limit(3)
                            .map(each -> each.id())
                            .toList())))));
    add(day, "Παπαδοπούλου-Κωνσταντινίδου", "el-teachers", Presence.ONLINE);
    add(day, "Йорданова-Константинова", "bg-employers", Presence.ABSENT);
  }

  private static void add(FloorDay day, String family, String body, Presence where) {
    Id<Participant> id = day.session.newId();
    day.done(
        new Command.AddPart(
            new Participant(
                id,
                "",
                "Sample",
                family,
                "",
                Optional.of(Id.of(body)),
                Set.of(Role.DELEGATE),
                where,
                "")));
    day.done(
        new Command.RequestFloor(
            day.session.newId(),
            day.hearing().runningItem().orElseThrow().id(),
            new Speaker.Person(id),
            RequestKind.ORDINARY));
  }
}
