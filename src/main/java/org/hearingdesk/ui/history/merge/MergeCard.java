package org.hearingdesk.ui.history.merge;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.hearingdesk.words.MergeWords;

/** What would come in by a merge, and then what came in; in the order in which one decides. */
public final class MergeCard extends VBox {
  static final String TAKE_IN = "merge-take-in";
  static final String PUT_AWAY = "merge-put-away";
  static final String TAKE_BACK = "merge-take-back";
  static final String SETTLE = "merge-settle";
  static final String LINES = "merge-lines";

  private final MergeViewModel model;
  private final Messages messages;
  private final Runnable settle;

  /**
   * @param settle shows the conflicts
   */
  public MergeCard(MergeViewModel model, Messages messages, Runnable settle) {
    this.model = model;
    this.messages = messages;
    this.settle = settle;
    getStyleClass().add("merge");
    model.stateProperty().subscribe(this::show);
  }

  /** Whether there is something to see. */
  public ObservableValue<Boolean> shown() {
    return model.stateProperty().map(state -> !(state instanceof MergeState.Nothing));
  }

  private void show(MergeState state) {
    getChildren().clear();
    switch (state) {
      case MergeState.Nothing() -> {}
      case MergeState.Working(String file) -> add(file, wrapped(messages.text("merge.working")));
      case MergeState.Told(String file, String words) -> {
        Card card = add(file, wrapped(words));
        card.foot(Texts.spring(), putAway("merge.put_away"));
      }
      case MergeState.Preview(String file, var merge, MergeWords words) -> preview(file, words);
      case MergeState.Done(String file, MergeWords words, var change) -> done(file, words);
    }
  }

  private Card add(String title, Node... parts) {
    Card card = new Card(title).large();
    VBox.setVgrow(card, Priority.ALWAYS);
    card.part(parts);
    getChildren().setAll(card);
    return card;
  }

  private Label wrapped(String words) {
    return Texts.wrapping(words, "merge-words");
  }

  private void preview(String file, MergeWords words) {
    Card card =
        add(
            messages.text("merge.preview", file),
            tiles(words, "merge.tile.comes_in"),
            counts("merge.by_person", words.byPerson()),
            counts("merge.by_kind", words.byKind()),
            told(words),
            nothingChanged());
    card.body(lines(words.sentences()));
    Button takeIn =
        act(TAKE_IN, messages.count("merge.take_in", words.changes().size()), this::takeIn);
    takeIn.getStyleClass().add(Look.PRIMARY);
    card.foot(Texts.spring(), putAway("merge.leave"), takeIn);
    takeIn.requestFocus();
  }

  private void done(String file, MergeWords words) {
    Card card =
        add(
            messages.text("merge.merged", file),
            tiles(words, "merge.tile.came_in"),
            counts("merge.by_person", words.byPerson()),
            counts("merge.by_kind", words.byKind()),
            told(words));
    card.body(lines(words.sentences()));
    HBox foot = Texts.row(act(TAKE_BACK, messages.text("merge.take_back"), this::takeBack));
    if (words.conflicting() > 0) {
      Button go = act(SETTLE, messages.text("merge.settle"), settle);
      go.getStyleClass().add(Look.PRIMARY);
      foot.getChildren().add(go);
    }
    card.foot(putAway("merge.put_away"), Texts.spring(), foot);
  }

  private Node nothingChanged() {
    Label label = Texts.wrapping(messages.text("merge.nothing_changed"), Look.TYPE_12, Look.MUTED);
    label.getStyleClass().add("merge-counts");
    return label;
  }

  private void takeIn() {
    var _ = model.takeIn();
  }

  private void takeBack() {
    var _ = model.takeBack();
  }

  private Button act(String id, String words, Runnable act) {
    Button button = Texts.button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private Button putAway(String key) {
    return act(PUT_AWAY, messages.text(key), model::putAway);
  }

  private Node tiles(MergeWords words, String key) {
    int all = words.changes().size();
    HBox tiles =
        new HBox(
            tile(all, messages.count(key, all), "merge-tile"),
            tile(words.conflicting(), messages.text("merge.tile.conflicts"), "merge-tile"));
    if (words.conflicting() > 0) {
      tiles.getChildren().getLast().getStyleClass().add("to-settle");
    }
    tiles.getStyleClass().addAll("merge-tiles", Look.GAP_8);
    return tiles;
  }

  private static Node tile(int count, String words, String style) {
    VBox tile =
        new VBox(
            Texts.label(Integer.toString(count), Look.TYPE_20, Look.SEMIBOLD, Look.NUMBERS),
            Texts.wrapping(words, Look.TYPE_12, Look.INK_2));
    tile.getStyleClass().add(style);
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private Node counts(String key, List<String> counts) {
    VBox box =
        new VBox(
            Texts.label(messages.text(key), Look.TYPE_12, Look.MUTED),
            Texts.wrapping(String.join(" · ", counts)));
    box.getStyleClass().add("merge-counts");
    return box;
  }

  private Node told(MergeWords words) {
    VBox box = new VBox();
    words
        .mended()
        .ifPresent(mended -> {
          Label label = Texts.wrapping(mended, Look.WARN);
          label.setGraphic(Icons.WARNING.node());
          box.getChildren().add(label);
        });
    Label conflicts =
        Texts.wrapping(words.conflicts(), words.conflicting() > 0 ? Look.WARN : Look.OK);
    conflicts.setGraphic((words.conflicting() > 0 ? Icons.WARNING : Icons.DONE).node());
    box.getChildren().add(conflicts);
    box.getStyleClass().addAll("merge-counts", Look.GAP_4);
    return box;
  }

  private Node lines(List<String> lines) {
    ListView<String> list = new ListView<>(FXCollections.observableArrayList(lines));
    list.setId(LINES);
    list.setAccessibleText(messages.text("merge.lines"));
    list.setCellFactory(view -> cell());
    list.getStyleClass().add("merge-lines");
    list.setMinHeight(0);
    return list;
  }

  private static ListCell<String> cell() {
    return new WrappingCell<>() {
      @Override
      protected Region content(String line) {
        return Texts.wrapping(line);
      }
    };
  }
}
