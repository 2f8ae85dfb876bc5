package org.hearingdesk.ui.priorities;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.ballots.BallotsView;
import org.hearingdesk.ui.priorities.ballots.CountsView;
import org.hearingdesk.ui.priorities.gathering.GatheringView;
import org.hearingdesk.ui.priorities.hands.HandsView;
import org.hearingdesk.ui.priorities.help.HelpView;
import org.hearingdesk.ui.priorities.intake.IntakeView;
import org.hearingdesk.ui.priorities.questions.QuestionEditor;
import org.hearingdesk.ui.priorities.result.ResultView;
import org.hearingdesk.ui.shell.ActButton;

/**
 * The place: the list of questions at the left, what is chosen beside it. A result has the whole
 * width. In a narrow window the counts stand below the list.
 */
final class PrioritiesView {
  static final String BACK = "priorities-back";

  /** Below this width, in heights of a line of text, the counts go under the list. */
  private static final double NARROW = 80;

  private static final PseudoClass NARROW_STATE = PseudoClass.getPseudoClass("narrow");

  private final PrioritiesViewModel model;
  private final PriorityActs acts;
  private final Messages messages;
  private final BallotsView ballots;
  private final HandsView hands;
  private final QuestionEditor editor;
  private final Card ballotsCard;
  private final Card editorCard;
  private final Card handsCard;
  private final Card list;
  private final Region counts;
  private final ResultView resultView;
  private final Node result;
  private final ReasonField reason;
  private final ReasonField whyWhileOpen;
  private final GatheringView gatheringView;
  private final Node gathering;
  private final IntakeView intakeView;
  private final Card intakeCard;
  private final Label resultTitle = Texts.wrapping("", "result-title");
  private final Button back;
  private final StackPane middle = new StackPane();
  private final VBox left = new VBox();
  private final HBox beside = new HBox();
  private final BorderPane place = new BorderPane();
  private final Label problem = Texts.wrapping("", Look.BAD);
  private boolean narrow;

  PrioritiesView(PrioritiesViewModel model, PriorityActs acts, Messages messages) {
    this.model = model;
    this.acts = acts;
    this.messages = messages;
    ballots = new BallotsView(model.ballots(), messages);
    hands = new HandsView(model.hands(), messages);
    handsCard = hands.build(act(acts.close(), Icons.LOCK, Look.PRIMARY));
    editor = new QuestionEditor(model.question(), messages, model::stopWriting);
    reason = new ReasonField(messages);
    whyWhileOpen = new ReasonField(messages);
    ballotsCard = ballots.build();
    editorCard = editor.build();
    list = new RoundsList(model, messages).build(act(acts.write(), Icons.ADD));
    counts =
        new CountsView(model.ballots(), messages)
            .build(
                act(acts.close(), Icons.LOCK, Look.PRIMARY),
                new FollowedRound(model, messages).build(act(acts.live(), Icons.PRIORITIES)),
                model.followedProperty().map(Optional::isPresent));
    resultView = new ResultView(model.result(), messages);
    back = Texts.button(Icons.BACK, messages.text("priorities.back"), Look.QUIET, Look.SMALL);
    result = resultView.build(resultTop(), resultActs(), reason);
    gatheringView = new GatheringView(model.gathering(), messages, () -> model.gather(false));
    gathering = gatheringView.build();
    intakeView = new IntakeView(model.intake(), messages);
    intakeCard =
        intakeView.build(
            act(acts.intake().paste(), Icons.PASTE, Look.SMALL),
            act(acts.intake().file(), Icons.IMPORT, Look.SMALL));
    Button takeIn = Texts.button(Icons.IMPORT, messages.text("intake.title"), Look.SMALL);
    takeIn.setOnAction(event -> model.takeIn(true));
    takeIn.setMinWidth(Region.USE_PREF_SIZE);
    takeIn.visibleProperty().bind(model.sight().canTakeIn());
    takeIn.managedProperty().bind(takeIn.visibleProperty());
    ballotsCard.headEnd(takeIn);
  }

