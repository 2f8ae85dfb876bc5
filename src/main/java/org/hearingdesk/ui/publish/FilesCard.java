package org.hearingdesk.ui.publish;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.NamePattern;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** Where the files go and what they are called. */
final class FilesCard {
  static final String CHANGE = "publish-folder-change";
  static final String NAMES = "publish-names";

  private final PublishViewModel model;
  private final Messages messages;
  private final Label folder = Texts.wrapping("", "publish-path");
  private final TextField names = new TextField();
  private final Label example = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
  private final Label fields = Texts.wrapping("", Look.TYPE_12, Look.MUTED);
  private final TemplatesField templates;
  private final Card card;

  /**
   * @param choose asks a person for another folder
   * @param template asks for the template of a format
   */
  FilesCard(PublishViewModel model, Runnable choose, Consumer<Format> template) {
    this.model = model;
    this.messages = model.words().messages();
    Button change = Texts.button(messages.text("publish.folder.change"), Look.SMALL);
    change.setId(CHANGE);
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.setOnAction(event -> choose.run());
    HBox where = Texts.row(Icons.FOLDER.node(Look.MUTED), folder, change);
    HBox.setHgrow(folder, Priority.ALWAYS);
    folder.setMaxWidth(Double.MAX_VALUE);
    templates = new TemplatesField(model.templates(), model.words(), template);
    names.setId(NAMES);
    names.setAccessibleText(messages.text("publish.names"));
    VBox rows =
        new VBox(
            Texts.label(messages.text("publish.folder"), "publish-field"),
            where,
            Texts.label(messages.text("publish.names"), "publish-field"),
            names,
            example,
            fields,
            templates.node());
    rows.getStyleClass().add("publish-fields");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    card =
        new Card(messages.text("publish.files"))
            .body(scroll)
            .foot(
                Texts.wrapping(messages.text("publish.names.replaced"), Look.TYPE_12, Look.MUTED));
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.folderProperty(), path -> folder.setText(path.toString()));
    SetChangeListener<Order.Choice> changed = change -> example();
    model.choices().chosen().addListener(changed);
    subscriptions.add(() -> model.choices().chosen().removeListener(changed));
    templates.attach(subscriptions);
    names.textProperty().bindBidirectional(model.namesProperty());
    subscriptions.add(() -> names.textProperty().unbindBidirectional(model.namesProperty()));
    subscriptions.listen(model.namesProperty(), typed -> example());
    subscriptions.changes(model.language().chosenProperty(), language -> example());
    example();
  }

  private void example() {
    example.setText(model.exampleName().orElse("–"));
    String all =
        String.join(" ", NamePattern.FIELDS.stream().map(each -> "{" + each + "}").toList());
    Optional<String> unknown = model.unknownField();
    fields.setText(
        unknown
            .map(field -> messages.text("publish.names.unknown", field, all))
            .orElseGet(() -> messages.text("publish.names.fields", all)));
    fields.getStyleClass().removeAll(Look.MUTED, Look.WARN);
    fields.getStyleClass().add(unknown.isPresent() ? Look.WARN : Look.MUTED);
  }
}
