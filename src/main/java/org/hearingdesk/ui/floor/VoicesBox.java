package org.hearingdesk.ui.floor;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Chip;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;
import org.hearingdesk.words.SideMark;

/**
 * Who speaks, as chips that can be taken away, and a field that names one more.
 *
 * <p>It shows when there is something to say: nobody knows who speaks, several speak together, or
 * somebody is about to be named.
 */
final class VoicesBox extends FlowPane {
  static final String ID = "floor-voices";
  static final String FIELD = "floor-voices-add";

  private final VoicesViewModel model;
  private final Messages messages;
  private final Runnable leave;
  private final Label title;
  private final TypeAhead<Candidate> field;
  private boolean asked;

  /**
   * @param leave puts the cursor back into the text
   */
  VoicesBox(VoicesViewModel model, Messages messages, Runnable leave) {
    this.model = model;
    this.messages = messages;
    this.leave = leave;
    title = Texts.label(messages.text("floor.voices"), Look.TYPE_12, Look.MUTED);
    field =
        new TypeAhead<Candidate>(
                messages,
                Icons.ADD_SPEAKER,
                messages.text("floor.voices.add"),
                Candidate::title,
                Candidate::names)
            .detail(Candidate::detail)
            .graphic(each -> each.side().map(VoicesBox::badge).orElse(null));
    setId(ID);
    getStyleClass().add("voices");
    getChildren().addAll(title, field);
    field.getStyleClass().add("voices-field");
    field.managedProperty().bind(field.visibleProperty());
    field.field().setId(FIELD);
    field.onChosen(candidate -> named(() -> model.name(candidate)));
    field.onCreate(typed -> named(() -> model.create(typed)));
    field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    field.field().focusedProperty().subscribe((before, focused) -> rest(focused));
    model.candidatesProperty().subscribe(field::candidates);
    managedProperty().bind(visibleProperty());
    model.rows().addListener((ListChangeListener<VoiceRow>) change -> rebuild());
    model.unknownProperty().subscribe((before, now) -> rebuild());
    rebuild();
  }

  /** Puts the cursor where one more is named. */
  void ask() {
    asked = true;
    rebuild();
    field.field().requestFocus();
  }

  private void named(Runnable act) {
    act.run();
    asked = false;
    rebuild();
    leave.run();
  }

  /** Once nobody is being named any more, there is nothing to show of one who speaks alone. */
  private void rest(boolean focused) {
    if (!focused && field.field().getText().isEmpty()) {
      asked = false;
      rebuild();
    }
  }

  private void rebuild() {
    boolean unknown = model.unknownProperty().get();
    List<Node> chips = model.rows().stream().filter(VoiceRow::known).map(this::chip).toList();
    // The field itself stays where it is, or it would lose the cursor.
    getChildren().remove(1, getChildren().size() - 1);
    getChildren().addAll(1, chips);
    String words = messages.text(unknown ? "floor.voices.who" : "floor.voices.add");
    field.field().setPromptText(words);
    field.field().setAccessibleText(words);
    field.setVisible(asked || unknown);
    setVisible(!model.rows().isEmpty() && (asked || unknown || chips.size() > 1));
  }

  private Node chip(VoiceRow row) {
    Chip chip = new Chip(Chip.Kind.NEUTRAL, row.name());
    row.side().ifPresent(side -> chip.getChildren().addFirst(badge(side)));
    return chip.removable(messages.text("floor.voices.remove", row.name()), () -> remove(row));
  }

  private void remove(VoiceRow row) {
    model.remove(row);
    leave.run();
  }

  private static SideBadge badge(SideMark side) {
    return new SideBadge(SideColour.of(side.colour()), side.letter(), side.name());
  }

  /** Backspace in the empty field takes the last one away, Escape goes back to the text. */
  private void key(KeyEvent event) {
    if (!field.field().getText().isEmpty()) {
      return;
    }
    if (event.getCode() == KeyCode.BACK_SPACE) {
      model.removeLast();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    }
  }
}
