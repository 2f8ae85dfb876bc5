package org.hearingdesk.ui.kit;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A framed part of a place: a head with a title and a quiet note at its right, a body that takes
 * the free height, and a foot where there is something to say or do at the end.
 */
public final class Card extends VBox {

  private final Label title = Texts.label("", "card-title");
  private final Label note = Texts.label("", "card-note");
  private final HBox head = new HBox(title, Texts.spring(), note);

  /** A card without a head. */
  public Card() {
    getStyleClass().add("card");
    setAccessibleRole(AccessibleRole.PARENT);
    head.getStyleClass().add("card-head");
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    note.setMinWidth(USE_PREF_SIZE);
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    setMinHeight(0);
  }

  public Card(String title) {
    this();
    this.title.setText(title);
    setAccessibleText(title);
    getChildren().addFirst(head);
  }

  /** The title, for one that changes. */
  public StringProperty titleProperty() {
    return title.textProperty();
  }

  /** The quiet words at the right end of the head. */
  public StringProperty noteProperty() {
    return note.textProperty();
  }

  public Card note(String words) {
    note.setText(words);
    return this;
  }

  /** Puts buttons or a pill at the right end of the head, after the note. */
  public Card headEnd(Node... nodes) {
    head.getChildren().addAll(nodes);
    return this;
  }

  /** Puts something directly after the title. */
  public Card besideTitle(Node... nodes) {
    head.getChildren().addAll(1, List.of(nodes));
    return this;
  }

  /** A larger title, for the main card of a place. */
  public Card large() {
    title.getStyleClass().add(Look.TYPE_16);
    return this;
  }

  /** Adds to the body; {@code node} takes the free height. */
  public Card body(Node node) {
    VBox.setVgrow(node, Priority.ALWAYS);
    getChildren().add(node);
    return this;
  }

  /** Adds to the body with the height it wants. */
  public Card part(Node... nodes) {
    getChildren().addAll(nodes);
    return this;
  }

  /** A line at the lower end, above it a rule. */
  public Card foot(Node... nodes) {
    return addFoot(new HBox(nodes));
  }

  /** A foot on the sunken ground, for tools that belong to the body above. */
  public Card sunkenFoot(Node... nodes) {
    HBox foot = new HBox(nodes);
    foot.getStyleClass().add("sunken");
    return addFoot(foot);
  }

  private Card addFoot(HBox foot) {
    foot.getStyleClass().add("card-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(foot);
    return this;
  }
}
