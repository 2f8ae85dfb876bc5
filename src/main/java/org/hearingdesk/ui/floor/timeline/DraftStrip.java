package org.hearingdesk.ui.floor.timeline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.Candidate;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;

/** What is being put right: its fields, what it would do, and the button that does it. */
final class DraftStrip extends VBox {
  static final String ID = "timeline-draft";
  static final String WHO = "timeline-who";
  static final String ITEM = "timeline-item";
  static final String FIRST = "timeline-first";
  static final String SECOND = "timeline-second";
  static final String APPLY = "timeline-apply";
  static final String FIX = "timeline-fix";
  static final String PROBLEM = "timeline-problem";
  static final String TOTALS = "timeline-totals";

  private static final int SMALL = 5;
  private static final int LARGE = 30;

  private final Corrections corrections;
  private final DraftViewModel model;
  private final Messages messages;
  private final Runnable toList;
  private final Label title = Texts.wrapping("", Look.SEMIBOLD);
  private final TypeAhead<Candidate> who;
  private final TypeAhead<ItemChoice> item;
  private final TextField first = new TextField();
  private final TextField second = new TextField();
  private final Label whoLabel = Texts.label("", "field-label");
  private final Label faultOfWho = Texts.wrapping("", "field-message", Look.BAD);
  private final Label faultOfItem = Texts.wrapping("", "field-message", Look.BAD);
  private final HBox times = new HBox();
  private final VBox whoBox;
  private final VBox itemBox;
  private final Label totals = Texts.wrapping("", Look.TYPE_12, Look.NUMBERS);
  private final Label overlaps = Texts.wrapping("", Look.TYPE_12, Look.WARN);
  private final Label problem = Texts.wrapping("", "field-message", Look.BAD);
  private final Button apply = Texts.button("", Look.SMALL);
  private final Button fix = Texts.button("", Look.SMALL);
  private final String typed;
  private Optional<DraftKind> kind = Optional.empty();
  private Optional<FieldWithMessage> firstField = Optional.empty();
  private Optional<FieldWithMessage> secondField = Optional.empty();

  /**
   * @param candidates everybody who may have spoken
   * @param toList puts the cursor back into the list
   */
  DraftStrip(
      TimelineViewModel timeline,
      Messages messages,
      ReadOnlyObjectProperty<List<Candidate>> candidates,
      Runnable toList) {
    this.corrections = timeline.corrections();
    this.model = timeline.draft();
    this.messages = messages;
    this.toList = toList;
    typed = messages.text("timeline.letters");
    who =
        new TypeAhead<Candidate>(
                messages,
                Icons.PERSON,
                messages.text("timeline.who.correct"),
                Candidate::title,
                Candidate::names)
            .detail(Candidate::detail)
            .graphic(candidate -> Badges.of(candidate.side()));
    item =
        new TypeAhead<>(
            messages,
            Icons.PREPARE,
            messages.text("timeline.to_item"),
            ItemChoice::title,
            ItemChoice::names);
    candidates.subscribe(who::candidates);
    timeline.itemsProperty().subscribe(item::candidates);
    whoLabel.setLabelFor(who.field());
    Label itemLabel = Texts.label(messages.text("timeline.to_item"), "field-label");
    itemLabel.setLabelFor(item.field());
    whoBox = new VBox(whoLabel, who, faultOfWho);
    itemBox = new VBox(itemLabel, item, faultOfItem);
    build();
    model.draftProperty().subscribe(this::show);
    model.wordsProperty().subscribe(this::show);
    model.begunProperty().subscribe((before, now) -> cursor());
  }

  private void build() {
    setId(ID);
    getStyleClass().add("timeline-draft");
    managedProperty().bind(visibleProperty());
    setMinSize(0, USE_PREF_SIZE);
    who.field().setId(WHO);
    item.field().setId(ITEM);
    first.setId(FIRST);
    second.setId(SECOND);
    problem.setId(PROBLEM);
    totals.setId(TOTALS);
    apply.setId(APPLY);
    fix.setId(FIX);
    who.onChosen(candidate -> {
      model.choose(candidate.speaker());
      first.requestFocus();
    });
    item.onChosen(choice -> {
      model.choose(choice.id());
      apply.requestFocus();
    });
    first.textProperty().subscribe((before, now) -> model.typeFirst(now));
    second.textProperty().subscribe((before, now) -> model.typeSecond(now));
    first.addEventFilter(KeyEvent.KEY_PRESSED, event -> nudge(event, false));
    second.addEventFilter(KeyEvent.KEY_PRESSED, event -> nudge(event, true));
    for (Label label : List.of(faultOfWho, faultOfItem, totals, overlaps, problem)) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }
    times.getStyleClass().add(Look.GAP_12);
    getChildren().addAll(title, times, totals, overlaps, problem, buttons());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Node buttons() {
    Button leave = Texts.button(messages.text("timeline.leave"), Look.QUIET, Look.SMALL);
    leave.setOnAction(event -> model.discard());
    apply.setOnAction(event -> corrections.apply(false));
    fix.setOnAction(event -> corrections.apply(true));
    fix.setWrapText(true);
    fix.setMinSize(0, USE_PREF_SIZE);
    fix.managedProperty().bind(fix.visibleProperty());
    apply.setMinWidth(USE_PREF_SIZE);
    leave.setMinWidth(USE_PREF_SIZE);
    return Texts.row(apply, fix, leave);
  }

