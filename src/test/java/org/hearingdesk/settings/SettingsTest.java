package org.hearingdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final Path HOME = Path.of("/sample");

  @TempDir Path folder;

  private RecentHearing hearing(String name, boolean closed) {
    return new RecentHearing(
        folder.resolve(name),
        "Δείγμα ακρόασης",
        "11 March 2021",
        "Αθήνα",
        "LIVE",
        Instant.parse("2021-03-12T08:00:00Z"),
        closed);
  }

  @Test
  void whatIsSetIsThereAfterARestart() {
    Settings.in(folder).set("theme", "dark");
    assertThat(Settings.in(folder).get("theme")).contains("dark");
  }

  @Test
  void theLatestHearingComesFirstAndOnlyOnce() {
    Settings settings = Settings.in(folder);
    settings.remember(hearing("a.hearing", false));
    settings.remember(hearing("b.hearing", true));
    settings.remember(hearing("a.hearing", true));
    assertThat(Settings.in(folder).recent())
        .containsExactly(hearing("a.hearing", true), hearing("b.hearing", true));
  }

  @Test
  void aForgottenHearingKeepsItsFile() throws IOException {
    Settings settings = Settings.in(folder);
    Files.writeString(folder.resolve("a.hearing"), "sample");
    settings.remember(hearing("a.hearing", true));
    settings.forget(folder.resolve("a.hearing"));
    assertThat(settings.recent()).isEmpty();
    assertThat(folder.resolve("a.hearing")).exists();
  }

  @Test
  void theListIsBounded() {
    Settings settings = Settings.in(folder);
    for (int i = 0; i < 40; i++) {
      settings.remember(hearing(i + ".hearing", true));
    }
    assertThat(Settings.in(folder).recent()).hasSize(30);
  }

  @Test
  void theNodeIsMadeOnce() {
    assertThat(Settings.in(folder).node(() -> "first")).isEqualTo("first");
    assertThat(Settings.in(folder).node(() -> "second")).isEqualTo("first");
  }

  @Test
  void aBrokenFileIsSaidAndDoesNotStopTheProgram() throws IOException {
    Files.writeString(folder.resolve("settings.properties"), "recent.0.file=\\u00ZZ\n");
    Settings settings = Settings.in(folder);
    assertThat(settings.problem()).isPresent();
    assertThat(settings.recent()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Path occupied = Files.writeString(folder.resolve("occupied"), "a file, no folder");
    Settings settings = Settings.in(occupied);
    settings.set("theme", "dark");
    assertThat(settings.problem()).isPresent();
    assertThat(settings.get("theme")).contains("dark");
  }

  @Test
  void eachPlatformHasItsFolder() {
    assertThat(SettingsFolder.of("Linux", Map.of(), HOME))
        .isEqualTo(HOME.resolve(".config/hearing-desk"));
    assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/xdg"), HOME))
        .isEqualTo(Path.of("/xdg/hearing-desk"));
    assertThat(SettingsFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "not/absolute"), HOME))
        .isEqualTo(HOME.resolve(".config/hearing-desk"));
    assertThat(SettingsFolder.of("Mac OS X", Map.of(), HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/hearing-desk"));
    assertThat(SettingsFolder.of("Windows 11", Map.of(), HOME))
        .isEqualTo(HOME.resolve("AppData/Roaming/hearing-desk"));
    assertThat(SettingsFolder.local("Windows 11", Map.of(), HOME))
        .isEqualTo(HOME.resolve("AppData/Local/hearing-desk"));
    assertThat(SettingsFolder.local("Linux", Map.of(), HOME))
        .isEqualTo(SettingsFolder.of("Linux", Map.of(), HOME));
  }

  @Test
  void logAndSocketHaveTheirFolderToo() {
    assertThat(SettingsFolder.log("Linux", Map.of(), HOME))
        .isEqualTo(HOME.resolve(".local/state/hearing-desk"));
    assertThat(SettingsFolder.log("Linux", Map.of("XDG_STATE_HOME", "/xdg"), HOME))
        .isEqualTo(Path.of("/xdg/hearing-desk"));
    assertThat(SettingsFolder.log("Mac OS X", Map.of(), HOME))
        .isEqualTo(HOME.resolve("Library/Logs/hearing-desk"));
    assertThat(SettingsFolder.log("Windows 11", Map.of(), HOME))
        .isEqualTo(HOME.resolve("AppData/Local/hearing-desk/logs"));
    assertThat(SettingsFolder.runtime("Linux", Map.of("XDG_RUNTIME_DIR", "/run/1"), HOME))
        .isEqualTo(Path.of("/run/1"));
    assertThat(SettingsFolder.runtime("Linux", Map.of(), HOME))
        .isEqualTo(HOME.resolve(".config/hearing-desk"));
    assertThat(SettingsFolder.runtime("Windows 11", Map.of("XDG_RUNTIME_DIR", "/run/1"), HOME))
        .isEqualTo(HOME.resolve("AppData/Local/hearing-desk"));
  }
}
