package org.hearingdesk.ui.minutes.versions;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

/** The versions, and how the minutes as they stand get a name. */
final class VersionsCard {
  static final String LIST = "minutes-versions-list";
  static final String NAME = "minutes-version-name-field";
  static final String GO = "minutes-version-name-go";

  private final VersionsViewModel model;
  private final ListView<VersionRow> list;
  private final TextField name = new TextField();
  private final Button go;
  private final Label problem = Texts.wrapping("", Look.TYPE_12, Look.BAD);
  private final Card card;
  private boolean following;

  VersionsCard(VersionsViewModel model, Messages messages) {
    this.model = model;
    name.setId(NAME);
    name.setPromptText(messages.text("minutes.versions.name"));
    name.setAccessibleText(messages.text("minutes.versions.name"));
    name.setOnAction(event -> give());
    HBox.setHgrow(name, Priority.ALWAYS);
    go = Texts.button(Icons.TAG, messages.text("minutes.versions.name_go"), Look.SMALL);
    go.setId(GO);
    go.setMinWidth(Region.USE_PREF_SIZE);
    go.setOnAction(event -> give());
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    VBox form = new VBox(Texts.row(name, go), problem);
    form.getStyleClass().add("corrections-send");
    list = new ListView<>(model.versions());
    list.setId(LIST);
    list.setAccessibleText(messages.text("minutes.versions"));
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(
        Texts.wrapping(messages.text("minutes.versions.none"), Look.MUTED, Look.PAD_16));
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    card = new Card(messages.text("minutes.versions"));
    card.part(form).body(list);
    card.getStyleClass().add("corrections-sheets");
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.fromProperty(), this::follow);
    subscriptions.listen(model.problemProperty(), problem::setText);
    subscriptions.listen(
        model.writableProperty(),
        writable -> {
          name.setDisable(!writable);
          go.setDisable(!writable);
        });
  }

  boolean isEmpty() {
    return model.versions().isEmpty();
  }

  void name() {
    name.requestFocus();
  }

  private void give() {
    model.name(name.getText(), name::clear);
  }

  private void follow(Optional<VersionRow> row) {
    following = true;
    row.ifPresent(list.getSelectionModel()::select);
    following = false;
  }

  private void chosen(@Nullable VersionRow row) {
    if (!following && row != null) {
      model.chooseFrom(row);
    }
  }

  /** A version and who named it. */
  private static final class Cell extends WrappingCell<VersionRow> {
    private final Label name = Texts.wrapping("", Look.SEMIBOLD);
    private final Label words = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
    private final VBox content = new VBox(name, words);

    Cell() {
      getStyleClass().add("section-cell");
      content.getStyleClass().add("correction-sheet");
    }

    @Override
    protected Region content(VersionRow row) {
      name.setText(row.name());
      words.setText(row.words());
      setAccessibleText(row.name() + ", " + row.words());
      return content;
    }
  }
}
