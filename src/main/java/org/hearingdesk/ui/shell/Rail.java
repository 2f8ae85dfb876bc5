package org.hearingdesk.ui.shell;

import java.util.List;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The places in the order of the work, at the left edge. */
final class Rail {

  private final Messages messages;
  private final ShellViewModel model;

  Rail(Messages messages, ShellViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  Region build(List<Place> places) {
    VBox rail = new VBox();
    rail.getStyleClass().add("rail");
    rail.setAccessibleRole(AccessibleRole.TOOL_BAR);
    rail.setAccessibleText(messages.text("shell.rail"));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    add(rail, places, Place.Spot.TOP);
    rail.getChildren().add(gap);
    add(rail, places, Place.Spot.FOOT);
    ScrollPane scroll = new ScrollPane(rail);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("rail-scroll");
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    return scroll;
  }

  private void add(VBox rail, List<Place> places, Place.Spot spot) {
    places.stream()
        .filter(place -> place.spot() == spot)
        .forEach(place -> rail.getChildren().add(button(place)));
  }

  private ToggleButton button(Place place) {
    ToggleButton button = new ToggleButton(messages.text(place.title()));
    button.setContentDisplay(ContentDisplay.TOP);
    button.getStyleClass().setAll("rail-button");
    button.setId(ShellView.railId(place.id()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> {
      model.placeProperty().set(place.id());
      button.setSelected(true);
    });
    model.badges().addListener((MapChangeListener<String, String>) change -> badge(button, place));
    badge(button, place);
    model.placeProperty().subscribe(now -> button.setSelected(now.equals(place.id())));
    model
        .stageProperty()
        .subscribe(now -> button.setDisable(now == HearingStage.NONE && !place.withoutHearing()));
    return button;
  }

  private void badge(ToggleButton button, Place place) {
    Node icon = place.icon().node(Look.LARGE);
    String words = model.badges().getOrDefault(place.id(), "");
    if (words.isEmpty()) {
      button.setGraphic(icon);
      button.setAccessibleText(messages.text(place.title()));
      return;
    }
    Label badge = Texts.label(words, "rail-badge");
    StackPane both = new StackPane(icon, badge);
    both.getStyleClass().add("rail-icon");
    StackPane.setAlignment(badge, Pos.TOP_RIGHT);
    button.setGraphic(both);
    button.setAccessibleText(messages.text("shell.badge", messages.text(place.title()), words));
  }
}