  private Button act(org.hearingdesk.ui.shell.Act act, Icons icon, String... looks) {
    return ActButton.of(act, messages, icon, looks);
  }

  Node build() {
    middle.getStyleClass().add("priorities-middle");
    left.getStyleClass().add("priorities-left");
    beside.getStyleClass().add("priorities-beside");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    beside.getChildren().addAll(left, middle);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    problem.visibleProperty().bind(problem.managedProperty());
    problem.textProperty().bind(model.problemProperty());
    problem.getStyleClass().add("priorities-problem");
    place.setTop(new VBox(problem, whyWhileOpen));
    place.getStyleClass().addAll("place", "priorities");
    place.widthProperty().subscribe(this::fit);
    model.screenProperty().subscribe(this::show);
    return new StackPane(place, new HelpView(model.help(), messages));
  }

  /** Tells how what is in sight is counted; while a question is written, as it stands there. */
  void explain() {
    if (model.screenProperty().get() instanceof Screen.Writing) {
      editor.explain();
    } else {
      model.explain();
    }
  }

  /** Gives the keyboard to what is most likely wanted. */
  void focus() {
    if (model.screenProperty().get() instanceof Screen.Ballots) {
      ballots.focus();
    } else if (model.screenProperty().get() instanceof Screen.Hands) {
      hands.focus();
    } else if (model.screenProperty().get() instanceof Screen.Gathering) {
      gatheringView.focus();
    }
  }

