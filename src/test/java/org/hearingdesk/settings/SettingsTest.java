package org.hearingdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void remembersFromOneStartToTheNext() {
    Settings first = Settings.in(folder);
    first.operator(" Sample moderator ");
    first.theme("dark");
    first.windowSize(new Settings.WindowSize(1440, 900, true));
    first.lastFile(Path.of("/hearings/Δείγμα.hearing"));
    String node = first.node(() -> "laptop-1");

    Settings second = Settings.in(folder);

    assertThat(second.operator()).contains("Sample moderator");
    assertThat(second.theme()).contains("dark");
    assertThat(second.windowSize()).contains(new Settings.WindowSize(1440, 900, true));
    assertThat(second.lastFile()).contains(Path.of("/hearings/Δείγμα.hearing"));
    assertThat(second.node(() -> "laptop-2")).isEqualTo(node).isEqualTo("laptop-1");
  }

  @Test
  void worksWhereNothingCanBeWritten() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "in the way");

    Settings settings = Settings.in(blocked.resolve("settings"));
    settings.operator("Sample moderator");
    RecentFiles recent = RecentFiles.in(blocked.resolve("settings"));
    recent.remember(file("a", 0));

    assertThat(settings.operator()).contains("Sample moderator");
    assertThat(recent.all()).hasSize(1);
    assertThat(Settings.in(blocked.resolve("settings")).operator()).isEmpty();
  }

  @Test
  void nonsenseInTheFileIsNothing() throws IOException {
    Files.writeString(
        folder.resolve("settings.properties"),
        "window.width=-3\nwindow.height=\\uZZZZ\nlast.file=\u0000\n");
    Files.writeString(
        folder.resolve("recent.properties"),
        "recent.000.path=/a.hearing\nrecent.000.date=yesterday\nrecent.001.path=\n");

    assertThat(Settings.in(folder).windowSize()).isEmpty();
    assertThat(Settings.in(folder).lastFile()).isEmpty();
    assertThat(RecentFiles.in(folder).all()).isEmpty();
  }

  @Test
  void theLastOpenedComesFirstAndIsNotListedTwice() {
    RecentFiles recent = RecentFiles.in(folder);
    recent.remember(file("a", 0));
    recent.remember(file("b", 10));
    recent.remember(file("a", 20));

    assertThat(RecentFiles.in(folder).all())
        .extracting(each -> each.path().getFileName().toString())
        .containsExactly("a.hearing", "b.hearing");
  }

  @Test
  void forgetsFindsAndCloses() {
    RecentFiles recent = RecentFiles.in(folder);
    recent.remember(file("a", 0));
    recent.remember(file("b", 10));
    assertThat(recent.all()).allMatch(RecentFile::open);

    recent.closed(file("a", 0).path());
    recent.found(file("a", 0).path(), Path.of("/elsewhere/a.hearing"));
    recent.forget(file("b", 10).path());

    assertThat(RecentFiles.in(folder).all()).hasSize(1);
    RecentFile left = RecentFiles.in(folder).all().getFirst();
    assertThat(left.path()).isEqualTo(Path.of("/elsewhere/a.hearing"));
    assertThat(left.open()).isFalse();
  }

  @Test
  void noMoreThanTwoHundredAreRemembered() {
    RecentFiles recent = RecentFiles.in(folder);
    for (int i = 0; i < RecentFiles.MOST + 3; i++) {
      recent.remember(file("h" + i, i));
    }

    assertThat(recent.all()).hasSize(RecentFiles.MOST);
    assertThat(recent.all().getFirst().path().toString()).endsWith("h202.hearing");
  }

  @Test
  void followsTheRulesOfEachSystem() {
    assertThat(SettingsFolder.of(Map.of(), "Linux", "/home/x"))
        .isEqualTo(Path.of("/home/x/.config/hearing-desk"));
    assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "/cfg"), "Linux", "/home/x"))
        .isEqualTo(Path.of("/cfg/hearing-desk"));
    assertThat(SettingsFolder.of(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", "/home/x"))
        .isEqualTo(Path.of("/home/x/.config/hearing-desk"));
    assertThat(SettingsFolder.of(Map.of(), "Mac OS X", "/Users/x"))
        .isEqualTo(Path.of("/Users/x/Library/Application Support/Hearing Desk"));
    assertThat(SettingsFolder.of(Map.of("APPDATA", "/roaming"), "Windows 11", "/x"))
        .isEqualTo(Path.of("/roaming/Hearing Desk"));
    assertThat(SettingsFolder.of(Map.of(), "Darwin", "/x").toString()).doesNotContain("AppData");
  }

  private static RecentFile file(String name, int minute) {
    Instant at = Instant.parse("2021-04-15T08:00:00Z").plusSeconds(60L * minute);
    return new RecentFile(
        Path.of("/hearings", name + ".hearing"),
        "Sample hearing " + name,
        LocalDate.of(2021, 4, 15),
        "Brussels",
        RecentFile.Stage.LIVE,
        at,
        at,
        true);
  }
}
