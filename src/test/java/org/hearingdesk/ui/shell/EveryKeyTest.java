package org.hearingdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.hearingdesk.TestWindow;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.rehearsal.SampleRehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Presses each key of the program's own table of acts, in each place, and sees that its act is
 * done: so the sheet of keys, which is made of the same table, cannot be wrong.
 */
@ExtendWith(ApplicationExtension.class)
class EveryKeyTest {
  private static final String FOCUS = "probe";
  private static final Set<String> SHEETS = Set.of("shell-palette", "shell-find", "shell-keys");

  @TempDir private Path folder = Path.of("");
  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final List<String> done = new ArrayList<>();

  /** A place with the acts of a real one, which only say that they were done. */
  private record Probe(String id, Icons icon, Spot spot, List<Act> acts, List<Hint> hints)
      implements Place {
    @Override
    public Node view() {
      StackPane view = new StackPane();
      view.setId(FOCUS + "-" + id);
      view.setFocusTraversable(true);
      return view;
    }
  }

  @Test
  void doesItsAct(FxRobot robot) throws Exception {
    List<Act> real = new ArrayList<>(actsOfTheProgram());
    real.addAll(actsOfARehearsal());
    Acts acts = new Acts();
    List<String> ids = List.of("prepare", "floor", "priorities", "minutes", "publish", "history");
    real.stream()
        .filter(act -> act.place().isEmpty() && !act.id().startsWith("shell-"))
        .filter(act -> acts.find(act.id()).isEmpty())
        .filter(act -> !act.id().equals("hearing-close-file"))
        .forEach(act -> acts.add(telling(act)));
    List<Place> places = new ArrayList<>();
    for (String id : ids) {
      List<Act> own =
          real.stream()
              .filter(act -> act.place().equals(Optional.of(id)))
              .map(this::telling)
              .toList();
      Place.Spot spot = id.equals("history") ? Place.Spot.FOOT : Place.Spot.TOP;
      places.add(new Probe(id, Icons.FLOOR, spot, own, List.of()));
    }
    ShellViewModel model = new ShellViewModel(new Nothing());
    model.stageProperty().set(HearingStage.LIVE);
    model.canUndoProperty().set(true);
    model.canRedoProperty().set(true);
    Stage stage = window(acts, places, model);
    int pressed = 0;
    for (String id : ids) {
      for (Act act : acts.in(id)) {
        // What means something everywhere can mean nothing else anywhere: the table refuses it.
        if (act.keys().isPresent() && (act.place().isPresent() || id.equals("floor"))) {
          press(robot, stage, acts, model, id, act);
          pressed++;
        }
      }
    }
    assertThat(pressed).isGreaterThan(60);
    theSheetSaysTheSame(acts, places);
    robot.interact(stage::hide);
  }

  private void press(
      FxRobot robot, Stage stage, Acts acts, ShellViewModel model, String id, Act act) {
    robot.interact(() -> {
      model.placeProperty().set(id);
      stage.getScene().lookup("#" + FOCUS + "-" + id).requestFocus();
    });
    done.clear();
    double before = acts.uses().of(act.id());
    KeyCode[] keys = codes(act.keys().orElseThrow());
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
    String as = act.keys().get() + " in " + id;
    assertThat(acts.uses().of(act.id())).as(as).isGreaterThan(before);
    assertThat(done)
        .as(as)
        .isEqualTo(act.id().startsWith("shell-") ? List.of() : List.of(act.id()));
    if (SHEETS.contains(act.id())) {
      robot.push(KeyCode.ESCAPE);
    }
  }

  private void theSheetSaysTheSame(Acts acts, List<Place> places) {
    List<KeyTable.Line> told =
        new KeyTable(messages, acts, places)
            .groups("floor", "").stream().flatMap(group -> group.lines().stream()).toList();
    List<KeyTable.Line> table =
        acts.all().stream()
            .filter(act -> act.keys().isPresent())
            .map(act ->
                new KeyTable.Line(KeyHint.name(act.keys().get()), messages.text(act.title())))
            .toList();
    assertThat(told).containsExactlyInAnyOrderElementsOf(table);
  }

  private Act telling(Act act) {
    return new Act(
        act.id(),
        act.title(),
        act.hint(),
        act.keys(),
        act.place(),
        new SimpleBooleanProperty(true),
        act.reason(),
        () -> done.add(act.id()));
  }

  private Stage window(Acts acts, List<Place> places, ShellViewModel model) throws Exception {
    return FxToolkit.setupFixture(() -> {
      ShellView view = new ShellView(messages, model, acts, places, List.of());
      model.themeProperty().set(Theme.LIGHT);
      Scene scene = new Scene(view, 1000, 700);
      view.attach(scene);
      Stage stage = new Stage();
      stage.setScene(scene);
      stage.show();
      stage.requestFocus();
      return stage;
    });
  }

  private List<Act> actsOfTheProgram() throws Exception {
    TestWindow window = FxToolkit.setupFixture(() -> TestWindow.on(new Stage(), folder));
    window.openSample(Moment.MICRO_CREDENTIALS);
    WaitForAsyncUtils.waitFor(
        40,
        TimeUnit.SECONDS,
        () ->
            WaitForAsyncUtils.asyncFx(
                    () -> window.hasHearing() && window.scene().lookup(".floor") != null)
                .get());
    ShellView view = (ShellView) window.scene().getRoot();
    List<Act> acts = view.acts().all();
    FxToolkit.setupFixture(() -> {
      window.close();
      return window;
    });
    return acts;
  }

  private static List<Act> actsOfARehearsal() {
    return SampleRehearsal.acts();
  }

  private static KeyCode[] codes(KeyCombination keys) {
    KeyCodeCombination combination = (KeyCodeCombination) keys;
    List<KeyCode> codes = new ArrayList<>();
    boolean control =
        combination.getShortcut() == KeyCombination.ModifierValue.DOWN
            || combination.getControl() == KeyCombination.ModifierValue.DOWN;
    if (control) {
      codes.add(KeyCode.CONTROL);
    }
    if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.ALT);
    }
    if (combination.getShift() == KeyCombination.ModifierValue.DOWN) {
      codes.add(KeyCode.SHIFT);
    }
    codes.add(combination.getCode());
    return codes.toArray(KeyCode[]::new);
  }

  /** Whatever the shell asks for. */
  private static final class Nothing implements ShellViewModel.Requests {
    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void roomScreen() {}
  }
}