  /** Compares what was copied with the open round. */
  void pasteBallots() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      model.takeIn(true);
      model.intake().paste(text);
      intakeView.focus();
    }
  }

  void renameOption() {
    gatheringView.rename();
  }

  void findVoter() {
    ballots.find();
  }

  void findProxy() {
    ballots.findProxy();
  }

  void askWhyLate() {
    reason.ask(
        messages.text("priorities.late.why"),
        messages.text("priorities.act.late"),
        model::takeLate);
  }

  void askWhyReopen() {
    reason.ask(
        messages.text("priorities.reopen.why"),
        messages.text("priorities.act.reopen"),
        model::reopen);
  }

  void askWhyDiscard() {
    ReasonField asked =
        model.screenProperty().get() instanceof Screen.Result ? reason : whyWhileOpen;
    asked.ask(
        messages.text("priorities.discard.why"),
        messages.text("priorities.act.discard"),
        model::discard);
  }

  private void fit(Number width) {
    double line = problem.getFont().getSize();
    boolean next = width.doubleValue() > 0 && width.doubleValue() < NARROW * line;
    if (next != narrow) {
      narrow = next;
      place.pseudoClassStateChanged(NARROW_STATE, narrow);
      resultView.narrow(narrow);
      show(model.screenProperty().get());
    }
  }

  private void show(Screen screen) {
    if (!(screen instanceof Screen.Result)) {
      reason.close();
    }
    if (!(screen instanceof Screen.Ballots) && !(screen instanceof Screen.Hands)) {
      whyWhileOpen.close();
    }
    switch (screen) {
      case Screen.NoQuestion _ -> besideList(noQuestion());
      case Screen.Writing _ -> {
        boolean begun = isBesideList(editorCard);
        besideList(editorCard);
        if (!begun) {
          editor.focus();
        }
      }
      case Screen.Gathering(var question, var roundOpen) -> {
        boolean begun = place.getChildren().contains(gathering);
        gatheringView.title(question.text(), roundOpen);
        place.setCenter(gathering);
        if (!begun) {
          gatheringView.focus();
        }
      }
      case Screen.NotOpened question ->
          besideList(
              new QuestionCard(model, messages)
                  .notOpened(
                      question,
                      act(acts.open(), Icons.START, Look.PRIMARY),
                      act(acts.gathering().open(), Icons.FLAG)));
      case Screen.Ballots(var round, var title, var since) -> {
        boolean begun = isBesideList(ballotsCard);
        ballots.title(ballotsCard, round, title, since);
        besideList(ballotsCard, true);
        if (!begun) {
          ballots.focus();
        }
      }
      case Screen.Hands(var _, var title, var since) -> {
        boolean begun = isBesideList(handsCard);
        hands.title(title, since);
        besideList(handsCard);
        if (!begun) {
          hands.focus();
        }
      }
      case Screen.Intake _ -> {
        boolean begun = isBesideList(intakeCard);
        besideList(intakeCard);
        if (!begun) {
          intakeView.focus();
        }
      }
      case Screen.Result(var round, var title, var reopenedFor) -> {
        resultTitle.setText(
            round.asked().text()
                + " · "
                + title
                + (reopenedFor.isBlank()
                    ? ""
                    : " · " + messages.text("priorities.reopened_for", reopenedFor)));
        boolean begun = place.getChildren().contains(result);
        place.setCenter(result);
        if (!begun) {
          back.requestFocus(); // or the keyboard would be where a stray key starts a search
        }
      }
      case Screen.Discarded discarded ->
          besideList(new QuestionCard(model, messages).discarded(discarded));
    }
  }

  /** Whether it is in sight: while a result is, what was beside the list before waits there. */
  private boolean isBesideList(Node node) {
    return place.getChildren().contains(beside) && middle.getChildren().contains(node);
  }

  private void besideList(Node node) {
    besideList(node, false);
  }

  private void besideList(Node node, boolean withCounts) {
    VBox.setVgrow(counts, Priority.ALWAYS);
    put(left, withCounts && narrow ? List.of(list, counts) : List.of(list));
    put(beside, withCounts && !narrow ? List.of(left, middle, counts) : List.of(left, middle));
    put(middle, List.of(node));
    if (!place.getChildren().contains(beside)) {
      place.setCenter(beside);
    }
  }

  /** What is there already stays: to lay all of it out anew at each ballot would take too long. */
  private static void put(Pane pane, List<Node> nodes) {
    if (!pane.getChildren().equals(nodes)) {
      pane.getChildren().setAll(nodes);
    }
  }

  private Node noQuestion() {
    return new Card()
        .body(
            new EmptyState(
                    Icons.PRIORITIES,
                    messages.text("priorities.none"),
                    messages.text("priorities.none.words"))
                .act(messages.text("priorities.act.new"), model::writeNew));
  }

  private Node resultTop() {
    back.setId(BACK);
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(event -> besideList(backCard()));
    HBox row =
        new HBox(
            back,
            resultTitle,
            Texts.spring(),
            act(acts.pairs(), Icons.COLUMNS, Look.QUIET, Look.SMALL),
            act(acts.explain(), Icons.HELP, Look.QUIET, Look.SMALL));
    row.getStyleClass().add("result-above");
    return row;
  }

  /** The list again, and beside it the way back to the result that is chosen. */
  private Node backCard() {
    Button again =
        Texts.button(Icons.PRIORITIES, messages.text("priorities.to_result"), Look.PRIMARY);
    again.setOnAction(event -> show(model.screenProperty().get()));
    VBox box = new VBox(Texts.wrapping(resultTitle.getText(), Look.TYPE_16), again);
    box.getStyleClass().addAll(Look.GAP_16, Look.PAD_24);
    return new Card().body(box);
  }

  private Node resultActs() {
    HBox more =
        new HBox(
            act(acts.another(), Icons.ADD),
            act(acts.reopen(), Icons.UNLOCK),
            act(acts.late(), Icons.BALLOTS),
            act(acts.discard(), Icons.DELETE, Look.DANGER));
    more.getStyleClass().add(Look.GAP_8);
    more.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
    Button room = act(acts.room(), Icons.ROOM_SCREEN, Look.PRIMARY);
    VBox box = new VBox(room, more);
    box.getStyleClass().addAll(Look.GAP_8, "result-acts");
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }
}
