package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.hearingdesk.ui.publish.ExportViewModel.Phase;

/** How far the export is, file by file. */
final class ProgressCard {
  static final String LIST = "publish-progress";
  static final String CANCEL = "publish-cancel-button";
  static final String OPEN = "publish-open-folder";

  private final ExportViewModel model;
  private final Messages messages;
  private final ProgressLine line = new ProgressLine(ProgressLine.Role.ACCENT).thick();
  private final Button cancel;
  private final Button open;
  private final ListView<FileRow> list;
  private final StackPane body = new StackPane();
  private final HBox bar;
  private final Label foot = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
  private final Node nothing;
  private final Card card;

  /**
   * @param openFolder shows a folder outside of this program
   */
  ProgressCard(ExportViewModel model, PublishWords words, Consumer<Path> openFolder) {
    this.model = model;
    this.messages = words.messages();
    cancel = Texts.button(Icons.REMOVE, messages.text("publish.cancel"), Look.SMALL);
    cancel.setId(CANCEL);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    open = Texts.button(Icons.FOLDER, messages.text("publish.open_folder"), Look.SMALL);
    open.setId(OPEN);
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setOnAction(event -> model.folderProperty().get().ifPresent(openFolder));
    list = new ListView<>(model.files());
    list.setId(LIST);
    list.setCellFactory(view -> new Cell());
    nothing =
        new EmptyState(
            Icons.PUBLISH,
            messages.text("publish.progress.none"),
            messages.text("publish.progress.none.words"));
    HBox.setHgrow(line, Priority.ALWAYS);
    line.setMaxWidth(Double.MAX_VALUE);
    bar = Texts.row(line, cancel, open);
    bar.getStyleClass().add("publish-bar");
    body.setMinHeight(0);
    card = new Card(messages.text("publish.progress")).part(bar).body(body).foot(foot);
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.phaseProperty(), this::show);
    subscriptions.listen(model.finishedProperty(), n -> show(model.phaseProperty().get()));
  }

  private void show(Phase phase) {
    int all = model.files().size();
    int finished = model.finishedProperty().get();
    String of = messages.text("publish.progress.of", finished, all);
    card.note(phase == Phase.NONE ? "" : of);
    line.share(all == 0 ? 0 : (double) finished / all);
    line.setAccessibleText(of);
    line.role(
        phase == Phase.DONE && model.count(FileRow.State.FAILED) == 0
            ? ProgressLine.Role.OK
            : ProgressLine.Role.ACCENT);
    in(bar, phase != Phase.NONE);
    in(cancel, phase == Phase.RUNNING);
    in(open, phase != Phase.RUNNING && phase != Phase.NONE);
    body.getChildren().setAll(phase == Phase.NONE ? nothing : list);
    card.titleProperty().set(title(phase));
    foot.setText(foot(phase));
  }

  private String title(Phase phase) {
    return messages.text(
        switch (phase) {
          case NONE -> "publish.progress";
          case RUNNING -> "publish.progress.running";
          case DONE -> "publish.progress.done";
          case CANCELLED -> "publish.progress.cancelled";
        });
  }

  private String foot(Phase phase) {
    if (phase == Phase.NONE || phase == Phase.RUNNING) {
      return messages.text("publish.progress.keeps");
    }
    long failed = model.count(FileRow.State.FAILED);
    String there = messages.count("publish.progress.there", model.count(FileRow.State.DONE));
    return failed == 0 ? there : messages.count("publish.progress.failed", failed) + " " + there;
  }

  private static void in(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /** A file of the export. */
  private final class Cell extends WrappingCell<FileRow> {
    private final StackPane icon = new StackPane();
    private final Label name = Texts.wrapping("", "file-name");
    private final Label state = Texts.label("", "file-state");
    private final Label notes = Texts.wrapping("", "file-notes");
    private final VBox content;

    Cell() {
      getStyleClass().add("file-cell");
      state.setMinWidth(USE_PREF_SIZE);
      icon.getStyleClass().add("file-icon");
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox line = Texts.row(icon, name, state);
      content = new VBox(line, notes);
    }

    @Override
    protected Region content(FileRow row) {
      icon.getChildren().setAll(icon(row));
      name.setText(row.name());
      state.setText(words(row));
      notes.setText(String.join(" ", row.notes()));
      in(notes, !row.notes().isEmpty());
      content
          .getStyleClass()
          .setAll(
              "file-row", row.state().name().toLowerCase(Locale.ROOT), noted(row) ? "noted" : "");
      setAccessibleText(row.name() + ", " + state.getText() + " " + notes.getText());
      return content;
    }

    private static boolean noted(FileRow row) {
      return row.state() == FileRow.State.DONE && !row.notes().isEmpty();
    }

    private String words(FileRow row) {
      String key = noted(row) ? "noted" : row.state().name().toLowerCase(Locale.ROOT);
      return messages.text("publish.state." + key);
    }

    private static Text icon(FileRow row) {
      return switch (row.state()) {
        case WAITING -> Icons.OPEN_ENDED.node(Look.MUTED);
        case RUNNING -> Icons.WORKING.node("accent");
        case DONE -> noted(row) ? Icons.WARNING.node(Look.WARN) : Icons.CHECK.node(Look.OK);
        case FAILED -> Icons.ERROR.node(Look.BAD);
        case LEFT_OUT -> Icons.NOTHING.node(Look.MUTED);
      };
    }
  }
}
