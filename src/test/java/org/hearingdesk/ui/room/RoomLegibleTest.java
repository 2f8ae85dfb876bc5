package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.stage.Stage;
import org.hearingdesk.journeys.Contrast;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * From 15 metres: every text in every state takes at least 44 of 1080 lines of the screen, is
 * whole, within the screen, and covers no other.
 */
@ExtendWith(ApplicationExtension.class)
class RoomLegibleTest {
  private static final double LEAST = 44.0 / 1080;
  private static final double ROUNDING = 0.0005;
  private static final double HAIR = 1.5;
  private static final double ENOUGH_CONTRAST = 4.5;

  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(1920, 1080), new Size(1280, 720), new Size(1024, 768), new Size(3840, 2160));

  static List<RoomScene> scenes() {
    return RoomScene.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void everyTextIsLargeAndWhole(RoomScene room) throws Exception {
    RoomDay day = room.day().get();
    List<String> faults = new ArrayList<>();
    for (Size size : SIZES) {
      faults.addAll(faults(day, size));
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenes")
  void everyTextStandsOutInDarkAndLight(RoomScene room) throws Exception {
    RoomDay day = room.day().get();
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      List<String> faults =
          FxToolkit.setupFixture(() -> {
            Scene scene = new Scene(new RoomView(day.model, day.messages), 1280, 720);
            theme.applyTo(scene);
            Stage stage = shown(scene);
            List<String> found = Contrast.faults(scene, ENOUGH_CONTRAST);
            stage.close();
            return found;
          });
      assertThat(faults).as("%s", theme).isEmpty();
    }
  }

  /** What is measured can fail: a text of 43 lines, one that is cut, two on each other. */
  @Test
  void theMeasureFindsFaults() throws Exception {
    List<String> faults =
        FxToolkit.setupFixture(() -> {
          Label small = new Label("small");
          small.setStyle("-fx-font-size: 43px");
          Label cut = new Label("a text that does not fit into its place");
          cut.setStyle("-fx-font-size: 44px");
          cut.setMaxWidth(200);
          Label over = new Label("covered");
          over.setStyle("-fx-font-size: 44px");
          over.setManaged(false);
          javafx.scene.layout.VBox box = new javafx.scene.layout.VBox(small, cut, over);
          Scene scene = new Scene(box, 1920, 1080);
          Stage stage = shown(scene);
          over.resizeRelocate(0, 0, 300, 60);
          over.layout();
          List<String> found = faults(scene, new Size(1920, 1080));
          stage.close();
          return found;
        });
    assertThat(faults).anyMatch(fault -> fault.contains("43.0 px"));
    assertThat(faults).anyMatch(fault -> fault.contains("cut"));
    assertThat(faults).anyMatch(fault -> fault.contains("covers"));
  }

  private static List<String> faults(RoomDay day, Size size) throws Exception {
    return FxToolkit.setupFixture(() -> {
      Scene scene = new Scene(new RoomView(day.model, day.messages), size.width(), size.height());
      Theme.DARK.applyTo(scene);
      Stage stage = shown(scene);
      List<String> faults = faults(scene, size);
      stage.close();
      return faults;
    });
  }

  private static Stage shown(Scene scene) {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return stage;
  }

  private static List<String> faults(Scene scene, Size size) {
    List<Text> texts = new ArrayList<>();
    collect(scene.getRoot(), texts);
    List<String> faults = new ArrayList<>();
    if (texts.isEmpty()) {
      faults.add(size + ": nothing to read");
    }
    Bounds screen =
        new BoundingBox(-HAIR, -HAIR, size.width() + HAIR * 2, size.height() + HAIR * 2);
    for (Text text : texts) {
      double pixels = text.getFont().getSize();
      if (pixels / size.height() < LEAST - ROUNDING) {
        faults.add(told(size, text, String.format(Locale.ROOT, "%.1f px", pixels)));
      }
      if (text.getParent() instanceof Label label && !label.getText().equals(text.getText())) {
        faults.add(told(size, text, "cut from “" + label.getText() + "”"));
      }
      if (!screen.contains(ink(text))) {
        faults.add(told(size, text, "out of the screen " + ink(text)));
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      for (int j = i + 1; j < texts.size(); j++) {
        if (covers(ink(texts.get(i)), ink(texts.get(j)))) {
          faults.add(told(size, texts.get(i), "covers “" + texts.get(j).getText() + "”"));
        }
      }
    }
    return faults;
  }

  private static String told(Size size, Text text, String fault) {
    return "%dx%d “%s”: %s".formatted(size.width(), size.height(), text.getText(), fault);
  }

  private static void collect(Node node, List<Text> texts) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank()) {
      texts.add(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  private static boolean covers(Bounds one, Bounds other) {
    double wide =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double high =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return wide > HAIR && high > HAIR;
  }

  /** Where its letters are, without the space above and below them. */
  private static Bounds ink(Text text) {
    TextBoundsType before = text.getBoundsType();
    text.setBoundsType(TextBoundsType.VISUAL);
    Bounds ink = text.localToScene(text.getBoundsInLocal());
    text.setBoundsType(before);
    return ink;
  }
}
