package org.hearingdesk.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where programs keep their settings on this system. */
public final class SettingsFolder {
  private static final String LINUX = "hearing-desk";
  private static final String OTHERS = "Hearing Desk";

  private SettingsFolder() {}

  /** The folder for this user; it need not exist. */
  public static Path ofThisUser() {
    return of(
        System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "."));
  }

  /**
   * The folder by the rules of each system: {@code APPDATA} on Windows, Application Support on
   * macOS, the XDG base directory elsewhere.
   */
  static Path of(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("win")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return roaming.isBlank()
          ? Path.of(home, "AppData", "Roaming", OTHERS)
          : Path.of(roaming, OTHERS);
    }
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", OTHERS);
    }
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return config.startsWith("/") ? Path.of(config, LINUX) : Path.of(home, ".config", LINUX);
  }
}
