package org.hearingdesk.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * The looks of a window: colours, type and the style of every control.
 *
 * <p>AtlantaFX Primer is the base; one token file of colours for each theme and the style sheets of
 * the kit lie on top. Popups take their look from the window that opens them.
 */
public enum Theme {
  /** Light, dark or high contrast as the computer is set, changing with it. */
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark"),
  HIGH_CONTRAST("contrast");

  private static final List<String> SHEETS =
      List.of(
          "base",
          "controls",
          "kit",
          "shell",
          "welcome",
          "prepare",
          "floor",
          "timeline",
          "room",
          "priorities",
          "gathering",
          "intake",
          "minutes",
          "publish",
          "history",
          "rehearsal");

  private final String key;

  Theme(String key) {
    this.key = key;
  }

  /** A stable name for settings and message keys. */
  public String key() {
    return key;
  }

  /**
   * Dresses {@code scene} in this theme, replacing its style sheets. Close what is returned before
   * applying another theme; only {@link #SYSTEM} listens to anything.
   */
  public Subscription applyTo(Scene scene) {
    return applyTo(scene, TextSize.NORMAL);
  }

  /** The same with larger text. */
  public Subscription applyTo(Scene scene, TextSize size) {
    Fonts.load();
    dress(scene, resolved(), size);
    if (this != SYSTEM) {
      return Subscription.EMPTY;
    }
    return Platform.getPreferences()
        .colorSchemeProperty()
        .subscribe((before, now) -> dress(scene, resolved(), size));
  }

  /** Dresses a part of a window in this theme, whatever the window wears; never {@link #SYSTEM}. */
  public void applyTo(Parent part) {
    if (!part.getStyleClass().contains("root")) {
      part.getStyleClass().add("root");
    }
    part.getStylesheets().setAll(resolved().sheets(TextSize.NORMAL));
  }

  /** The theme that is seen: never {@link #SYSTEM}. */
  public Theme resolved() {
    if (this != SYSTEM) {
      return this;
    }
    Platform.Preferences platform = Platform.getPreferences();
    if (platform.getBoolean("Windows.SPI.HighContrast").orElse(false)) {
      return HIGH_CONTRAST;
    }
    return platform.getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  private static void dress(Scene scene, Theme theme, TextSize size) {
    scene.setUserAgentStylesheet(
        theme == LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene.getStylesheets().setAll(theme.sheets(size));
  }

  /** The style sheets of this theme, colours first. */
  private List<String> sheets(TextSize size) {
    Stream<String> larger =
        size == TextSize.NORMAL ? Stream.empty() : Stream.of("text-" + size.key());
    return Stream.of(Stream.of("tokens-" + key), SHEETS.stream(), larger)
        .flatMap(names -> names)
        .map(name -> resource("/org/hearingdesk/ui/theme/" + name + ".css").toExternalForm())
        .toList();
  }

  private static URL resource(String path) {
    return Objects.requireNonNull(Theme.class.getResource(path), path);
  }
}
