package org.hearingdesk.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.TextSize;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the Publish place, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class PublishScreensTest {
  @TempDir private Path temp = Path.of("");

  private final Messages messages = Messages.strict(Locale.ENGLISH);

  @Test
  void drawsPublishing() throws Exception {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock).runToEnd();
    draw(session, "publish-light-1440x900", 1440, 900, Theme.LIGHT, TextSize.NORMAL, false);
    draw(session, "publish-export-dark-1440x900", 1440, 900, Theme.DARK, TextSize.NORMAL, true);
    draw(session, "publish-export-light-1000x700", 1000, 700, Theme.LIGHT, TextSize.NORMAL, true);
    draw(session, "publish-dark-1000x700", 1000, 700, Theme.DARK, TextSize.NORMAL, false);
    draw(session, "publish-light-1920x1080", 1920, 1080, Theme.LIGHT, TextSize.NORMAL, true);
  }

  private void draw(
      HearingSession session,
      String name,
      int width,
      int height,
      Theme theme,
      TextSize size,
      boolean export)
      throws Exception {
    Files.createDirectories(
        temp.resolve("2021-04-15 ranking Individual learning accounts and micro-credentials.pdf")
            .resolve("in the way"));
    ExportFolders folders =
        new ExportFolders() {
          @Override
          public Optional<Path> of(Path hearing) {
            return Optional.of(temp);
          }

          @Override
          public void remember(Path hearing, Path folder) {}
        };
    PublishViewModel model =
        new PublishViewModel(
            session,
            PlainPublication.whole(),
            folders,
            messages,
            new FxExecutor(),
            Runnable::run,
            (wait, act) -> {
              act.run();
              return () -> {};
            });
    PublishPlace place =
        new PublishPlace(model, messages, (title, from) -> Optional.empty(), folder -> {});
    Stage stage =
        FxToolkit.setupFixture(() -> {
          Stage window = new Stage();
          Scene scene = new Scene((Parent) place.view(), width - 84, height - 80);
          theme.applyTo(scene, size);
          window.setScene(scene);
          window.show();
          place.onShow();
          if (export) {
            model.choices().toggle(DocumentKind.MINUTES, Format.HTML);
            model.begin();
          }
          return window;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture =
        FxToolkit.setupFixture(() -> {
          Path file = Snapshots.write(stage.getScene(), name);
          place.onHide();
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }
}
