package org.hearingdesk.ui.prepare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.ui.PlaceScreens;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.shell.HearingStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

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
  void drawsTheSpeakingTimeOfAnItem() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      for (int width : List.of(1000, 1440)) {
        draw(
            "prepare-rule-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width,
            width,
            width * 7 / 10,
            theme,
            new SamplePreparation().full(),
            Section.AGENDA,
            place -> {
              place.model().itemRule().toggle();
              place
                  .model()
                  .itemRule()
                  .choose(place.model().hearingProperty().get().agenda().find(Id.of("i3")));
              place.model().itemRule().draft().choose(LimitPreset.EQUAL_SHARE);
              place.model().itemRule().keep();
            });
      }
    }
    draw(
        "prepare-settings-light-1000x700",
        1000,
        700,
        Theme.LIGHT,
        new SamplePreparation().full(),
        Section.SETTINGS,
        place -> {});
    draw(
        "prepare-edit-light-1000x700",
        1000,
        700,
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
  void drawsTheColumnsOfAListAndAFileThatIsRefused() throws Exception {
    String list =
        "Nachname;Vorname;Verband;E-Mail-Adresse;Kleidergröße\n"
            + "Beispiel;Anna;EFEE;a@sample.example;M\n"
            + "delegate 3;SAMPLE;EFEE;d3@sample.example;L\n"
            + "delegate 12;Sámple;ETUCE;;L\n";
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw(
          "prepare-import-columns-" + theme.name().toLowerCase(Locale.ROOT) + "-1000x700",
          1000,
          700,
          theme,
          new SamplePreparation().full(),
          Section.PARTICIPANTS,
          place -> {
            place.model().pastedPeople().paste(list);
            place.model().pastedPeople().columnsShown(true);
          });
    }
    Path broken = Files.createTempFile("list", ".xlsx");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 5, 6});
    draw(
        "prepare-import-refused-light-1440x900",
        1440,
        900,
        Theme.LIGHT,
        new SamplePreparation().full(),
        Section.AGENDA,
        place -> place.model().pastedAgenda().open(broken));
    Files.delete(broken);
  }

  @Test
  void drawsEmptyAndSmall() throws Exception {
    draw(
        "prepare-questions-light-1000x700",
        1000,
        700,
        Theme.LIGHT,
        new SamplePreparation().full(),
        Section.QUESTIONS,
        place -> {});
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
    place.goTo(section);
    Stage stage =
        PlaceScreens.open(
            sample.messages,
            sample.hearing(),
            place,
            HearingStage.DRAFT,
            theme,
            width,
            height,
            () -> before.accept(place));
    PlaceScreens.draw(name, stage);
  }
}
