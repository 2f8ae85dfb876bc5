package org.hearingdesk.ui.prepare;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.prepare.door.Toasts;
import org.hearingdesk.ui.shell.Act;

/** The place Prepare: sections at the left, the one in sight beside them, a line at its foot. */
final class PrepareView extends HBox {
  private final Messages messages;
  private final PrepareViewModel model;
  private final SectionList sections;
  private final StackPane content = new StackPane();
  private final Map<Section, SectionView> views = new EnumMap<>(Section.class);
  private final Sections builder;
  private final BooleanProperty canActOnRow = new SimpleBooleanProperty();
  private Subscription following = Subscription.EMPTY;

  PrepareView(Messages messages, PrepareViewModel model, Optional<Act> rehearse) {
    this.messages = messages;
    this.model = model;
    this.builder = new Sections(messages, model);
    this.sections = new SectionList(messages, model, rehearse);
    getStyleClass().addAll(Look.PLACE, "prepare");
    content.setMinWidth(0);
    VBox middle = new VBox(content, toast());
    middle.getStyleClass().add("section-middle");
    VBox.setVgrow(content, Priority.ALWAYS);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    getChildren().addAll(sections, middle);
    DroppedLists.on(this, this::current);
    model.sectionProperty().subscribe(this::show);
  }

  /** What the keys act on. */
  SectionView current() {
    return views.computeIfAbsent(model.sectionProperty().get(), builder::view);
  }

  /** Whether a row is chosen that can be edited, moved and removed. */
  ObservableValue<Boolean> canActOnRow() {
    return canActOnRow;
  }

  private void show(Section section) {
    following.unsubscribe();
    SectionView view = views.computeIfAbsent(section, builder::view);
    content.getChildren().setAll(view.node());
    following = view.canActOnRow().subscribe(canActOnRow::set);
  }

  /** What was done last or refused, with the way back. */
  private HBox toast() {
    Label words = Texts.wrapping("", "toast-words");
    words.setId("prepare-toast");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button undo = Texts.button(Icons.UNDO, messages.text("prepare.toast.undo"), Look.SMALL);
    undo.setId("prepare-toast-undo");
    undo.setOnAction(event -> model.toasts().undo());
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("prepare.toast.close"), Look.SMALL);
    close.setOnAction(event -> model.toasts().clear());
    HBox toast = new HBox(words, undo, close);
    toast.getStyleClass().add("toast");
    toast.managedProperty().bind(toast.visibleProperty());
    undo.managedProperty().bind(undo.visibleProperty());
    model
        .toasts()
        .toastProperty()
        .subscribe(now -> {
          toast.setVisible(now.isPresent());
          words.setText(now.map(Toasts.Toast::words).orElse(""));
          undo.setVisible(now.flatMap(Toasts.Toast::undo).isPresent());
          toast.getStyleClass().setAll("toast");
          if (now.filter(Toasts.Toast::refused).isPresent()) {
            toast.getStyleClass().add(Look.REFUSED);
          }
        });
    return toast;
  }
}
