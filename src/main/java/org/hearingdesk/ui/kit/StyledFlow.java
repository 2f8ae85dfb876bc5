package org.hearingdesk.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Piece;
import org.hearingdesk.domain.text.StyledText.Run;

/** Styled text that is only read, with a raised number for each footnote. */
public final class StyledFlow extends TextFlow {
  static final String LINK = "styled-link";
  static final String MARK = "styled-mark";

  private static final String MARKS = "¹²³⁴⁵⁶⁷⁸⁹⁺";

  public StyledFlow(String... styleClasses) {
    getStyleClass().addAll("styled-flow");
    getStyleClass().addAll(styleClasses);
  }

  /** The sign of a footnote, counted from 0 within its paragraph. */
  public static char mark(int note) {
    return MARKS.charAt(Math.min(note, MARKS.length() - 1));
  }

  static boolean isMark(char sign) {
    return MARKS.indexOf(sign) >= 0;
  }

  /** Shows a text; without words it keeps the height of a line. */
  public void show(StyledText text) {
    List<Node> nodes = new ArrayList<>();
    int note = 0;
    for (Piece piece : text.pieces()) {
      nodes.add(
          switch (piece) {
            case Run run -> node(run);
            case Note _ -> node(String.valueOf(mark(note++)), MARK);
          });
    }
    if (nodes.isEmpty()) {
      nodes.add(node(" "));
    }
    getChildren().setAll(nodes);
  }

  private static Node node(Run run) {
    Node node = node(run.words());
    if (run.bold()) {
      node.getStyleClass().add("bold");
    }
    if (run.italic()) {
      node.getStyleClass().add("italic");
    }
    if (run.link().isPresent()) {
      node.getStyleClass().add(LINK);
    }
    return node;
  }

  private static Node node(String words, String... classes) {
    Text node = new Text(words);
    node.getStyleClass().add("styled-run");
    node.getStyleClass().addAll(classes);
    return node;
  }
}
