package org.hearingdesk.ui.minutes;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.ui.kit.GrowingText;
import org.jspecify.annotations.Nullable;

/**
 * The one editor of the page; it goes to the paragraph that the cursor goes to. Enter parts a
 * paragraph, Backspace at its start and Delete at its end join it with its neighbour, the arrows
 * lead from one to the next as in one text.
 */
final class ParagraphEditor {
  static final String EDITOR = "minutes-editor";

  /** The paragraph before (−1) or after (1) another. */
  interface Neighbours {
    Optional<ParagraphNode> of(Id<Paragraph> id, int by);
  }

  private final SectionViewModel model;
  private final Neighbours neighbours;
  private final GrowingText text = new GrowingText();
  private @Nullable ParagraphNode host;
  private boolean showing;

  ParagraphEditor(SectionViewModel model, Neighbours neighbours) {
    this.model = model;
    this.neighbours = neighbours;
    text.setId(EDITOR);
    text.getStyleClass().add("paragraph-text");
    text.textProperty().subscribe(this::typed);
    text.focusedProperty().subscribe((before, now) -> focused(now));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void editable(boolean editable) {
    text.setEditable(editable);
  }

  /** The cursor comes to this paragraph by a click or by Tab. */
  void comesTo(ParagraphNode node) {
    node.text()
        .addEventHandler(
            MouseEvent.MOUSE_PRESSED,
            event -> {
              begin(node, node.row().text().length());
              placeCaret(event.getSceneX(), event.getSceneY());
              event.consume();
            });
    node.text()
        .focusedProperty()
        .subscribe((before, now) -> {
          if (now) {
            begin(node, 0);
          }
        });
  }

  /** Goes to a paragraph. */
  void begin(ParagraphNode node, int caret) {
    if (!node.equals(host)) {
      end();
      host = node;
      show(node.row().text());
      text.setAccessibleText(node.text().getAccessibleText());
      node.edit(text);
    }
    text.requestFocus();
    text.selectRange(Math.min(caret, text.getLength()), Math.min(caret, text.getLength()));
    model.enter(node.row().id());
  }

  /** Leaves the paragraph it is in. */
  void end() {
    ParagraphNode left = host;
    host = null;
    if (left != null) {
      left.rest();
    }
  }

  /** A paragraph has gone from the page. */
  void left(ParagraphNode node) {
    if (node.equals(host)) {
      end();
    }
  }

  /** A paragraph shows something new; here too, unless it is what was just typed. */
  void follow(ParagraphNode node) {
    if (node.equals(host) && !node.row().text().equals(text.getText())) {
      int caret = text.getCaretPosition();
      show(node.row().text());
      text.positionCaret(Math.min(caret, text.getLength()));
    }
  }

  private void show(String words) {
    showing = true;
    text.setText(words);
    showing = false;
  }

  private void typed(String before, String now) {
    ParagraphNode node = host;
    if (node != null && !showing) {
      node.grown();
      model.type(node.row().id(), now);
    }
  }

  private void focused(boolean now) {
    if (!now) {
      model.leave();
    } else if (host != null) {
      model.enter(host.row().id());
    }
  }

  private void pressed(KeyEvent event) {
    ParagraphNode node = host;
    if (node == null || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    Id<Paragraph> id = node.row().id();
    boolean used =
        switch (event.getCode()) {
          case ENTER -> text.isEditable() && split(id);
          case BACK_SPACE -> atStart() && text.isEditable() && join(id);
          case DELETE -> atEnd() && text.isEditable() && joinNext(id);
          case UP -> !event.isShiftDown() && onFirstLine() && step(id, -1);
          case DOWN -> !event.isShiftDown() && onLastLine() && step(id, 1);
          case LEFT -> !event.isShiftDown() && atStart() && step(id, -1);
          case RIGHT -> !event.isShiftDown() && atEnd() && step(id, 1);
          case TAB -> traverse(event);
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean split(Id<Paragraph> id) {
    text.replaceSelection("");
    model.split(id, text.getCaretPosition());
    return true;
  }

  private boolean join(Id<Paragraph> id) {
    model.joinWithPrevious(id);
    return true;
  }

  private boolean joinNext(Id<Paragraph> id) {
    neighbours.of(id, 1).ifPresent(next -> model.joinWithPrevious(next.row().id()));
    return true;
  }

  private boolean step(Id<Paragraph> id, int by) {
    Optional<ParagraphNode> next = neighbours.of(id, by);
    next.ifPresent(node -> begin(node, by < 0 ? node.row().text().length() : 0));
    return next.isPresent();
  }

  private boolean traverse(KeyEvent event) {
    text.requestFocusTraversal(
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    return event.getCode() == KeyCode.TAB;
  }

  private boolean atStart() {
    return text.getCaretPosition() == 0 && text.getSelection().getLength() == 0;
  }

  private boolean atEnd() {
    return text.getCaretPosition() == text.getLength() && text.getSelection().getLength() == 0;
  }

  private boolean onFirstLine() {
    return lineAt(text.getCaretPosition()) <= lineAt(0);
  }

  private boolean onLastLine() {
    return lineAt(text.getCaretPosition()) >= lineAt(text.getLength());
  }

  /** Where the line with this character begins, from above. */
  private double lineAt(int index) {
    if (text.getLength() == 0 || !(text.getSkin() instanceof TextAreaSkin skin)) {
      return 0;
    }
    Rectangle2D bounds = skin.getCharacterBounds(Math.min(index, text.getLength() - 1));
    return bounds == null ? 0 : bounds.getMinY();
  }

  private void placeCaret(double sceneX, double sceneY) {
    text.applyCss();
    if (text.getParent() != null && text.getParent().getParent() != null) {
      text.getParent().getParent().layout();
    }
    if (text.getSkin() instanceof TextAreaSkin skin) {
      var at = text.sceneToLocal(sceneX, sceneY);
      text.positionCaret(skin.getIndex(at.getX(), at.getY()).getInsertionIndex());
    }
  }
}
