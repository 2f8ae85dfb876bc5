package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.room.display.Display;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The room screen beside the moderator's window, with displays that come and go. */
@ExtendWith(ApplicationExtension.class)
class RoomScreenTest {
  private static final Display LAPTOP = new Display(0, 0, 960, 1080);
  private static final Display PROJECTOR = new Display(960, 0, 960, 1080);
  private static final Display THIRD = new Display(960, 100, 800, 600);

  @TempDir private Path folder = Path.of("");
  private final RoomDay day = RoomDay.at(Moment.MICRO_CREDENTIALS);
  private final FakeDisplays displays = new FakeDisplays(LAPTOP, PROJECTOR);
  private Optional<Moderator> moderator = Optional.empty();

  /** The moderator's window: a field in which something is being typed, and the preview over it. */
  private record Moderator(Stage stage, TextField field, StackPane root) {}

  @BeforeEach
  void showTheModeratorsWindow() throws Exception {
    moderator =
        Optional.of(
            FxToolkit.setupFixture(() -> {
              TextField field = new TextField();
              StackPane root = new StackPane(field);
              Stage stage = new Stage();
              stage.setScene(new Scene(root, 900, 600));
              Theme.LIGHT.applyTo(stage.getScene());
              stage.setX(10);
              stage.setY(10);
              stage.show();
              field.requestFocus();
              return new Moderator(stage, field, root);
            }));
  }

  @AfterEach
  void closeEverything() throws Exception {
    FxToolkit.setupFixture(() -> {
      List.copyOf(Window.getWindows()).forEach(Window::hide);
      return true;
    });
  }

  private RoomScreen room() throws Exception {
    return onFx(() -> {
      RoomScreen room =
          new RoomScreen(
              day.session,
              day.messages,
              Settings.in(folder),
              Platform::runLater,
              Runnable::run,
              moderator.orElseThrow().stage(),
              displays,
              new FxDelay());
      moderator.orElseThrow().root().getChildren().add(room.preview());
      return room;
    });
  }

  private static <T> T onFx(Callable<T> act) throws Exception {
    T result = FxToolkit.setupFixture(act);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  private static void run(RoomScreen room, String act) throws Exception {
    Act found =
        room.acts().stream().filter(each -> each.id().equals(act)).findFirst().orElseThrow();
    onFx(() -> {
      found.run().run();
      return true;
    });
  }

  private static void toggle(RoomScreen room) throws Exception {
    onFx(() -> {
      room.toggle();
      return true;
    });
  }

  private void plug(Display... now) throws Exception {
    onFx(() -> {
      displays.are(now);
      return true;
    });
  }

  /** The windows beside the moderator's. */
  private List<Stage> shown() throws Exception {
    return onFx(() ->
        Window.getWindows().stream()
            .filter(each -> !each.equals(moderator.orElseThrow().stage()))
            .map(Stage.class::cast)
            .toList());
  }

  private static Optional<String> notice(RoomScreen room) {
    return room.noticeProperty().get().map(Notice::words);
  }

  @Test
  void fillsTheOtherDisplayAndLeavesTheKeyboardToTheModerator() throws Exception {
    RoomScreen room = room();
    toggle(room);
    Stage stage = shown().getFirst();
    assertThat(displays.filledBy(stage)).isTrue();
    assertThat(stage.getX()).isEqualTo(PROJECTOR.x());
    assertThat(stage.getScene().getCursor()).isEqualTo(javafx.scene.Cursor.NONE);
    assertThat(moderator.orElseThrow().stage().isFocused()).isTrue();
    assertThat(notice(room)).isEmpty();
    toggle(room);
    assertThat(shown()).isEmpty();
  }

  @Test
  void whatIsTypedOverTheRoomScreenGoesToTheModeratorsWindow() throws Exception {
    RoomScreen room = room();
    toggle(room);
    Stage stage = shown().getFirst();
    onFx(() -> {
      stage.requestFocus();
      return true;
    });
    assertThat(stage.isFocused()).isTrue();
    FxRobot robot = new FxRobot();
    robot.write("still here", 0);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(moderator.orElseThrow().field().getText()).isEqualTo("still here");
    robot.push(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(shown()).as("Escape closes it").isEmpty();
    assertThat(room.onProperty().getValue()).isFalse();
  }

  @Test
  void unpluggedItNeverFillsTheModeratorsDisplayAndComesBackWithWhatItShows() throws Exception {
    RoomScreen room = room();
    toggle(room);
    plug(LAPTOP);
    assertThat(shown()).isEmpty();
    assertThat(room.onProperty().getValue()).isTrue();
    assertThat(notice(room)).hasValueSatisfying(words -> assertThat(words).contains("has gone"));
    run(room, "room-preview");
    assertThat(text(moderator.orElseThrow().stage())).isEqualTo("EFEE");
    day.done(new Command.EndFloor());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(moderator.orElseThrow().stage())).isEqualTo("Micro-credentials");
    plug(LAPTOP, PROJECTOR);
    Stage back = shown().getFirst();
    assertThat(displays.filledBy(back)).isTrue();
    assertThat(back.getX()).isEqualTo(PROJECTOR.x());
    assertThat(text(back)).isEqualTo("Micro-credentials");
    assertThat(notice(room)).isEmpty();
  }

  @Test
  void withOneDisplayItIsAPlainWindowAndSaysSo() throws Exception {
    displays.are(LAPTOP);
    RoomScreen room = room();
    toggle(room);
    Stage stage = shown().getFirst();
    assertThat(displays.filledBy(stage)).isFalse();
    assertThat(notice(room)).hasValueSatisfying(words -> assertThat(words).contains("one display"));
    plug(LAPTOP, PROJECTOR);
    assertThat(shown()).singleElement().matches(displays::filledBy);
    assertThat(notice(room)).isEmpty();
  }

  @Test
  void anotherDisplayIsRemembered() throws Exception {
    displays.are(LAPTOP, PROJECTOR, THIRD);
    RoomScreen room = room();
    toggle(room);
    assertThat(shown().getFirst().getY()).isEqualTo(PROJECTOR.y());
    run(room, "room-display");
    assertThat(shown().getFirst().getY()).isEqualTo(THIRD.y());
    toggle(room);
    RoomScreen nextTime = room();
    toggle(nextTime);
    assertThat(shown().getFirst().getY()).isEqualTo(THIRD.y());
  }

  @Test
  void makesWayWhenTheModeratorsWindowIsMovedOntoItsDisplay() throws Exception {
    RoomScreen room = room();
    toggle(room);
    onFx(() -> {
      moderator.orElseThrow().stage().setX(970);
      return true;
    });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> shown().getFirst().getX() == LAPTOP.x());
  }

