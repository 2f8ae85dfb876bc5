package org.hearingdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.TextSize;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the shell at small and large sizes, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class ShellGalleryTest {

  @Test
  void drawsTheShell() throws Exception {
    draw("shell-light", 1440, 900, Theme.LIGHT, shell -> {});
    draw("shell-dark", 1440, 900, Theme.DARK, shell -> {});
    draw("shell-small", 1000, 700, Theme.LIGHT, this::notSaved);
    draw("shell-large", 3840, 2160, Theme.LIGHT, shell -> {});
    draw(
        "shell-double",
        1440,
        900,
        Theme.LIGHT,
        shell -> shell.model.textSizeProperty().set(TextSize.DOUBLE));
    draw("shell-palette", 1440, 900, Theme.LIGHT, shell -> run(shell, "shell-palette"));
    draw("shell-keys", 1440, 900, Theme.DARK, shell -> run(shell, "shell-keys"));
    draw("shell-contrast", 1440, 900, Theme.HIGH_CONTRAST, shell -> run(shell, "shell-palette"));
  }

  private void notSaved(SampleShell shell) {
    shell.model.saveStateProperty().set(SaveState.NOT_SAVED);
    shell.model.show(
        new Notice(
            "disk",
            Banner.Kind.NOT_SAVED,
            "Not saved: the disk is full. What you write is kept here until there is room.",
            List.of(new Notice.Answer("Try again", () -> {}))));
  }

  private static void run(SampleShell shell, String act) {
    shell.acts.find(act).orElseThrow().run().run();
  }

  private static void draw(
      String name, int width, int height, Theme theme, Consumer<SampleShell> before)
      throws Exception {
    SampleShell sample = new SampleShell();
    Stage stage =
        FxToolkit.setupFixture(() -> {
          Stage window = new Stage();
          ShellView view = sample.view();
          sample.model.themeProperty().set(theme);
          Scene scene = new Scene(view, width, height);
          view.attach(scene);
          window.setScene(scene);
          window.show();
          before.accept(sample);
          return window;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture =
        FxToolkit.setupFixture(() -> {
          Path file = Snapshots.write(stage.getScene(), name);
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }
}
