package org.hearingdesk.ui.history;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.hearingdesk.words.ChangeGroup;
import org.hearingdesk.words.ChangeKind;
import org.hearingdesk.words.ChangeLine;

/** A change as a sentence, what it was and what it became; the selected one can be taken back. */
final class ChangeCell extends WrappingCell<HistoryRow> {
  private static final int LONGEST = 400;

  private final HistoryViewModel model;
  private final Messages messages;
  private final Consumer<ChangeGroup> takeBack;
  private final Consumer<ChangeGroup> putBack;

  ChangeCell(
      HistoryViewModel model,
      Messages messages,
      Consumer<ChangeGroup> takeBack,
      Consumer<ChangeGroup> putBack) {
    this.model = model;
    this.messages = messages;
    this.takeBack = takeBack;
    this.putBack = putBack;
    getStyleClass().add("change-cell");
    selectedProperty().subscribe((was, is) -> redraw());
  }

  static Icons icon(ChangeKind kind) {
    return switch (kind) {
      case FLOOR -> Icons.FLOOR;
      case TEXT -> Icons.EDIT;
      case PEOPLE -> Icons.PEOPLE;
      case PREPARATION -> Icons.PREPARE;
      case PRIORITIES -> Icons.PRIORITIES;
      case MINUTES -> Icons.MINUTES;
      case HEARING -> Icons.FLAG;
    };
  }

  @Override
  protected Region content(HistoryRow row) {
    return switch (row) {
      case HistoryRow.Day day -> Texts.label(day.words(), "history-day");
      case HistoryRow.Changed changed -> change(changed);
    };
  }

  /** The selected change shows what can be done with it. */
  private void redraw() {
    HistoryRow row = getItem();
    if (row != null && !isEmpty()) {
      setGraphic(content(row));
    }
  }

  private Region change(HistoryRow.Changed row) {
    ChangeLine line = model.line(row.group());
    setAccessibleText(row.time() + " " + line.text() + ", " + row.operator());
    StackPane sign = new StackPane(icon(line.kind()).node());
    sign.getStyleClass().add("change-sign");
    VBox words = new VBox(sentence(line, row.group().reverted()), who(row));
    words.getStyleClass().add(Look.GAP_4);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (isSelected()) {
      words.getChildren().add(acts(row.group()));
    }
    HBox cell = new HBox(Texts.label(row.time(), "change-time"), sign, words);
    cell.getStyleClass().add("change");
    return cell;
  }

  private TextFlow sentence(ChangeLine line, boolean reverted) {
    TextFlow flow =
        new TextFlow(text(line.sentence(), reverted ? "change-reverted" : "change-what"));
    boolean tells = line.before().isPresent() || line.after().isPresent();
    if (tells) {
      flow.getChildren().add(text(": ", "change-what"));
    }
    line.before().ifPresent(old -> flow.getChildren().add(text(cut(old), "change-old")));
    if (line.before().isPresent() && line.after().isPresent()) {
      flow.getChildren().add(text(" → ", "change-what"));
    }
    line.after().ifPresent(now -> flow.getChildren().add(text(cut(now), "change-new")));
    return flow;
  }

  private Label who(HistoryRow.Changed row) {
    String words =
        row.group().reverted()
            ? messages.text("history.by.taken_back", row.operator())
            : row.operator();
    return Texts.label(words, Look.TYPE_12, Look.MUTED);
  }

  private Node acts(ChangeGroup group) {
    FlowPane acts = new FlowPane();
    acts.getStyleClass().add("change-acts");
    act(group).ifPresent(acts.getChildren()::add);
    int since = model.since(group).size();
    if (since > 0) {
      String key =
          HistoryViewModel.namesState(group) ? "history.return_to" : "history.take_back_since";
      Button back = Texts.button(Icons.UNDO, messages.count(key, since), Look.SMALL);
      back.setOnAction(event -> {
        var _ = model.takeBackSince(group);
      });
      Button compare = Texts.button(messages.text("history.compare"), Look.SMALL, Look.QUIET);
      compare.setOnAction(event -> {
        var _ = model.compare(group);
      });
      acts.getChildren().addAll(back, compare);
    }
    return acts;
  }

  private Optional<Node> act(ChangeGroup group) {
    if (model.mayBeTakenBack(group)) {
      return Optional.of(button(Icons.UNDO, "history.take_back", group, takeBack));
    }
    return group.reverted()
        ? Optional.of(button(Icons.REDO, "history.put_back", group, putBack))
        : Optional.empty();
  }

  private Button button(Icons icon, String key, ChangeGroup group, Consumer<ChangeGroup> act) {
    Button button = Texts.button(icon, messages.text(key), Look.SMALL);
    button.setOnAction(event -> act.accept(group));
    return button;
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    return text;
  }

  /** A long text is told by its beginning; the whole stands where it belongs. */
  private static String cut(String words) {
    return words.length() <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST / 2)) + " …";
  }
}
