package org.hearingdesk.ui.welcome;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The backups of one hearing over the welcome screen, each with a button that restores it. */
final class BackupsSheet extends StackPane {
  static final String SHEET = "backups-sheet";
  static final String RECOVER = "backups-recover";
  static final String CLOSE = "backups-close";

  /** The start of the ids of the buttons that restore; their place in the list follows. */
  static final String RESTORE = "backups-restore-";

  private final Messages messages;
  private final BackupActs acts;
  private final Label place = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
  private final VBox rows = new VBox();
  private final Button close;

  BackupsSheet(Messages messages, BackupActs acts) {
    this.messages = messages;
    this.acts = acts;
    close = Texts.iconButton(Icons.REMOVE, messages.text("welcome.backups.close"));
    close.setId(CLOSE);
    close.setOnAction(event -> acts.close());
    rows.getStyleClass().add("backup-rows");
    VBox card = card();
    card.setId(SHEET);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
    getStyleClass().add("veil");
    setOnMousePressed(event -> {
      if (event.getTarget() == this) {
        acts.close();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    acts.shown().subscribe(this::show);
  }

  private VBox card() {
    HBox head =
        new HBox(
            Texts.label(messages.text("welcome.backups.title"), "card-title", Look.TYPE_16),
            Texts.spring(),
            close);
    head.getStyleClass().add("card-head");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(head, place, scroll, foot());
    card.getStyleClass().addAll("card", "raised", "backups-sheet");
    return card;
  }

  private Node foot() {
    Button recover = Texts.button(Icons.DOWNLOAD, messages.text("welcome.backups.recover"));
    recover.setId(RECOVER);
    recover.setOnAction(event -> acts.recover());
    recover.setMinWidth(USE_PREF_SIZE);
    Label words = Texts.wrapping(messages.text("welcome.backups.recover.words"), Look.TYPE_12);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox foot = new HBox(words, recover);
    foot.getStyleClass().add("backups-foot");
    return foot;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      acts.close();
      event.consume();
    }
  }

  private void show(Optional<BackupList> list) {
    setVisible(list.isPresent());
    list.ifPresent(this::fill);
  }

  private void fill(BackupList list) {
    place.setText(messages.text("welcome.backups.place", list.hearing(), list.folder()));
    rows.getChildren().clear();
    for (int i = 0; i < list.rows().size(); i++) {
      rows.getChildren().add(row(list.rows().get(i), i));
    }
    if (list.rows().isEmpty()) {
      rows.getChildren()
          .add(
              new EmptyState(
                  Icons.BACKUP,
                  messages.text("welcome.backups.none"),
                  messages.text("welcome.backups.none.words")));
    }
    close.requestFocus();
  }

  private Node row(BackupRow row, int number) {
    VBox what =
        new VBox(
            Texts.label(row.when(), Look.NUMBERS, Look.MEDIUM),
            Texts.wrapping(row.what(), Look.TYPE_12, row.sound() ? Look.MUTED : Look.BAD));
    HBox.setHgrow(what, Priority.ALWAYS);
    Button restore = Texts.button(messages.text("welcome.backups.restore"), Look.SMALL);
    restore.setId(RESTORE + number);
    restore.setAccessibleText(messages.text("welcome.backups.restore.name", row.when()));
    restore.setDisable(!row.sound());
    restore.setMinWidth(USE_PREF_SIZE);
    restore.setOnAction(event -> acts.restore(row));
    HBox line = new HBox(what, restore);
    line.getStyleClass().add("backup-row");
    return line;
  }
}
