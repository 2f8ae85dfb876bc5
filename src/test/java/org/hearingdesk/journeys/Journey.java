package org.hearingdesk.journeys;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearingdesk.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A test that has the whole window in a folder of its own. */
abstract class Journey {
  @TempDir private Path folder = Path.of("");
  private Optional<Walk> walk = Optional.empty();

  @BeforeEach
  final void showTheWindow() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    walk = Optional.of(new Walk(FxToolkit.setupFixture(() -> TestWindow.on(new Stage(), folder))));
  }

  final Walk walk() {
    return walk.orElseThrow();
  }

  @AfterEach
  final void closeTheWindow() {
    walk().robot().release(new KeyCode[0]);
    walk().robot().interact(walk().window::close);
  }
}
