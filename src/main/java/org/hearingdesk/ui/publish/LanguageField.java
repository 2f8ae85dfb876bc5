package org.hearingdesk.ui.publish;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.LanguageNames;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** The language of the documents, to choose from a list. */
final class LanguageField {
  static final String LANGUAGE = "publish-language";

  private final LanguageViewModel model;
  private final ComboBox<Locale> list = new ComboBox<>();
  private final Node row;

  LanguageField(LanguageViewModel model, Messages messages) {
    this.model = model;
    Label label = Texts.label(messages.text("publish.language"), Look.TYPE_12, Look.MUTED);
    label.setLabelFor(list);
    label.setMinWidth(Label.USE_PREF_SIZE);
    list.setId(LANGUAGE);
    list.getStyleClass().add(Look.SMALL);
    list.setAccessibleText(messages.text("publish.language"));
    list.getItems().setAll(model.languages());
    list.setConverter(new LanguageNames(messages));
    list.setMinWidth(ComboBox.USE_PREF_SIZE);
    list.setOnAction(event -> model.choose(list.getValue()));
    row = Texts.row(label, list);
    row.setVisible(model.languages().size() > 1);
    row.setManaged(model.languages().size() > 1);
  }

  Node node() {
    return row;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.chosenProperty(), list::setValue);
  }
}
