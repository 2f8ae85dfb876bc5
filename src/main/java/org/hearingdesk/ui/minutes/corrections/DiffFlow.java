package org.hearingdesk.ui.minutes.corrections;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearingdesk.domain.text.WordDiff;
import org.hearingdesk.i18n.Messages;

/** A text with what went struck through and what came underlined, never told by colour alone. */
public final class DiffFlow extends TextFlow {
  public DiffFlow(List<WordDiff.Stretch> stretches, Messages messages) {
    getStyleClass().add("word-diff");
    for (WordDiff.Stretch stretch : stretches) {
      Text text = new Text(stretch.text());
      text.getStyleClass()
          .add(
              switch (stretch.kind()) {
                case SAME -> "word-same";
                case GONE -> "word-gone";
                case NEW -> "word-new";
              });
      getChildren().add(text);
    }
    setAccessibleText(
        stretches.stream()
            .map(each ->
                switch (each.kind()) {
                  case SAME -> each.text();
                  case GONE -> messages.text("minutes.corrections.spoken.gone", each.text());
                  case NEW -> messages.text("minutes.corrections.spoken.new", each.text());
                })
            .collect(Collectors.joining()));
    setFocusTraversable(false);
  }
}
