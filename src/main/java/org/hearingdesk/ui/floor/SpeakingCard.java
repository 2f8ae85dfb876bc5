package org.hearingdesk.ui.floor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.ActButton;

/** Who has the floor, the time as the largest thing on the screen, and what to do next. */
final class SpeakingCard extends StackPane {
  static final String NAME = "floor-speaker";
  static final String TIMER = "floor-timer";
  static final String PROBLEM = "floor-problem";
  static final String REASON = "floor-reopen-reason";
  static final String GO_ON = "floor-go-on";
  static final String REOPEN = "floor-reopen";

  private final FloorViewModel floor;
  private final SpeakingViewModel model;
  private final Messages messages;
  private final HBox line = new HBox();
  private final Label timer = Texts.label("", "timer");
  private final Label of = Texts.label("", "timer-of");
  private final Label over = Texts.label("", "timer-over");
  private final ProgressLine progress = new ProgressLine(ProgressLine.Role.OK).thick();
  private final FlowPane buttons = new FlowPane();
  private final Button give;
  private final Button pause;
  private final Button stop;
  private final Button extend;
  private final HBox steps;
  private final Button correct;
  private final Button goOn;
  private final Button next;
  private final Button unidentified;
  private final Button giveBack;
  private final Button close;
  private final UntilLine untilLine;
  private final List<Node> reopen;

  SpeakingCard(FloorViewModel floor, Messages messages, FloorActs acts) {
    this.floor = floor;
    this.model = floor.speaking();
    this.messages = messages;
    give = ActButton.of(acts.give(), messages, Icons.NEXT_SPEAKER, Look.PRIMARY);
    pause = ActButton.of(acts.pause(), messages, Icons.PAUSE);
    stop = button(acts.stop(), Icons.STOP);
    extend = button(acts.extend(), Icons.ADD, Look.QUIET);
    correct = button(acts.correctSpeaking(), Icons.EDIT, Look.QUIET);
    correct.visibleProperty().bind(model.somebodyProperty());
    correct.managedProperty().bind(model.somebodyProperty());
    steps = new HBox(extend, ActButton.icon(acts.shorten(), messages, Icons.NOTHING));
    steps.getStyleClass().add("limit-steps");
    goOn = ActButton.of(acts.interrupt(), messages, Icons.START, Look.PRIMARY);
    goOn.setId(GO_ON);
    goOn.setText(messages.text("floor.go_on"));
    goOn.setAccessibleText(messages.text("floor.go_on"));
    next = ActButton.of(acts.next(), messages, Icons.START, Look.PRIMARY);
    unidentified = ActButton.of(acts.unidentified(), messages, Icons.DOUBT, Look.QUIET);
    giveBack = button(acts.giveBack(), Icons.UNDO, Look.QUIET);
    giveBack.visibleProperty().bind(floor.wrongStop().canProperty());
    giveBack.managedProperty().bind(giveBack.visibleProperty());
    close = ActButton.of(acts.closeHearing(), messages, Icons.CLOSED, Look.PRIMARY);
    untilLine = new UntilLine(floor.standstill(), messages);
    reopen = reopen();
    HBox top = new HBox(who(), time());
    top.getStyleClass().add("speaking-top");
    Label problem = Texts.wrapping("", "field-message", Look.BAD);
    problem.setId(PROBLEM);
    problem.textProperty().bind(floor.problemProperty());
    problem.managedProperty().bind(floor.problemProperty().isNotEmpty());
    buttons.getStyleClass().add("speaking-buttons");
    buttons.prefWrapLengthProperty().bind(buttons.widthProperty());
    HBox.setHgrow(buttons, Priority.ALWAYS);
    HBox lower = new HBox(buttons, correct);
    VBox content = new VBox(top, progress, lower, untilLine, problem);
    content.getStyleClass().add("speaking");
    getChildren().add(new Card().part(content));
    setMinHeight(USE_PREF_SIZE);
    model.stateProperty().subscribe(this::showState);
    model.toneProperty().subscribe(tone -> showTone());
    model.sideProperty().subscribe(side -> showSide());
    model.shareProperty().subscribe(share -> progress.share(share.doubleValue()));
    model.limitProperty().subscribe(limit -> showProgress());
  }

  private Node who() {
    Label eyebrow = Texts.wrapping("", Look.MUTED, "eyebrow");
    eyebrow.textProperty().bind(model.eyebrowProperty());
    eyebrow.managedProperty().bind(model.eyebrowProperty().isNotEmpty());
    Label name = Texts.wrapping("", "speaker-name");
    name.setId(NAME);
    name.textProperty().bind(model.nameProperty());
    line.getStyleClass().add("speaker-line");
    Label detail = Texts.wrapping("", Look.MUTED, "speaker-detail");
    detail.textProperty().bind(model.detailProperty());
    line.getChildren().setAll(detail);
    VBox who = new VBox(eyebrow, name, line);
    who.getStyleClass().add("speaking-who");
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    return who;
  }