  /** Enter does it, with Shift it parts the turns too; Escape leaves it as it was. */
  private void key(KeyEvent event) {
    boolean choosing = !who.field().getText().isBlank() && who.field().isFocused();
    boolean moving = !item.field().getText().isBlank() && item.field().isFocused();
    if (choosing || moving || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean onButton = event.getTarget() instanceof Button && !event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(fix)) {
      corrections.apply(true);
    } else if (event.getCode() == KeyCode.ENTER && (!onButton || event.getTarget().equals(apply))) {
      corrections.apply(event.isShiftDown() && fix.isVisible());
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.discard();
    } else {
      return;
    }
    event.consume();
  }

  private void nudge(KeyEvent event, boolean end) {
    boolean up = event.getCode() == KeyCode.UP;
    if ((up || event.getCode() == KeyCode.DOWN) && !event.isShortcutDown() && !event.isAltDown()) {
      int by = event.isShiftDown() ? LARGE : SMALL;
      model.nudge(end, up ? by : -by);
      event.consume();
    }
  }

  private void show(Optional<Draft> draft) {
    if (draft.isEmpty() && holdsFocus()) {
      toList.run();
    }
    setVisible(draft.isPresent());
    Optional<DraftKind> now = draft.map(Draft::kind);
    if (!now.equals(kind)) {
      kind = now;
      now.ifPresent(this::fields);
    }
    draft.ifPresent(each -> {
      put(first, each.typed().first());
      put(second, each.typed().second());
    });
  }

  private boolean holdsFocus() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (Node each = owner; each != null; each = each.getParent()) {
      if (each.equals(this)) {
        return true;
      }
    }
    return false;
  }

  private static void put(TextField field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
      field.end();
    }
  }

  private void fields(DraftKind now) {
    String key = DraftViewModel.key(now);
    apply.setText(messages.text("timeline.apply." + key));
    times.getChildren().clear();
    firstField = Optional.empty();
    secondField = Optional.empty();
    if (now.asksWho()) {
      add(whoBox);
      whoLabel.setText(messages.text("timeline.who." + key));
      who.field().setAccessibleText(whoLabel.getText());
    }
    if (now.asksItem()) {
      add(itemBox);
    }
    if (now.asksFirst()) {
      firstField = Optional.of(new FieldWithMessage(messages.text("timeline.first." + key), first));
      add(firstField.get());
    }
    if (now.asksSecond()) {
      secondField =
          Optional.of(new FieldWithMessage(messages.text("timeline.second." + key), second));
      add(secondField.get());
    }
    times.setManaged(!times.getChildren().isEmpty());
  }

  private void add(VBox field) {
    field.getStyleClass().add("draft-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    times.getChildren().add(field);
  }

  private void show(DraftWords words) {
    title.setText(words.title());
    who.field().setPromptText(words.who().isEmpty() ? typed : words.who());
    item.field().setPromptText(words.item().isEmpty() ? typed : words.item());
    faultOfWho.setText(words.faultOfWho());
    faultOfItem.setText(words.faultOfWho());
    firstField.ifPresent(field -> field.refuse(some(words.faultOfFirst())));
    secondField.ifPresent(field -> field.refuse(some(words.faultOfSecond())));
    totals.setText(String.join("  ·  ", words.totals()));
    overlaps.setText(String.join(" · ", words.overlaps()));
    problem.setText(words.problem());
    fix.setText(words.fix());
    fix.setVisible(!words.fix().isEmpty());
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(each -> !each.isEmpty());
  }

  private void cursor() {
    who.field().clear();
    item.field().clear();
    switch (model.cursor()) {
      case STAYS -> {}
      case WHO -> who.field().requestFocus();
      case FIRST -> {
        first.requestFocus();
        first.selectAll();
      }
      case ITEM -> item.field().requestFocus();
    }
  }
}
