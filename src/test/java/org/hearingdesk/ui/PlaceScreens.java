package org.hearingdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.Place;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.hearingdesk.words.HearingFormats;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Shows one place inside the frame, for pictures and for journeys. */
public final class PlaceScreens {
  private PlaceScreens() {}

  /** A window with this place in sight. */
  public static Stage open(
      Messages messages,
      Hearing hearing,
      Place place,
      HearingStage stage,
      Theme theme,
      int width,
      int height,
      Runnable then)
      throws Exception {
    Stage opened =
        FxToolkit.setupFixture(() -> {
          ShellViewModel shell = shell(messages, hearing, stage);
          ShellView view = new ShellView(messages, shell, new Acts(), List.of(place), List.of());
          shell.themeProperty().set(theme);
          shell.placeProperty().set(place.id());
          Scene scene = new Scene(view, width, height);
          view.attach(scene);
          Stage made = new Stage();
          made.setScene(scene);
          made.show();
          then.run();
          return made;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return opened;
  }

  /** Writes a picture of this place and closes its window. */
  public static void draw(String name, Stage stage) throws Exception {
    Path picture =
        FxToolkit.setupFixture(() -> {
          Path file = Snapshots.write(stage.getScene(), name);
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }

  private static ShellViewModel shell(Messages messages, Hearing hearing, HearingStage stage) {
    ShellViewModel shell =
        new ShellViewModel(
            new ShellViewModel.Requests() {
              @Override
              public void undo() {}

              @Override
              public void redo() {}

              @Override
              public void roomScreen() {}
            });
    shell.titleProperty().set(messages.text("shell.name"));
    hearing
        .details()
        .ifPresent(details -> {
          shell.titleProperty().set(details.title());
          shell.lineProperty().set(details.kind());
        });
    shell.stageProperty().set(stage);
    shell.tick(Instant.parse("2021-04-15T08:42:00Z"), HearingFormats.of(messages, hearing));
    return shell;
  }
}
