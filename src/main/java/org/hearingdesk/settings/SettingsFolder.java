package org.hearingdesk.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a platform wants settings: XDG, AppData, Library. */
public final class SettingsFolder {
  private static final String NAME = "hearing-desk";

  private SettingsFolder() {}

  /**
   * The folder for settings; it need not be there yet.
   *
   * @param system the name of the operating system
   * @param environment the environment variables
   * @param home the person's own folder
   */
  public static Path of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return set(environment, "APPDATA")
          .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
          .resolve(NAME);
    }
    if (name.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return set(environment, "XDG_CONFIG_HOME")
        .orElseGet(() -> home.resolve(".config"))
        .resolve(NAME);
  }

  /**
   * The folder for what is to stay on this computer, where the platform tells the two apart:
   * offices copy the other one to a server.
   *
   * @param system the name of the operating system
   * @param environment the environment variables
   * @param home the person's own folder
   */
  public static Path local(String system, Map<String, String> environment, Path home) {
    return system.toLowerCase(Locale.ROOT).contains("win")
        ? set(environment, "LOCALAPPDATA")
            .orElseGet(() -> home.resolve("AppData").resolve("Local"))
            .resolve(NAME)
        : of(system, environment, home);
  }

  /**
   * The folder for the log, which is of use on this computer alone.
   *
   * @param system the name of the operating system
   * @param environment the environment variables
   * @param home the person's own folder
   */
  public static Path log(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return local(system, environment, home).resolve("logs");
    }
    if (name.contains("mac")) {
      return home.resolve("Library").resolve("Logs").resolve(NAME);
    }
    return set(environment, "XDG_STATE_HOME")
        .orElseGet(() -> home.resolve(".local").resolve("state"))
        .resolve(NAME);
  }

  /**
   * The folder for what a running program needs to be found by; only this person may look into it.
   *
   * @param system the name of the operating system
   * @param environment the environment variables
   * @param home the person's own folder
   */
  public static Path runtime(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    Path local = local(system, environment, home);
    return name.contains("win") || name.contains("mac")
        ? local
        : set(environment, "XDG_RUNTIME_DIR").orElse(local);
  }

  private static Optional<Path> set(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
