package org.hearingdesk.ui.kit;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * A field with its label above and, when what was typed is refused, the reason below in the user's
 * words. A hint may stand there while nothing is refused.
 */
public final class FieldWithMessage extends VBox {

  private final Control field;
  private final Label message = Texts.wrapping("", "field-message");
  private String hint = "";

  public FieldWithMessage(String label, Control field) {
    this.field = field;
    Label words = Texts.label(label, "field-label");
    words.setLabelFor(field);
    words.setMnemonicParsing(false);
    field.setMaxWidth(Double.MAX_VALUE);
    field.setAccessibleText(label);
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    getStyleClass().add("field-with-message");
    getChildren().addAll(words, field, message);
    setFillWidth(true);
    refuse(Optional.empty());
  }

  /** A quiet line under the field while nothing is refused. */
  public FieldWithMessage hint(String words) {
    hint = words;
    refuse(Optional.empty());
    return this;
  }

  /** Shows why the text was refused, or takes the reason away. */
  public void refuse(Optional<String> reason) {
    field.getStyleClass().remove(Look.REFUSED);
    message.getStyleClass().remove("hint");
    message.setText(reason.orElse(hint));
    if (reason.isPresent()) {
      field.getStyleClass().add(Look.REFUSED);
      message.setGraphic(Icons.ERROR.node());
    } else {
      message.getStyleClass().add("hint");
      message.setGraphic(null);
    }
    field.setAccessibleHelp(message.getText());
    field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }

  public Control field() {
    return field;
  }

  /** The words under the field, empty when there are none. */
  public String message() {
    return message.getText();
  }
}
