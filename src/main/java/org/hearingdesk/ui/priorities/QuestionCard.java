package org.hearingdesk.ui.priorities;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.questions.QuestionWords;

/** A question as it will be put, with what is still missing, or as it was put in a round. */
final class QuestionCard {
  private final PrioritiesViewModel model;
  private final Messages messages;

  QuestionCard(PrioritiesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /**
   * A question that can be put.
   *
   * @param open the button that opens the round
   * @param gather the button that gathers options from what was said
   */
  Card notOpened(Screen.NotOpened screen, Button open, Button gather) {
    PriorityQuestion question = screen.question();
    Card card = new Card(question.text()).large();
    VBox missing = new VBox();
    missing.getStyleClass().add(Look.GAP_8);
    screen.missing().forEach(words -> missing.getChildren().add(missing(words)));
    card.body(scrolled(question, missing));
    Button edit = Texts.button(Icons.EDIT, messages.text("priorities.edit"));
    edit.setOnAction(event -> model.edit(question));
    Button remove =
        Texts.button(Icons.DELETE, messages.text("priorities.remove"), Look.QUIET, Look.DANGER);
    remove.setOnAction(event -> model.remove(question));
    remove.setVisible(screen.removable());
    card.foot(open, gather, edit, Texts.spring(), remove);
    return card;
  }

  /** A round that does not count. */
  Card discarded(Screen.Discarded screen) {
    Card card = new Card(screen.title()).large();
    Label why = missing(messages.text("priorities.discarded.words", screen.round().reason()));
    card.body(scrolled(screen.round().asked(), new VBox(why)));
    return card;
  }

  private Label missing(String words) {
    Label label = Texts.wrapping(words, Look.WARN);
    label.setGraphic(Icons.WARNING.node(Look.WARN));
    return label;
  }

  private Node scrolled(PriorityQuestion question, Node above) {
    VBox box =
        new VBox(above, Texts.wrapping(asked(question), Look.INK_2), options(question.options()));
    box.getStyleClass().addAll(Look.GAP_16, "question-body");
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    return scroll;
  }

  private String asked(PriorityQuestion question) {
    QuestionWords words = new QuestionWords(messages);
    List<String> parts = new ArrayList<>();
    parts.add(words.method(question));
    words.counting(question).ifPresent(parts::add);
    parts.add(words.options(question));
    words.order(question).ifPresent(parts::add);
    parts.add(words.weighting(question));
    return String.join(" · ", parts);
  }

  private Node options(List<Option> options) {
    VBox box = new VBox();
    box.getStyleClass().add("question-options");
    for (int i = 0; i < options.size(); i++) {
      Label text = Texts.wrapping(options.get(i).text());
      box.getChildren()
          .add(
              i < 26
                  ? Texts.row(KeyHint.key(Character.toString((char) ('a' + i))), text)
                  : Texts.row(KeyHint.key(Integer.toString(i + 1)), text));
    }
    if (options.isEmpty()) {
      box.getChildren().add(Texts.label(messages.text("priorities.no_options"), Look.MUTED));
    }
    return box;
  }
}