  private Node time() {
    timer.setId(TIMER);
    timer.textProperty().bind(model.elapsedProperty());
    timer.setMinWidth(USE_PREF_SIZE);
    of.textProperty().bind(model.limitProperty());
    of.setMinWidth(USE_PREF_SIZE);
    over.textProperty().bind(model.overProperty());
    over.setMinWidth(USE_PREF_SIZE);
    over.managedProperty().bind(model.overProperty().isNotEmpty());
    Label reason = Texts.wrapping("", "timer-reason");
    reason.textProperty().bind(model.reasonProperty());
    reason.managedProperty().bind(model.reasonProperty().isNotEmpty());
    VBox beside = new VBox(over, of, reason);
    beside.getStyleClass().add("timer-beside");
    beside.managedProperty().bind(model.limitProperty().isNotEmpty());
    HBox time = new HBox(timer, beside);
    time.getStyleClass().add("timer-box");
    time.visibleProperty().bind(model.elapsedProperty().isNotEmpty());
    time.managedProperty().bind(time.visibleProperty());
    time.setMinWidth(USE_PREF_SIZE);
    return time;
  }

  private void showSide() {
    if (line.getChildren().size() > 1) {
      line.getChildren().removeFirst();
    }
    model
        .sideProperty()
        .get()
        .ifPresent(side ->
            line.getChildren()
                .addFirst(
                    SideBadge.withName(SideColour.of(side.colour()), side.letter(), side.name())));
    line.setAlignment(Pos.CENTER_LEFT);
  }

  private void showTone() {
    String tone =
        switch (model.toneProperty().get()) {
          case PLENTY -> Look.OK;
          case NEARLY_OVER -> Look.WARN;
          case OVER -> Look.BAD;
        };
    for (Label label : List.of(timer, over)) {
      label.getStyleClass().removeAll(List.of(Look.OK, Look.WARN, Look.BAD));
      label.getStyleClass().add(tone);
    }
    progress.role(
        switch (model.toneProperty().get()) {
          case PLENTY -> ProgressLine.Role.OK;
          case NEARLY_OVER -> ProgressLine.Role.WARN;
          case OVER -> ProgressLine.Role.BAD;
        });
  }

  private void showProgress() {
    SpeakingState state = model.stateProperty().get();
    boolean shown = (state.somebody() || state.still()) && !model.limitProperty().get().isEmpty();
    progress.setVisible(shown);
    progress.setManaged(shown);
  }

  private void showState(SpeakingState state) {
    showProgress();
    String words =
        messages.text(state == SpeakingState.PAUSED ? "floor.resume" : "floor.act.pause");
    pause.setText(words);
    pause.setAccessibleText(words);
    buttons.getChildren().setAll(buttonsOf(state));
    buttons.getParent().setManaged(!buttons.getChildren().isEmpty());
  }

  private List<Node> buttonsOf(SpeakingState state) {
    return switch (state) {
      case SPEAKING, PAUSED -> List.of(give, pause, stop, steps);
      case INTERRUPTED -> List.of(goOn);
      case NOBODY -> List.of(give, unidentified, giveBack);
      case DRAFT, NO_ITEM, BREAK -> List.of(next);
      case ALL_DONE -> List.of(close);
      case CLOSED -> reopen;
      case NO_AGENDA -> List.of();
    };
  }

  /** An act as a button that tells its key when the mouse is on it. */
  private Button button(Act act, Icons icon, String... looks) {
    Button button = Texts.button(icon, messages.text(act.title()), looks);
    button.setId(act.id().replace('.', '-'));
    button.setOnAction(event -> act.run().run());
    act.keys().ifPresent(keys -> button.setTooltip(new Tooltip(KeyHint.name(keys))));
    act.enabled().subscribe(enabled -> button.setDisable(!enabled));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Puts the cursor where is said until when the hearing is interrupted. */
  void focusUntil() {
    untilLine.focus();
  }

  private List<Node> reopen() {
    TextField reason = new TextField();
    reason.setId(REASON);
    reason.setPromptText(messages.text("floor.reopen.reason"));
    reason.setAccessibleText(messages.text("floor.reopen.reason"));
    reason.getStyleClass().add("reopen-reason");
    Button reopen = Texts.button(Icons.UNLOCK, messages.text("floor.reopen"));
    reopen.setId(REOPEN);
    reopen.setOnAction(event -> floor.speaking().reopenHearing(reason.getText()));
    reason.setOnAction(event -> floor.speaking().reopenHearing(reason.getText()));
    return List.of(reason, reopen);
  }
}
