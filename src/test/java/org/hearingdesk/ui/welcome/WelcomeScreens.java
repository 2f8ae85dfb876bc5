package org.hearingdesk.ui.welcome;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.RecentFile;
import org.hearingdesk.settings.RecentFiles;
import org.hearingdesk.ui.PlaceScreens;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.HearingStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the first screen, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class WelcomeScreens {
  private static final Instant NOW = Instant.parse("2021-06-10T14:25:00Z");

  @TempDir Path folder;

  @Test
  void drawsRecentHearings() throws Exception {
    RecentFiles files = RecentFiles.in(folder);
    remember(
        files,
        "closed",
        "Individual learning accounts and micro-credentials",
        "2021-04-15",
        "Brussels and online",
        RecentFile.Stage.CLOSED,
        0,
        false);
    remember(
        files,
        "draft",
        "Sample hearing on the validation of non-formal and informal learning in small and"
            + " medium-sized enterprises",
        "2021-06-09",
        "Luxembourg, Sample hall 2",
        RecentFile.Stage.DRAFT,
        24,
        false);
    remember(
        files,
        "left",
        "Sample round table of metal workers and employers",
        "2021-03-24",
        "Online",
        RecentFile.Stage.LIVE,
        200,
        true);
    remember(
        files,
        "greek",
        "Δείγμα ακρόασης για τη μαθητεία",
        "2021-03-11",
        "Αθήνα",
        RecentFile.Stage.CLOSED,
        400,
        false);
    remember(
        files,
        "missing",
        "Sample hearing on apprenticeships",
        "2020-12-03",
        "Brussels, Sample room A",
        RecentFile.Stage.CLOSED,
        900,
        false);
    remember(
        files,
        "elsewhere",
        "Sample hearing on school leadership",
        "2019-10-09",
        "Brussels, Sample room 2",
        RecentFile.Stage.CLOSED,
        9000,
        false);
    draw("welcome-light-1440x900", files, Theme.LIGHT, 1440, 900);
    draw("welcome-dark-1440x900", files, Theme.DARK, 1440, 900);
    draw("welcome-light-1000x700", files, Theme.LIGHT, 1000, 700);
    draw("welcome-light-1920x1080", files, Theme.LIGHT, 1920, 1080);
  }

  @Test
  void drawsTheFirstStart() throws Exception {
    draw("welcome-empty-light-1440x900", RecentFiles.in(folder), Theme.LIGHT, 1440, 900);
  }

  private static void remember(
      RecentFiles files,
      String name,
      String title,
      String date,
      String place,
      RecentFile.Stage stage,
      int hoursAgo,
      boolean open) {
    Instant at = NOW.minusSeconds(3600L * hoursAgo);
    files.remember(
        new RecentFile(
            Path.of("/hearings", name + ".hearing"),
            title,
            LocalDate.parse(date),
            place,
            stage,
            at,
            at,
            open));
  }

  private static void draw(String name, RecentFiles files, Theme theme, int width, int height)
      throws Exception {
    Messages messages = Messages.strict(Locale.UK);
    RecentHearings recent =
        new RecentHearings(files, new SampleFiles(), Runnable::run, new FxExecutor());
    WelcomePlace place =
        new WelcomePlace(
            messages, recent, new RecordedActs(), () -> NOW, ZoneId.of("Europe/Brussels"));
    PlaceScreens.draw(
        name,
        PlaceScreens.open(
            messages, Hearing.EMPTY, place, HearingStage.NONE, theme, width, height, () -> {}));
  }
}
