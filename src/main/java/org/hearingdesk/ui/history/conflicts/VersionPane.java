package org.hearingdesk.ui.history.conflicts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearingdesk.domain.text.WordDiff;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.DisagreementWords;

/**
 * One of two versions, with what differs from the other one marked, and the button that keeps it.
 */
final class VersionPane extends VBox {
  /**
   * @param kind what this version has and the other has not: {@code GONE} at the left, {@code NEW}
   *     at the right
   */
  VersionPane(
      String title,
      DisagreementWords.Version own,
      DisagreementWords.Version left,
      DisagreementWords.Version right,
      WordDiff.Kind kind,
      Button keep) {
    getStyleClass().add("version");
    HBox.setHgrow(this, Priority.ALWAYS);
    VBox head = new VBox(Texts.wrapping(title, Look.SEMIBOLD));
    if (!own.who().isBlank()) {
      head.getChildren().add(Texts.wrapping(own.who(), Look.TYPE_12, Look.MUTED));
    }
    head.getStyleClass().add("version-head");
    Region body = words(left.words(), right.words(), kind);
    VBox.setVgrow(body, Priority.ALWAYS);
    keep.setMaxWidth(Double.MAX_VALUE);
    VBox foot = new VBox(keep);
    foot.getStyleClass().add("version-foot");
    setAccessibleText(title + ", " + own.who() + ": " + own.words());
    getChildren().addAll(head, body, foot);
  }

  private static Region words(String left, String right, WordDiff.Kind kind) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("version-words");
    for (WordDiff.Stretch stretch : WordDiff.between(left, right)) {
      if (stretch.kind() == WordDiff.Kind.SAME || stretch.kind() == kind) {
        flow.getChildren().add(text(stretch));
      }
    }
    return flow;
  }

  private static Node text(WordDiff.Stretch stretch) {
    Text text = new Text(stretch.text());
    text.getStyleClass()
        .add(stretch.kind() == WordDiff.Kind.SAME ? "version-same" : "version-differs");
    return text;
  }
}
