package org.hearingdesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws every control of the kit in each theme, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class KitGalleryTest {

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void drawsEveryControl(Theme theme) throws Exception {
    Path picture =
        FxToolkit.setupFixture(() -> {
          Scene scene = new Scene(gallery(), 1200, 960);
          theme.applyTo(scene);
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
          Path file = Snapshots.write(scene, "kit-" + theme.key());
          stage.close();
          return file;
        });
    assertThat(picture).isNotEmptyFile();
  }

  private static Node chips() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add(Look.GAP_8);
    for (Chip.Kind kind : Chip.Kind.values()) {
      chips.getChildren().add(new Chip(kind, kind.name().toLowerCase(java.util.Locale.ROOT)));
    }
    chips.getChildren().add(new Chip(Chip.Kind.TOPIC, "funding").removable("Remove", () -> {}));
    chips.getChildren().add(new Chip(Chip.Kind.PRIORITY, "As a button").asButton(() -> {}));
    return chips;
  }

  private static Node pills() {
    return Texts.row(
        new Pill(Pill.Kind.LIVE, "Live"),
        new Pill(Pill.Kind.OK, Icons.CHECK, "Saved"),
        new Pill(Pill.Kind.WARN, "6 min behind"),
        new Pill(Pill.Kind.BAD, Icons.ERROR, "Not saved"),
        new Pill(Pill.Kind.ACCENT, Icons.RUNNING, "Open since 11.49"),
        new Pill(Pill.Kind.NEUTRAL, Icons.CLOSED, "Closed"));
  }

  private static Node buttons() {
    var primary =
        Texts.keyed(Texts.button(Icons.NEXT_SPEAKER, "Give floor to next", Look.PRIMARY), "Ctrl ⏎");
    var disabled = Texts.button("Not now");
    disabled.setDisable(true);
    return Texts.row(
        primary,
        Texts.keyed(Texts.button(Icons.PAUSE, "Pause"), "F6"),
        Texts.button(Icons.ADD, "1 min", Look.QUIET),
        Texts.button("Delete", Look.DANGER),
        Texts.button("See which", Look.LINK),
        Texts.iconButton(Icons.UNDO, "Undo"),
        Texts.button(Icons.MERGE, "Merge a file", Look.SMALL),
        disabled);
  }

  private static Node sides() {
    FlowPane sides = new FlowPane();
    sides.getStyleClass().add(Look.GAP_12);
    for (SideColour colour : SideColour.values()) {
      sides
          .getChildren()
          .add(
              SideBadge.withName(
                  colour, colour.key().toUpperCase(java.util.Locale.ROOT), colour.name()));
    }
    return sides;
  }

  private static Node fields() {
    TextField refused = new TextField("25:70");
    FieldWithMessage field = new FieldWithMessage("Duration", refused);
    field.refuse(Optional.of("Minutes go up to 59. Write 1:30 or 90."));
    TextField plain = new TextField();
    plain.setPromptText("Type a line, Enter, next");
    ComboBox<String> box = new ComboBox<>();
    box.getItems().add("English");
    box.getSelectionModel().selectFirst();
    CheckBox check = new CheckBox("PDF/A");
    check.setSelected(true);
    RadioButton radio = new RadioButton("Organisation");
    radio.setSelected(true);
    HBox row =
        Texts.row(
            new FieldWithMessage("Title", plain).hint("As on the invitation"),
            field,
            box,
            check,
            new CheckBox("DOCX"),
            radio,
            new RadioButton("Side"));
    row.getStyleClass().add(Look.GAP_16);
    return row;
  }

  private static Node bars() {
    VBox bars =
        new VBox(
            new ProgressLine(ProgressLine.Role.OK).thick().share(0.57).tick(0.8),
            new ProgressLine(ProgressLine.Role.ACCENT).share(0.8),
            new ProgressLine(ProgressLine.Role.ACCENT).hatched(true).share(0.5),
            new SideBarRow(SideColour.EMPLOYERS, "E", "Employers").show(0.58, "8:44"),
            new SideBarRow(SideColour.WORKERS, "W", "Workers").show(0.38, "5:36"));
    bars.getStyleClass().addAll(Look.GAP_8, Look.PAD_12);
    return bars;
  }

  private static Node type() {
    HBox type =
        Texts.row(
            Texts.label("1:42", Look.TYPE_64, Look.NUMBERS, Look.OK),
            Texts.label("of 3:00", Look.TYPE_20, Look.NUMBERS, Look.MUTED),
            Texts.label("Sample organisation", Look.TYPE_28),
            Texts.label("Title 16", Look.TYPE_16, Look.SEMIBOLD),
            Texts.label("Δείγμα Примерно", Look.MEDIUM),
            Texts.label("requested 10.36", Look.TYPE_12, Look.MUTED, Look.NUMBERS));
    type.getStyleClass().add(Look.GAP_16);
    return type;
  }

  static VBox gallery() {
    Segmented<String> position =
        new Segmented<>(
            "Position",
            List.of("Not recorded", "In favour", "With conditions", "Neutral", "Against"),
            word -> word);
    position.choose("Not recorded");
    VBox words = new VBox(type(), buttons(), chips(), pills(), sides(), position, fields());
    words.getStyleClass().addAll(Look.GAP_12, Look.PAD_16);
    Card main =
        new Card("Words and controls")
            .note("kept at every pause")
            .part(words)
            .sunkenFoot(new KeyHint("F2", "add speaker"), new KeyHint("Ctrl ⏎", "give floor"));
    Card bars = new Card("Time by side").note("item 3").body(bars());
    Card empty =
        new Card("List of speakers")
            .headEnd(new Pill(Pill.Kind.WARN, "6 min behind"))
            .body(
                new EmptyState(
                        Icons.ADD_SPEAKER,
                        "Nobody has asked for the floor",
                        "Type two or three letters of a name or organisation.")
                    .act("Add a speaker", () -> {}));
    HBox lower = new HBox(bars, empty);
    HBox.setHgrow(bars, javafx.scene.layout.Priority.ALWAYS);
    lower.getStyleClass().add(Look.GAP_16);
    VBox all =
        new VBox(
            new Banner(Banner.Kind.INFORMATION, "A newer copy lies on the other laptop.")
                .dismissable("Put away", () -> {}),
            new Banner(Banner.Kind.WARNING, "The clock of this laptop is seven minutes slow."),
            new Banner(
                    Banner.Kind.NOT_SAVED, "Not saved: the disk is full. Your text is kept here.")
                .act("Try again", () -> {})
                .act("Save elsewhere", () -> {}),
            main,
            lower);
    all.getStyleClass().addAll(Look.PLACE);
    return all;
  }
}
