package org.hearingdesk.ui.history.conflicts;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.settling.Disagreement;
import org.hearingdesk.domain.text.WordDiff;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.history.conflicts.ConflictRow.Way;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** A disagreement: both versions side by side, and below them what else can be done. */
final class ConflictBox extends VBox {
  private final ConflictRow row;
  private final ConflictsViewModel model;
  private final Messages messages;
  private final Button left;

  ConflictBox(ConflictRow row, int number, ConflictsViewModel model, Messages messages) {
    this.row = row;
    this.model = model;
    this.messages = messages;
    this.left = keep(Way.LEFT, "1");
    getStyleClass().add("conflict");
    getChildren().addAll(head(number), versions(), foot());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  void focusFirst() {
    left.requestFocus();
  }

  private Region head(int number) {
    HBox head =
        Texts.row(
            Texts.label(messages.text("merge.number", number), "conflict-number"),
            Texts.wrapping(row.line().about(), Look.SEMIBOLD),
            Texts.wrapping(row.line().what(), Look.MUTED));
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  private Region versions() {
    String kind = kind();
    VersionPane earlier =
        new VersionPane(
            messages.text("merge.left." + kind),
            row.line().left(),
            row.line().left(),
            row.line().right(),
            WordDiff.Kind.GONE,
            left);
    VersionPane later =
        new VersionPane(
            messages.text("merge.right." + kind),
            row.line().right(),
            row.line().left(),
            row.line().right(),
            WordDiff.Kind.NEW,
            keep(Way.RIGHT, "2"));
    HBox both = new HBox(earlier, later);
    both.getStyleClass().add("versions");
    earlier.prefWidthProperty().bind(both.widthProperty().divide(2));
    later.prefWidthProperty().bind(both.widthProperty().divide(2));
    return both;
  }

  private Region foot() {
    HBox foot = Texts.row();
    if (row.ways().contains(Way.BOTH)) {
      foot.getChildren().add(keep(Way.BOTH, "3"));
    }
    VBox all = new VBox(foot);
    all.getStyleClass().add(Look.GAP_8);
    row.written()
        .ifPresentOrElse(
            words -> {
              Button anew = Texts.button(messages.text("merge.way.anew"), Look.QUIET);
              anew.setOnAction(event -> {
                all.getChildren().setAll(editor(words));
              });
              foot.getChildren().add(anew);
            },
            () -> {
              if (row.ways().size() < 3) {
                foot.getChildren()
                    .add(
                        Texts.wrapping(
                            messages.text("merge.one_or_other"), Look.TYPE_12, Look.MUTED));
              }
            });
    return all;
  }

  private Region editor(String words) {
    TextArea area = new TextArea(words);
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setAccessibleText(messages.text("merge.way.anew"));
    Button save = Texts.button(messages.text("merge.way.save"), Look.PRIMARY);
    save.setOnAction(event -> {
      var _ = model.write(row, area.getText());
    });
    VBox editor = new VBox(area, Texts.row(save));
    editor.getStyleClass().add(Look.GAP_8);
    area.requestFocus();
    return editor;
  }

  private Button keep(Way way, String key) {
    String words = messages.text("merge.way." + kind() + "." + way.name().toLowerCase(Locale.ROOT));
    Button button = Texts.keyed(Texts.button(words), key);
    button.setMinWidth(0);
    button.setAccessibleText(words);
    button.setOnAction(event -> settle(way));
    return button;
  }

  private void settle(Way way) {
    var _ = model.settle(row, way);
  }

  private void press(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || event.isShortcutDown()) {
      return;
    }
    int place =
        event.getCode() == KeyCode.DIGIT1 || event.getCode() == KeyCode.NUMPAD1
            ? 0
            : event.getCode() == KeyCode.DIGIT2 || event.getCode() == KeyCode.NUMPAD2
                ? 1
                : event.getCode() == KeyCode.DIGIT3 || event.getCode() == KeyCode.NUMPAD3 ? 2 : -1;
    if (place >= 0 && place < row.ways().size()) {
      event.consume();
      settle(row.ways().get(place));
    }
  }

  private String kind() {
    return switch (row.disagreement()) {
      case Disagreement.TwoVersions _ -> "versions";
      case Disagreement.TwoFloors _ -> "floors";
      case Disagreement.BroughtBack _ -> "brought_back";
      case Disagreement.EditedAfterRemoval _ -> "removed";
      case Disagreement.MaybeOnePerson _ -> "people";
    };
  }
}
