package org.hearingdesk.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Texts;

/** All keys on one sheet: those of the place in sight first, then everywhere, then the others. */
final class CheatSheet {

  private final Messages messages;
  private final Acts acts;
  private final List<Place> places;
  private final FlowPane groups = new FlowPane();
  private final Button close;
  private final Overlay overlay;

  CheatSheet(Messages messages, Acts acts, List<Place> places) {
    this.messages = messages;
    this.acts = acts;
    this.places = places;
    close = Texts.iconButton(Icons.REMOVE, messages.text("shell.keys.close"));
    overlay = new Overlay(card());
    close.setOnAction(event -> overlay.close());
  }

  private VBox card() {
    HBox head =
        new HBox(
            Texts.label(messages.text("shell.keys.title"), "card-title", "type-16"),
            Texts.spring(),
            close);
    head.getStyleClass().add("card-head");
    groups.getStyleClass().add("key-groups");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    groups.prefWrapLengthProperty().bind(scroll.widthProperty());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(head, scroll);
    card.getStyleClass().add("keys-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setId(ShellView.KEYS);
    return card;
  }

  Overlay overlay() {
    return overlay;
  }

  void open(String placeInSight) {
    groups.getChildren().clear();
    places.stream().filter(place -> place.id().equals(placeInSight)).forEach(this::add);
    add(messages.text("shell.keys.everywhere"), act -> act.place().isEmpty(), List.of());
    places.stream().filter(place -> !place.id().equals(placeInSight)).forEach(this::add);
    overlay.open(close);
  }

  private void add(Place place) {
    add(
        messages.text(place.title()),
        act -> act.place().equals(Optional.of(place.id())),
        place.hints());
  }

  private void add(String title, Function<Act, Boolean> which, List<Hint> hints) {
    VBox group = new VBox(Texts.label(title, "key-group-title"));
    group.getStyleClass().add("key-group");
    for (Act act : acts.all()) {
      if (which.apply(act) && act.keys().isPresent()) {
        group.getChildren().add(line(KeyHint.name(act.keys().get()), messages.text(act.title())));
      }
    }
    hints.forEach(hint -> group.getChildren().add(line(hint.keys(), messages.text(hint.words()))));
    if (group.getChildren().size() > 1) {
      groups.getChildren().add(group);
    }
  }

  private static HBox line(String keys, String words) {
    HBox line = new HBox(Texts.wrapping(words), Texts.spring(), KeyHint.key(keys));
    line.getStyleClass().add("key-line");
    return line;
  }
}
