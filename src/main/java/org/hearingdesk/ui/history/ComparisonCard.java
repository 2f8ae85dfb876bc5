package org.hearingdesk.ui.history;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearingdesk.domain.text.WordDiff;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.ChangeLine;

/** What differs between an earlier moment and now, with texts compared word by word. */
final class ComparisonCard extends VBox {
  static final String CLOSE = "history-compare-close";

  /** Nobody reads more in one go. */
  private static final int MOST = 200;

  private final HistoryViewModel model;
  private final Messages messages;

  ComparisonCard(HistoryViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("merge");
    model
        .comparedProperty()
        .subscribe(compared -> {
          getChildren().clear();
          compared.ifPresent(this::show);
        });
  }

  private void show(HistoryViewModel.Compared compared) {
    VBox lines = new VBox();
    lines.getStyleClass().addAll("merge-words", Look.GAP_12);
    compared.lines().stream().limit(MOST).forEach(line -> lines.getChildren().add(line(line)));
    if (compared.lines().isEmpty()) {
      lines.getChildren().add(Texts.wrapping(messages.text("history.compare.same")));
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    Card card = new Card(compared.title()).large().body(scroll);
    card.note(messages.count("history.compare.count", compared.lines().size()));
    Button close = Texts.button(messages.text("merge.put_away"));
    close.setId(CLOSE);
    close.setOnAction(event -> model.comparedProperty().set(Optional.empty()));
    card.foot(Texts.spring(), close);
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().setAll(card);
  }

  private static Node line(ChangeLine line) {
    VBox box = new VBox(Texts.wrapping(line.sentence(), Look.SEMIBOLD));
    String before = line.before().orElse("");
    String after = line.after().orElse("");
    if (!before.isEmpty() || !after.isEmpty()) {
      TextFlow flow = new TextFlow();
      flow.getStyleClass().add("word-diff");
      for (WordDiff.Stretch stretch : WordDiff.between(before, after)) {
        Text text = new Text(stretch.text());
        text.getStyleClass()
            .add(
                switch (stretch.kind()) {
                  case SAME -> "word-same";
                  case GONE -> "word-gone";
                  case NEW -> "word-new";
                });
        flow.getChildren().add(text);
      }
      box.getChildren().add(flow);
    }
    return box;
  }
}
