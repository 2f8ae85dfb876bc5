package org.hearingdesk.ui.floor;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;

/** The field that adds to the list of speakers; its prompt and colour tell what kind Enter adds. */
final class AddingBox extends VBox {
  static final String FIELD = "floor-add";
  static final String PROBLEM = "floor-list-problem";

  private final AddingViewModel model;
  private final ListRulesViewModel rules;
  private final Messages messages;
  private final TypeAhead<Candidate> field;

  AddingBox(SpeakersViewModel list, Messages messages) {
    model = list.adding();
    rules = list.rules();
    this.messages = messages;
    field =
        new TypeAhead<Candidate>(
                messages,
                Icons.ADD_SPEAKER,
                messages.text("floor.add.ordinary"),
                Candidate::title,
                Candidate::names)
            .detail(model::detail)
            .promising(model::promise)
            .offering(model::newcomers)
            .promiseAboveSuggestions()
            .graphic(candidate ->
                candidate
                    .side()
                    .map(side ->
                        new SideBadge(SideColour.of(side.colour()), side.letter(), side.name()))
                    .orElse(null));
    field.field().setId(FIELD);
    field.onTaken(model::take);
    model.candidatesProperty().subscribe(field::candidates);
    model.kindProperty().subscribe(kind -> showKind());
    rules.closedProperty().subscribe(closed -> showKind());
    list.rows().addListener((ListChangeListener<SpeakerRow>) change -> field.promiseAnew());
    field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    getChildren().addAll(field, problem(list.problemProperty()));
    getStyleClass().add("adding");
    setMinHeight(USE_PREF_SIZE);
  }

  void focus() {
    field.field().requestFocus();
  }

  private void showKind() {
    RequestKind kind = model.kindProperty().get();
    boolean closed = kind == RequestKind.ORDINARY && rules.closedProperty().get();
    String key = kind.name().toLowerCase(Locale.ROOT);
    String words = messages.text(closed ? "floor.add.closed" : "floor.add." + key);
    field.field().setPromptText(words);
    field.field().setAccessibleText(words);
    field.getStyleClass().removeAll("order", "reply");
    switch (kind) {
      case ORDINARY -> {}
      case POINT_OF_ORDER -> field.getStyleClass().add("order");
      case RIGHT_OF_REPLY -> field.getStyleClass().add("reply");
    }
    field.promiseAnew();
  }

  /** Escape in the empty field leads back to ordinary requests. */
  private void escape(KeyEvent event) {
    boolean other = model.kindProperty().get() != RequestKind.ORDINARY;
    if (event.getCode() == KeyCode.ESCAPE && field.field().getText().isEmpty() && other) {
      model.choose(RequestKind.ORDINARY);
      event.consume();
    }
  }

  private static Label problem(ReadOnlyStringProperty words) {
    Label problem = Texts.wrapping("", "field-message", Look.BAD);
    problem.setId(PROBLEM);
    problem.textProperty().bind(words);
    problem.visibleProperty().bind(words.isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    return problem;
  }
}
