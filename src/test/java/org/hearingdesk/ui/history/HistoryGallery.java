package org.hearingdesk.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.ActUses;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the pages of History, and what is done with copies, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class HistoryGallery {

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440, 900", "DARK, 1000, 700"})
  void thePages(Theme theme, int width, int height) throws Exception {
    draw("merge", theme, width, height, (place, scene) -> run(place, "history-merge"));
    draw("hand-over", theme, width, height, (place, scene) -> run(place, "history-hand-over"));
    draw(
        "conflicts",
        theme,
        width,
        height,
        (place, scene) -> {
          TwoLaptops laptops = LAPTOPS.get();
          var _ = laptops.here.merge(laptops.there.snapshot().history().entries());
          place.showConflicts();
        });
  }

  private static final ThreadLocal<TwoLaptops> LAPTOPS = new ThreadLocal<>();

  private static void run(HistoryPlace place, String act) {
    place.acts().stream().filter(each -> each.id().equals(act)).forEach(each -> each.run().run());
  }

  private static void draw(
      String name, Theme theme, int width, int height, BiConsumer<HistoryPlace, Scene> keys)
      throws Exception {
    Stage stage =
        FxToolkit.setupFixture(() -> {
          TwoLaptops laptops = new TwoLaptops().disagreeing();
          LAPTOPS.set(laptops);
          Stage window = new Stage();
          ShellViewModel shell = shell(theme);
          HistoryPlace place =
              new HistoryPlace(
                  laptops.here,
                  Messages.strict(Locale.ENGLISH),
                  new FxExecutor(),
                  Runnable::run,
                  laptops,
                  () -> {});
          ShellView view =
              new ShellView(
                  Messages.strict(Locale.ENGLISH),
                  shell,
                  new Acts(ActUses.read("")),
                  List.of(place),
                  List.of());
          shell.placeProperty().set(HistoryPlace.ID);
          shell.badges().put(HistoryPlace.ID, "3");
          Scene scene = new Scene(view, width, height);
          view.attach(scene);
          window.setScene(scene);
          window.show();
          keys.accept(place, scene);
          return window;
        });
    WaitForAsyncUtils.waitForFxEvents();
    String file =
        "history-"
            + name
            + "-"
            + theme.name().toLowerCase(Locale.ROOT)
            + "-"
            + width
            + "x"
            + height;
    assertThat(
            FxToolkit.setupFixture(() -> {
              var picture = Snapshots.write(stage.getScene(), file);
              stage.close();
              return picture;
            }))
        .isNotEmptyFile();
  }

  private static ShellViewModel shell(Theme theme) {
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
    shell.titleProperty().set("Individual learning accounts and micro-credentials");
    shell.lineProperty().set("Dedicated consultation hearing · 15 April 2021 · sample data");
    shell.stageProperty().set(HearingStage.CLOSED);
    shell.themeProperty().set(theme);
    return shell;
  }
}
