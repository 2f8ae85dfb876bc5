package org.hearingdesk.ui.floor;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The Floor in the frame of the program, in which undo takes back what the session did last. */
final class FloorWindow {
  private FloorWindow() {}

  static Stage open(FloorViewModel floor, HearingSession session, Messages messages)
      throws Exception {
    FxToolkit.registerPrimaryStage();
    Stage opened =
        FxToolkit.setupFixture(() -> {
          ShellViewModel model = new ShellViewModel(new Requests(session));
          model.stageProperty().set(HearingStage.LIVE);
          model.themeProperty().set(Theme.LIGHT);
          model.canUndoProperty().set(true);
          FloorPlace place = new FloorPlace(floor, messages);
          ShellView shell = new ShellView(messages, model, new Acts(), List.of(place), List.of());
          model.placeProperty().set(FloorPlace.ID);
          Scene scene = new Scene(shell, 1440, 900);
          shell.attach(scene);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          stage.requestFocus();
          return stage;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return opened;
  }

  private record Requests(HearingSession session) implements ShellViewModel.Requests {
    @Override
    public void undo() {
      session.undo().join();
    }

    @Override
    public void redo() {
      session.redo().join();
    }

    @Override
    public void roomScreen() {}
  }
}
