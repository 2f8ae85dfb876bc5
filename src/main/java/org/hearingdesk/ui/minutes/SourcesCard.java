package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Chip;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;
import org.hearingdesk.ui.minutes.SourcesViewModel.Tab;
import org.hearingdesk.ui.minutes.comments.CommentsPane;
import org.jspecify.annotations.Nullable;

/** What was said on the section, at the right of the page. */
final class SourcesCard {
  static final String LIST = "minutes-sources";
  static final String TABS = "minutes-sources-tabs";

  private static final List<Tab> TABS_SHOWN = List.of(Tab.values());
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final MinutesViewModel minutes;
  private final SourcesViewModel model;
  private final Messages messages;
  private final ListView<SourceRow> list;
  private final Segmented<Tab> tabs;
  private final Label used = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
  private final StackPane body = new StackPane();
  private final CommentsPane comments;
  private final Card card;

  /**
   * @param comments what is said about the section, which stands in the place of the sources
   */
  SourcesCard(MinutesViewModel minutes, CommentsPane comments, Messages messages) {
    this.comments = comments;
    this.minutes = minutes;
    this.model = minutes.sources();
    this.messages = messages;
    list = new ListView<>(model.rows());
    list.setId(LIST);
    list.setAccessibleText(messages.text("minutes.sources"));
    list.setCellFactory(view -> new Cell());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> model.select(Optional.ofNullable(row)));
    tabs =
        new Segmented<>(
            messages.text("minutes.sources.tabs"),
            TABS_SHOWN,
            tab -> "",
            tab -> tab == Tab.COMMENTS ? Icons.COMMENT.node() : null);
    commentsTab().setTooltip(new Tooltip(messages.text("minutes.comments")));
    tabs.setId(TABS);
    tabs.choose(model.tabProperty().get());
    tabs.onChosen(model::choose);
    tabs.setMaxWidth(Double.MAX_VALUE);
    for (Node each : tabs.getChildren()) {
      HBox.setHgrow(each, Priority.ALWAYS);
      ((Region) each).setMaxWidth(Double.MAX_VALUE);
    }
    HBox tabLine = new HBox(tabs);
    HBox.setHgrow(tabs, Priority.ALWAYS);
    tabLine.getStyleClass().add("minutes-tabs");
    body.getChildren().add(list);
    card = new Card(messages.text("minutes.sources")).part(tabLine).body(body).foot(used);
    card.getStyleClass().add("minutes-sources");
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(minutes.shownProperty(), shown -> title());
    subscriptions.listen(model.interventionsProperty(), n -> counts());
    subscriptions.listen(model.marksProperty(), n -> counts());
    subscriptions.listen(model.usedProperty(), n -> counts());
    subscriptions.listen(minutes.comments().openProperty(), n -> counts());
    subscriptions.listen(model.tabProperty(), tab -> counts());
    comments.attach(subscriptions);
  }

  /** Shows a comment, or the field for a new one. */
  void show(Optional<Id<Comment>> comment) {
    model.choose(Tab.COMMENTS);
    tabs.choose(Tab.COMMENTS);
    comments.show(comment);
  }

  private void title() {
    card.note(
        minutes
            .shownProperty()
            .get()
            .filter(row -> !row.number().isEmpty())
            .map(row -> messages.text("minutes.sources.for", row.number()))
            .orElse(""));
  }

  private void counts() {
    int interventions = model.interventionsProperty().get();
    int marks = model.marksProperty().get();
    tab(Tab.INTERVENTIONS, messages.text("minutes.sources.interventions", interventions));
    tab(Tab.MARKS, messages.text("minutes.sources.marks", marks));
    used.setText(messages.text("minutes.sources.used", model.usedProperty().get(), interventions));
    int open = minutes.comments().openProperty().get();
    tab(Tab.COMMENTS, String.valueOf(open));
    commentsTab().setAccessibleText(messages.text("minutes.sources.comments", open));
    boolean talk = model.tabProperty().get() == Tab.COMMENTS;
    card.titleProperty().set(messages.text(talk ? "minutes.comments" : "minutes.sources"));
    if (talk) {
      used.setText(messages.count("minutes.comments.waiting", open));
    }
    body.getChildren()
        .setAll(
            switch (model.tabProperty().get()) {
              case INTERVENTIONS -> interventions == 0 ? nothing() : list;
              case MARKS -> marks == 0 ? nothing() : list;
              case COMMENTS -> comments;
            });
  }

  private Node nothing() {
    return model.tabProperty().get() == Tab.MARKS
        ? new EmptyState(
            Icons.FLAG,
            messages.text("minutes.sources.no_marks"),
            messages.text("minutes.sources.no_marks.words"))
        : new EmptyState(
            Icons.FLOOR,
            messages.text("minutes.sources.none"),
            messages.text("minutes.sources.none.words"));
  }

  private void tab(Tab tab, String words) {
    toggle(tab).setText(words);
  }

  /** It has an icon for its name: three names have no room. */
  private ToggleButton commentsTab() {
    return toggle(Tab.COMMENTS);
  }

  private ToggleButton toggle(Tab tab) {
    return (ToggleButton) tabs.getChildren().get(TABS_SHOWN.indexOf(tab));
  }

  /** One source. */
  private final class Cell extends WrappingCell<SourceRow> {
    private final Label time = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
    private final Label speaker = Texts.wrapping("", "source-speaker");
    private final HBox side = new HBox();
    private final Label text = Texts.wrapping("", "source-text");
    private final Label changed = Texts.wrapping("", Look.TYPE_12, Look.WARN);
    private final FlowPane chips = new FlowPane();
    private final Label usedIn = Texts.label("", "source-used");
    private final Button insert =
        Texts.button(Icons.REPLY, messages.text("minutes.insert"), Look.SMALL, "source-insert");
    private final VBox content;

    Cell() {
      getStyleClass().add("source-cell");
      time.setMinWidth(USE_PREF_SIZE);
      side.setMinWidth(USE_PREF_SIZE);
      speaker.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(speaker, Priority.ALWAYS);
      HBox head = new HBox(time, speaker, side);
      head.getStyleClass().add("source-head");
      chips.getStyleClass().add("source-chips");
      chips.setMinWidth(0);
      HBox.setHgrow(chips, Priority.ALWAYS);
      usedIn.setGraphic(Icons.CHECK.node(Look.MUTED));
      usedIn.setMinWidth(USE_PREF_SIZE);
      insert.setMinWidth(USE_PREF_SIZE);
      insert.setOnAction(event -> insertThis());
      insert.setFocusTraversable(false);
      HBox foot = new HBox(chips, usedIn, insert);
      foot.getStyleClass().add("source-foot");
      content = new VBox(head, text, changed, foot);
      content.getStyleClass().add("source");
      setOnDragDetected(event -> {
        if (getItem() != null) {
          SourceDrop.begin(this, getItem().key());
          event.consume();
        }
      });
    }

    private void insertThis() {
      if (getItem() != null) {
        minutes.text().insert(getItem());
      }
    }

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(CHANGED, row != null && row.changed().isPresent());
    }

    @Override
    protected Region content(SourceRow row) {
      time.setText(row.time());
      speaker.setText(row.speaker());
      side.getChildren().setAll(side(row));
      text.setText(row.text());
      shown(text, !row.text().isEmpty());
      changed.setText(row.changed().orElse(""));
      shown(changed, row.changed().isPresent());
      chips.getChildren().setAll(row.chips().stream().map(this::chip).toList());
      usedIn.setText(row.usedIn());
      shown(usedIn, !row.usedIn().isEmpty());
      shown(insert, row.usedIn().isEmpty() && !row.text().isEmpty());
      insert.setAccessibleText(messages.text("minutes.insert.this", row.speaker(), row.time()));
      setAccessibleText(row.time() + " " + row.speaker() + ". " + row.text());
      return content;
    }

    private Node side(SourceRow row) {
      return row.side()
          .<Node>map(mark -> new SideBadge(mark.colour(), mark.letter(), mark.name()))
          .orElseGet(() -> Texts.label(messages.text("minutes.no_side"), Look.TYPE_12, Look.MUTED));
    }

    private Node chip(SourceRow.ChipRow chip) {
      return new Chip(chip.mark().map(SourcesCard::kind).orElse(Chip.Kind.POSITION), chip.words());
    }

    private static void shown(Node node, boolean shown) {
      node.setVisible(shown);
      node.setManaged(shown);
    }
  }

  private static Chip.Kind kind(Mark mark) {
    return switch (mark) {
      case PRIORITY -> Chip.Kind.PRIORITY;
      case CRUCIAL_ISSUE -> Chip.Kind.CRUCIAL;
      case CONCERN -> Chip.Kind.CONCERN;
      case PROPOSAL -> Chip.Kind.PROPOSAL;
      case QUESTION -> Chip.Kind.QUESTION;
    };
  }
}
