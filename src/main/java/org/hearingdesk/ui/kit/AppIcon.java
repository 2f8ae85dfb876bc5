package org.hearingdesk.ui.kit;

import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The program's own icon, drawn in installer/common/hearing-desk.svg. */
public final class AppIcon {

  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private AppIcon() {}

  /** Gives a window the icon in every size. */
  public static void on(Stage stage) {
    stage.getIcons().setAll(SIZES.stream().map(AppIcon::image).toList());
  }

  private static Image image(int size) {
    String path = "/org/hearingdesk/ui/icons/hearing-desk-" + size + ".png";
    return new Image(
        Objects.requireNonNull(AppIcon.class.getResource(path), path).toExternalForm());
  }
}
