package org.hearingdesk.ui.minutes.versions;

import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.minutes.NoticeBanner;
import org.hearingdesk.ui.minutes.Notices;
import org.jspecify.annotations.Nullable;

/** What differs between a version and another, or the minutes as they stand, to be walked along. */
final class CompareCard {
  static final String LIST = "minutes-compare-list";
  static final String TO = "minutes-compare-to";
  static final String RESTORE = "minutes-compare-restore";

  private final VersionsViewModel model;
  private final Messages messages;
  private final ListView<CompareRow> list = new ListView<>();
  private final ComboBox<VersionRow> to;
  private final Label count = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
  private final Button previous;
  private final Button next;
  private final Button restore;
  private final VBox above = new VBox();
  private final StackPane body = new StackPane();
  private final Card card;
  private boolean following;
  private boolean wanted;

  CompareCard(VersionsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    list.setId(LIST);
    list.setAccessibleText(messages.text("minutes.versions.compared"));
    list.setCellFactory(view -> new CompareCell(messages));
    to = new ComboBox<>(model.targets());
    to.setId(TO);
    to.setAccessibleText(messages.text("minutes.versions.with"));
    to.setConverter(new Names());
    to.valueProperty().subscribe(this::chosen);
    previous = Texts.iconButton(Icons.UP, messages.text("minutes.act.difference_previous"));
    next = Texts.iconButton(Icons.DOWN, messages.text("minutes.act.difference_next"));
    previous.setOnAction(event -> step(-1));
    next.setOnAction(event -> step(1));
    restore = Texts.button(Icons.UNDO, messages.text("minutes.versions.restore"), Look.SMALL);
    restore.setId(RESTORE);
    restore.setOnAction(event -> restore());
    Label with = Texts.label(messages.text("minutes.versions.with"), Look.MUTED);
    FlowPane tools = new FlowPane(Texts.row(with, to), Texts.row(previous, next, count), restore);
    tools.getStyleClass().add("corrections-tools");
    card = new Card(messages.text("minutes.versions.compared"));
    card.part(tools, above).body(body);
    card.getStyleClass().add("corrections-passages");
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.changes(list.getSelectionModel().selectedIndexProperty(), row -> told());
    subscriptions.listen(model.comparedProperty(), this::show);
    subscriptions.listen(model.toProperty(), this::follow);
    ListChangeListener<VersionRow> changed = change -> follow(model.toProperty().get());
    model.targets().addListener(changed);
    subscriptions.add(() -> model.targets().removeListener(changed));
    subscriptions.listen(
        model.fromProperty(),
        from ->
            card.titleProperty()
                .set(
                    from.map(VersionRow::name)
                        .orElseGet(() -> messages.text("minutes.versions.compared"))));
    subscriptions.listen(model.writableProperty(), writable -> told());
    subscriptions.listen(model.notices().lastProperty(), this::tell);
  }

  /** The keyboard goes to the first difference, as soon as there is one. */
  void focus() {
    wanted = list.getItems().isEmpty();
    if (!wanted) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        step(1);
      }
    }
  }

  /** Goes to the next difference, or the one before ({@code -1}). */
  void step(int by) {
    Compared compared = model.comparedProperty().get();
    int from = list.getSelectionModel().getSelectedIndex();
    int to = compared.differenceFrom(from < 0 && by < 0 ? compared.rows().size() : from, by);
    if (to >= 0) {
      list.getSelectionModel().clearAndSelect(to);
      list.scrollTo(Math.max(0, to - 1));
      list.requestFocus();
    }
  }

  void restore() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(row -> model.restore(row.section()));
  }

  private void show(Compared compared) {
    int at = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(compared.rows());
    if (at >= 0 && !compared.rows().isEmpty()) {
      list.getSelectionModel().select(Math.min(at, compared.rows().size() - 1));
    }
    body.getChildren().setAll(compared.rows().isEmpty() ? empty(compared) : list);
    if (wanted && !compared.rows().isEmpty()) {
      // not now: the keyboard may be on its way from the text that was left
      Platform.runLater(this::focus);
    }
    told();
  }

  private Node empty(Compared compared) {
    return compared.comparison().isPresent()
        ? new EmptyState(
            Icons.DONE,
            messages.text("minutes.versions.all_same"),
            messages.text("minutes.versions.all_same.words"))
        : new EmptyState(
            Icons.TAG,
            messages.text("minutes.versions.none"),
            messages.text("minutes.versions.none.words"));
  }

  private void told() {
    Compared compared = model.comparedProperty().get();
    int all = compared.differences();
    int row = list.getSelectionModel().getSelectedIndex();
    int at = row < 0 ? 0 : compared.numberOf(row);
    count.setText(
        compared.comparison().isEmpty()
            ? ""
            : at == 0
                ? messages.count("minutes.versions.differences", all)
                : messages.text("minutes.versions.at", at, all));
    previous.setDisable(all == 0);
    next.setDisable(all == 0);
    restore.setDisable(row < 0 || !model.writableProperty().get());
  }

  private void tell(Optional<Notices.Notice> notice) {
    above
        .getChildren()
        .setAll(
            notice.map(told -> NoticeBanner.of(told, model.notices(), messages)).stream().toList());
  }

  private void follow(Optional<VersionRow> row) {
    following = true;
    to.setValue(row.orElse(null));
    following = false;
  }

  private void chosen(@Nullable VersionRow row) {
    if (!following && row != null) {
      model.chooseTo(row);
    }
  }

  /** Versions by their names. */
  private static final class Names extends StringConverter<VersionRow> {
    @Override
    public String toString(@Nullable VersionRow row) {
      return row == null ? "" : row.name();
    }

    @Override
    public VersionRow fromString(String name) {
      throw new UnsupportedOperationException("A version is chosen, not typed");
    }
  }
}
