package org.hearingdesk.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.FeatherIkonHandler;

/**
 * The fonts of the window: Inter, Inter with digits of one width, and the icons.
 *
 * <p>JavaFX cannot switch on a font's tabular figures, so "Inter Tabular" is Inter with its own
 * tabular digits in the place of the proportional ones (installer/common/tabular-digits.py).
 */
final class Fonts {

  private static final List<String> FILES =
      List.of(
          "Inter-Regular",
          "Inter-Medium",
          "Inter-SemiBold",
          "Inter-Bold",
          "Inter-Italic",
          "Inter-BoldItalic",
          "InterTabular-Regular",
          "InterTabular-Medium",
          "InterTabular-SemiBold",
          "InterTabular-Bold");

  private static final String FOLDER = "/org/hearingdesk/ui/fonts/";

  private Fonts() {}

  /** Loads them once; later calls cost nothing. */
  static void load() {
    Loaded.touch();
  }

  /** Its initialisation is the loading, so that it happens once and at no fixed time. */
  private static final class Loaded {
    static {
      FILES.forEach(name -> read(Fonts.class.getResourceAsStream(FOLDER + name + ".ttf"), name));
      read(new FeatherIkonHandler().getFontResourceAsStream(), "Feather");
    }

    private static void touch() {
      // the class is initialised by being called
    }

    private static void read(@Nullable InputStream font, String name) {
      try (InputStream in = Objects.requireNonNull(font, name)) {
        Objects.requireNonNull(Font.loadFont(in, -1), name);
      } catch (IOException e) {
        throw new UncheckedIOException("The font " + name + " cannot be read", e);
      }
    }
  }
}
