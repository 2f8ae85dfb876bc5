package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the room screen in all its states, dark and light, 16:9 and 4:3, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class RoomScreensTest {
  private record Size(Theme theme, int width, int height) {}

  static List<RoomScene> scenes() {
    return RoomScene.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void everyState(RoomScene room) throws Exception {
    for (Size size :
        List.of(
            new Size(Theme.DARK, 1920, 1080),
            new Size(Theme.LIGHT, 1920, 1080),
            new Size(Theme.DARK, 1024, 768))) {
      assertThat(draw(room, size)).isNotEmptyFile();
    }
  }

  private static Path draw(RoomScene room, Size size) throws Exception {
    RoomDay day = room.day().get();
    String name =
        "room-%s-%s-%dx%d".formatted(room.name(), size.theme().key(), size.width(), size.height());
    return FxToolkit.setupFixture(() -> {
      Stage stage = new Stage();
      Scene scene = new Scene(new RoomView(day.model, day.messages), size.width(), size.height());
      size.theme().applyTo(scene);
      stage.setScene(scene);
      stage.show();
      Path file = Snapshots.write(scene, name);
      stage.close();
      return file;
    });
  }
}
