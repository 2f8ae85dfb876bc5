package org.hearingdesk.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Snapshots;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.HearingStage;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.hearingdesk.words.HearingFormats;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Draws every section of Prepare, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class PrepareScreens {

  @Test
  void drawsTheSections() throws Exception {
    for (Section section : Section.values()) {
      draw(
          "prepare-" + section.key() + "-light-1440x900",
          1440,
          900,
          Theme.LIGHT,
          new SamplePreparation().full(),
          section,
          place -> {});
    }
    draw(
        "prepare-dark-1440x900",
        1440,
        900,
        Theme.DARK,
        new SamplePreparation().full(),
        Section.PARTICIPANTS,
        place -> {});
  }

  @Test
  void drawsAnEditedRow() throws Exception {
    draw(
        "prepare-edit-light-1440x900",
        1440,
        900,
        Theme.LIGHT,
        new SamplePreparation().full(),
        Section.PARTICIPANTS,
        place -> place.model().participants().edit("p40"));
  }

  @Test
  void drawsAPastedList() throws Exception {
    String list =
        "Name\tOrganisation\tRole\tWhere\tE-mail\n"
            + "Sample delegate 41\tSample metal workers\tDelegate\tonline\t\n"
            + "Примерен делегат 15\t\tDelegate\tonline\t\n"
            + "Εκπρόσωπος 9 Δείγμα\tΔείγμα Ομοσπονδίας Εκπαιδευτικών\t\t\td9@sample.example\n"
            + "Sample delegate 12\tEFEE\tObserver\tin the room\t\n"
            + "Sample delegate 3\tEFEE\tDelegate\tonline\t\n"
            + "\tSample metal workers\tDelegate\tonline\t\n"
            + "Sample delegate 77\tSample federation of bakers\tDelegate\tonline\t\n";
    draw(
        "prepare-paste-light-1440x900",
        1440,
        900,
        Theme.LIGHT,
        new SamplePreparation().full(),
        Section.PARTICIPANTS,
        place -> place.model().pastedPeople().paste(list));
    draw(
        "prepare-paste-dark-1000x700",
        1000,
        700,
        Theme.DARK,
        new SamplePreparation().full(),
        Section.PARTICIPANTS,
        place -> place.model().pastedPeople().paste(list));
  }

  @Test
  void drawsEmptyAndSmall() throws Exception {
    draw(
        "prepare-empty-light-1440x900",
        1440,
        900,
        Theme.LIGHT,
        new SamplePreparation().created(),
        Section.AGENDA,
        place -> {});
    draw(
        "prepare-light-1000x700",
        1000,
        700,
        Theme.LIGHT,
        new SamplePreparation().full(),
        Section.PARTICIPANTS,
        place -> {});
    draw(
        "prepare-light-1920x1080",
        1920,
        1080,
        Theme.LIGHT,
        new SamplePreparation().full(),
        Section.PARTICIPANTS,
        place -> {});
  }

  private static void draw(
      String name,
      int width,
      int height,
      Theme theme,
      SamplePreparation sample,
      Section section,
      Consumer<PreparePlace> before)
      throws Exception {
    PreparePlace place = new PreparePlace(sample.session, sample.messages, new FxExecutor());
    Stage stage =
        FxToolkit.setupFixture(() -> {
          Stage made = new Stage();
          ShellViewModel shell = shell(sample);
          ShellView view =
              new ShellView(sample.messages, shell, new Acts(), List.of(place), List.of());
          shell.themeProperty().set(theme);
          shell.placeProperty().set("prepare");
          place.goTo(section);
          Scene scene = new Scene(view, width, height);
          view.attach(scene);
          made.setScene(scene);
          made.show();
          before.accept(place);
          return made;
        });
    WaitForAsyncUtils.waitForFxEvents();
    Path picture =
        FxToolkit.setupFixture(() -> {
          Path file = Snapshots.write(stage.getScene(), name);
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }

  private static ShellViewModel shell(SamplePreparation sample) {
    ShellViewModel shell =
        new ShellViewModel(
            new ShellViewModel.Requests() {
              @Override
              public void undo() {}

              @Override
              public void redo() {}

              @Override
              public void roomScreen() {}
            });
    shell.titleProperty().set("Individual learning accounts and micro-credentials");
    shell.lineProperty().set("Dedicated consultation hearing · 15 April 2021 · sample data");
    shell.stageProperty().set(HearingStage.DRAFT);
    Formats formats = HearingFormats.of(sample.messages, sample.hearing());
    shell.tick(SamplePreparation.NOW, formats);
    return shell;
  }
}
