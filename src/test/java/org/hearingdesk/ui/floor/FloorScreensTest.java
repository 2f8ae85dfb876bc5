package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.floor.statistics.Section;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.limits.RuleDraft;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the Floor at its sizes and in its states, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class FloorScreensTest {

  private static final String TEXT =
      "Quality standards have to come first; without them, employers cannot read what a"
          + " micro-credential is worth. The funding mechanism has to be clear before the"
          + " recommendation is adopted. Stacking is not settled in the text: who certifies the";

  @Test
  void whileSomebodySpeaks() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw("floor", FloorDay.at(Moment.MICRO_CREDENTIALS), theme, 1000, 700, day -> {});
      draw("floor", FloorDay.at(Moment.MICRO_CREDENTIALS), theme, 1440, 900, day -> {});
      draw("floor", FloorDay.at(Moment.MICRO_CREDENTIALS), theme, 1920, 1080, day -> {});
    }
  }

  @Test
  void inItsOtherStates() throws Exception {
    draw("floor-draft", FloorDay.prepared(), Theme.LIGHT, 1440, 900, day -> {});
    draw("floor-closed", FloorDay.at(Moment.CLOSED), Theme.LIGHT, 1440, 900, day -> {});
    draw(
        "floor-nobody",
        FloorDay.at(Moment.MICRO_CREDENTIALS),
        Theme.LIGHT,
        1440,
        900,
        day -> day.model.speaking().stop());
    draw(
        "floor-over-time",
        FloorDay.at(Moment.MICRO_CREDENTIALS),
        Theme.DARK,
        1440,
        900,
        day -> day.later(Duration.ofMinutes(3)));
    draw(
        "floor-completing",
        FloorDay.at(Moment.MICRO_CREDENTIALS),
        Theme.LIGHT,
        1440,
        900,
        day -> day.model.capture().step(true));
    draw(
        "floor-correcting",
        FloorDay.at(Moment.MICRO_CREDENTIALS),
        Theme.LIGHT,
        1440,
        900,
        day -> day.model.correctSpeaking());
  }

  @Test
  void theSpeakingTimeOfTheItem() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw(
          "floor-limits",
          FloorDay.at(Moment.MICRO_CREDENTIALS),
          theme,
          1000,
          700,
          FloorScreensTest::shareEqually);
    }
    draw(
        "floor-limits",
        FloorDay.at(Moment.MICRO_CREDENTIALS),
        Theme.LIGHT,
        1440,
        900,
        FloorScreensTest::shareEqually);
    for (int width : List.of(1000, 1440)) {
      draw(
          "floor-share",
          FloorDay.at(Moment.MICRO_CREDENTIALS),
          Theme.LIGHT,
          width,
          width * 7 / 10,
          day -> {
            shareEqually(day);
            day.model.limits().alsoNowProperty().set(true);
            day.model.limits().apply();
          });
    }
  }

  private static void shareEqually(FloorDay day) {
    day.model.limits().open();
    day.model.limits().draft().choose(LimitPreset.EQUAL_SHARE);
    day.model.limits().draft().textProperty(RuleDraft.Field.TOTAL).set("27:00");
  }

  @Test
  void withTheStatistics() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw("statistics", theme, 1000, 700, Section.ORGANISATIONS);
      draw("statistics", theme, 1440, 900, Section.SIDES);
    }
    draw("statistics-people", Theme.LIGHT, 1440, 900, Section.PEOPLE);
    draw(
        "statistics-long-day",
        FloorDay.longest(),
        Theme.DARK,
        1000,
        700,
        day -> day.model.statistics().open(Section.PEOPLE));
    draw("statistics-waits", Theme.LIGHT, 1440, 900, Section.WAITS);
    draw("statistics-not-called", Theme.LIGHT, 1440, 900, Section.NOT_CALLED);
    draw("statistics-not-heard", Theme.LIGHT, 1440, 900, Section.ORGANISATIONS_NOT_HEARD);
    draw("statistics-not-heard", Theme.LIGHT, 1000, 700, Section.PEOPLE_NOT_HEARD);
  }

  @Test
  void withTheTimeByOrganisation() throws Exception {
    for (int width : new int[] {1000, 1440}) {
      draw(
          "floor-by-organisation",
          FloorDay.at(Moment.MICRO_CREDENTIALS),
          Theme.LIGHT,
          width,
          width * 7 / 10,
          day -> day.model.sides().choose(SidesViewModel.By.ORGANISATION));
      draw(
          "floor-not-heard",
          FloorDay.at(Moment.MICRO_CREDENTIALS),
          Theme.DARK,
          width,
          width * 7 / 10,
          day -> {});
    }
  }

  private static void draw(String name, Theme theme, int width, int height, Section section)
      throws Exception {
    FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
    draw(name, day, theme, width, height, of -> of.model.statistics().open(section));
  }

  static void draw(
      String name, FloorDay day, Theme theme, int width, int height, Consumer<FloorDay> before)
      throws Exception {
    Path picture =
        FxToolkit.setupFixture(() -> {
          Stage stage = new Stage();
          FloorPlace place = new FloorPlace(day.model, day.messages);
          Scene scene = new Scene(shell(day, place, theme), width, height);
          ((ShellView) scene.getRoot()).attach(scene);
          stage.setScene(scene);
          stage.show();
          if (day.hearing().onTheFloor().isPresent()) {
            day.model.capture().typed(TEXT);
            day.model.capture().flush();
          }
          before.accept(day);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          Path file = Snapshots.write(scene, name + "-" + theme.key() + "-" + width + "x" + height);
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }

  static ShellView shell(FloorDay day, FloorPlace place, Theme theme) {
    ShellViewModel model = new ShellViewModel(new NoRequests());
    model.titleProperty().set(day.hearing().details().orElseThrow().title());
    model.lineProperty().set(day.hearing().details().orElseThrow().kind());
    model.stageProperty().set(HearingStage.LIVE);
    model.themeProperty().set(theme);
    model.tick(
        day.clock.instant(),
        new Formats(
            day.messages,
            Formats.ClockSeparator.FULL_STOP,
            day.hearing().details().orElseThrow().zone()));
    ShellView view = new ShellView(day.messages, model, new Acts(), List.of(place), List.of());
    model.placeProperty().set(FloorPlace.ID);
    return view;
  }

  static final class NoRequests implements ShellViewModel.Requests {
    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void roomScreen() {}
  }
}
