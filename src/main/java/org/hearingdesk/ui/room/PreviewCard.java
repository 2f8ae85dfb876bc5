package org.hearingdesk.ui.room;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/**
 * What the room sees, as a small living picture in a corner of the moderator's window. It lies over
 * the place in sight, and can be put into any corner.
 */
final class PreviewCard extends StackPane {
  static final String PICTURE = "room-preview-picture";
  static final String MOVE = "room-preview-move";
  static final String CURTAIN = "room-preview-curtain";
  static final String CARD = "room-preview-card";

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final RoomChoices choices;
  private final Messages messages;
  private final VBox card = new VBox();
  private final PauseCardViewModel pause;
  private final PauseCardForm form;
  private final ScaledView picture;
  private final Region narrowBelow = new Region();
  private final ObjectProperty<Corner> corner = new SimpleObjectProperty<>(Corner.BOTTOM_RIGHT);
  private Optional<Node> focusBefore = Optional.empty();

  /**
   * @param stands where the room screen is, in a few words
   * @param close puts the preview away
   */
  PreviewCard(
      ScaledView picture,
      RoomChoices choices,
      PauseCardViewModel pause,
      ObservableValue<String> stands,
      Runnable close,
      Messages messages) {
    this.choices = choices;
    this.messages = messages;
    this.pause = pause;
    this.picture = picture;
    form = new PauseCardForm(pause, messages);
    picture.setId(PICTURE);
    picture.setAccessibleText(messages.text("room.preview"));
    VBox frame = new VBox(picture);
    frame.getStyleClass().add("room-preview-picture");
    card.getStyleClass().addAll("card", "raised", "room-preview-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.getChildren().addAll(head(stands, close), frame, foot(), form);
    narrowBelow.getStyleClass().add("room-preview-narrow-below");
    narrowBelow.setManaged(false);
    narrowBelow.setVisible(false);
    getChildren().addAll(card, narrowBelow);
    getStyleClass().add("room-preview-layer");
    setPickOnBounds(false);
    corner.subscribe(where -> StackPane.setAlignment(card, where.position()));
    pause.openProperty().subscribe(this::showForm);
  }

  /** In a small window it is smaller. */
  @Override
  protected void layoutChildren() {
    pseudoClassStateChanged(NARROW, getWidth() < narrowBelow.minWidth(-1));
    super.layoutChildren();
  }

  /** The corner in which it is. */
  ObjectProperty<Corner> cornerProperty() {
    return corner;
  }

  private Node head(ObservableValue<String> stands, Runnable close) {
    var state = Texts.label("", Look.TYPE_12, Look.MUTED);
    state.textProperty().bind(stands);
    VBox titles = new VBox(Texts.label(messages.text("room.preview"), Look.SEMIBOLD), state);
    Button move = Texts.iconButton(Icons.MOVE, messages.text("room.preview.move"));
    move.setId(MOVE);
    move.setOnAction(event -> corner.set(corner.get().next()));
    Button away = Texts.iconButton(Icons.REMOVE, messages.text("room.preview.close"));
    away.setOnAction(event -> close.run());
    titles.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(titles, Texts.spring(), move, away);
    head.getStyleClass().add("room-preview-head");
    draggable(head);
    return head;
  }

  /** Follows the mouse, and goes to the corner that is nearest when it is let go. */
  private void draggable(Node head) {
    Point2D[] from = {Point2D.ZERO};
    head.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> from[0] = new Point2D(event.getSceneX(), event.getSceneY()));
    head.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> {
          card.setTranslateX(event.getSceneX() - from[0].getX());
          card.setTranslateY(event.getSceneY() - from[0].getY());
        });
    head.addEventHandler(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          var bounds = card.getBoundsInParent();
          card.setTranslateX(0);
          card.setTranslateY(0);
          corner.set(
              Corner.nearest(bounds.getCenterX() / getWidth(), bounds.getCenterY() / getHeight()));
        });
  }

  private Node foot() {
    ToggleButton curtain = new ToggleButton(messages.text("room.preview.curtain"));
    curtain.setGraphic(Icons.WITHHELD.node());
    curtain.getStyleClass().add(Look.SMALL);
    curtain.setId(CURTAIN);
    choices.curtainProperty().subscribe(curtain::setSelected);
    curtain.setOnAction(event -> choices.curtainProperty().set(curtain.isSelected()));
    Button pauseCard = Texts.button(Icons.BREAK, "", Look.SMALL);
    pauseCard.setId(CARD);
    pauseCard.setOnAction(event -> pause.begin());
    choices
        .cardProperty()
        .subscribe(shown ->
            pauseCard.setText(
                messages.text(shown.isPresent() ? "room.preview.card.away" : "room.preview.card")));
    HBox foot = new HBox(curtain, pauseCard);
    foot.getStyleClass().add("room-preview-foot");
    return foot;
  }

  private void showForm(boolean open) {
    boolean was = form.isVisible();
    form.setVisible(open);
    form.setManaged(open);
    if (open) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
      form.focus();
    } else if (was) {
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }

  /** The size of the display of which the picture is. */
  void display(double width, double height) {
    picture.display(width, height);
  }
}