  @Test
  void isPutBackWhenSomethingElsePutsItOverTheModerator() throws Exception {
    RoomScreen room = room();
    onFx(() -> {
      room.toggle();
      Window.getWindows().getLast().setX(LAPTOP.x());
      return true;
    });
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> shown().getFirst().getX() == PROJECTOR.x());
  }

  @Test
  void thePreviewIsThereBeforeTheRoomSeesAnything() throws Exception {
    RoomScreen room = room();
    assertThat(room.preview().isVisible()).isFalse();
    run(room, "room-preview");
    assertThat(shown()).isEmpty();
    assertThat(text(moderator.orElseThrow().stage())).isEqualTo("EFEE");
    Node picture = moderator.orElseThrow().root().lookup("#" + PreviewCard.PICTURE);
    double shape = picture.getLayoutBounds().getWidth() / picture.getLayoutBounds().getHeight();
    assertThat(shape).isEqualTo(16.0 / 9, org.assertj.core.api.Assertions.within(0.02));
    run(room, "room-preview");
    assertThat(room.preview().isVisible()).isFalse();
  }

  @Test
  void theCurtainAndThePauseCardTakeOneKey() throws Exception {
    RoomScreen room = room();
    toggle(room);
    run(room, "room-curtain");
    assertThat(room.standsProperty().getValue()).isEqualTo("Curtain closed");
    assertThat(seen(shown().getFirst())).doesNotContain("EFEE").anyMatch(s -> s.equals("10.42"));
    run(room, "room-curtain");
    run(room, "room-card");
    TextField words = (TextField) moderator.orElseThrow().root().lookup("#" + PauseCardForm.WORDS);
    assertThat(words.isFocused()).isTrue();
    FxRobot robot = new FxRobot();
    robot.write("Lunch", 0).push(KeyCode.TAB).write("13.30", 0).push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(text(shown().getFirst())).isEqualTo("Lunch until 13.30");
    assertThat(moderator.orElseThrow().field().isFocused()).as("the cursor goes back").isTrue();
    run(room, "room-card");
    assertThat(text(shown().getFirst())).isEqualTo("EFEE");
  }

  private static String text(Stage stage) throws Exception {
    return onFx(() -> ((Label) stage.getScene().getRoot().lookup("#" + RoomView.NAME)).getText());
  }

  private static List<String> seen(Stage stage) throws Exception {
    return onFx(() ->
        stage.getScene().getRoot().lookupAll(".label").stream()
            .filter(RoomScreenTest::inSight)
            .map(node -> ((Label) node).getText())
            .toList());
  }

  private static boolean inSight(Node node) {
    boolean visible = true;
    for (Node each = node; each != null; each = each.getParent()) {
      visible &= each.isVisible();
    }
    return visible;
  }
}
