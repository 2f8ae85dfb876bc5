package org.hearingdesk.ui.minutes;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.jspecify.annotations.Nullable;

/** The sections with their status, at the left of the page. */
final class OutlineCard {
  static final String LIST = "minutes-outline";

  private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final MinutesViewModel model;
  private final Messages messages;
  private final ListView<SectionRow> list;
  private final Card card;
  private boolean following;

  OutlineCard(MinutesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    list = new ListView<>(model.outline());
    list.setId(LIST);
    list.setAccessibleText(messages.text("minutes.outline"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel().selectedIndexProperty().subscribe(this::selected);
    card = new Card(messages.text("minutes.outline")).body(list);
    card.getStyleClass().add("minutes-outline");
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.shownProperty(), shown -> follow());
    subscriptions.listen(model.totalProperty(), total -> count());
    subscriptions.listen(model.agreedProperty(), agreed -> count());
  }

  private void count() {
    card.note(
        messages.text(
            "minutes.outline.agreed", model.agreedProperty().get(), model.totalProperty().get()));
  }

  /** Selects the line of the section on the page. */
  private void follow() {
    following = true;
    model
        .shownProperty()
        .get()
        .ifPresent(shown -> {
          for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(shown.id())) {
              list.getSelectionModel().clearAndSelect(i);
            }
          }
        });
    following = false;
  }

  /** A person has chosen a line; a heading passes the choice on in the same direction. */
  private void selected(Number before, Number now) {
    int at = now.intValue();
    if (following || at < 0 || at >= list.getItems().size()) {
      return;
    }
    SectionRow row = list.getItems().get(at);
    if (row.heading()) {
      int next = before.intValue() > at ? at - 1 : at + 1;
      if (next >= 0 && next < list.getItems().size()) {
        list.getSelectionModel().clearAndSelect(next);
      }
    } else {
      model.select(row.id());
    }
  }

  /** A line of the outline. */
  private final class Cell extends WrappingCell<SectionRow> {
    private final Label number = Texts.label("", "section-number", Look.NUMBERS);
    private final Label title = Texts.wrapping("", "section-title");
    private final FlowPane state = new FlowPane();
    private final HBox content;

    Cell() {
      getStyleClass().add("section-cell");
      state.getStyleClass().add("section-state");
      number.setMinWidth(USE_PREF_SIZE);
      VBox words = new VBox(title, state);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      content = new HBox(number, words);
      content.getStyleClass().add("section-line");
    }

    @Override
    protected void updateItem(@Nullable SectionRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(INNER, row != null && row.level() > 0);
      pseudoClassStateChanged(HEADING, row != null && row.heading());
    }

    @Override
    protected Region content(SectionRow row) {
      number.setText(row.number());
      title.setText(row.title());
      state.getChildren().clear();
      if (!row.heading()) {
        state.getChildren().add(StatusMark.of(row.status(), messages));
        if (row.untouched() > 0) {
          state
              .getChildren()
              .add(
                  Texts.label(
                      messages.count("minutes.untouched", row.untouched()), "section-untouched"));
        }
      }
      if (row.changed() > 0) {
        Label changed =
            Texts.label(messages.count("minutes.changed", row.changed()), "section-changed");
        changed.setGraphic(Icons.WARNING.node(Look.WARN));
        state.getChildren().add(changed);
      }
      if (row.comments() > 0) {
        Label comments =
            Texts.label(
                messages.count("minutes.comments.open", row.comments()), "section-untouched");
        comments.setGraphic(Icons.COMMENT.node(Look.MUTED));
        state.getChildren().add(comments);
      }
      state.setManaged(!state.getChildren().isEmpty());
      setAccessibleText(spoken(row));
      return content;
    }

    private String spoken(SectionRow row) {
      String status =
          row.heading()
              ? ""
              : messages.text("minutes.status." + row.status().name().toLowerCase(Locale.ROOT));
      String comments =
          row.comments() == 0 ? "" : messages.count("minutes.comments.open", row.comments());
      return (row.number() + " " + row.title() + " " + status + " " + comments).strip();
    }
  }
}
