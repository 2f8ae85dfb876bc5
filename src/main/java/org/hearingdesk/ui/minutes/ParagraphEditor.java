package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.ui.kit.StyledTextArea;
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
  private final StyledTextArea text = new StyledTextArea();
  private Optional<BlockStart> started = Optional.empty();
  private @Nullable ParagraphNode host;

  ParagraphEditor(SectionViewModel model, Neighbours neighbours) {
    this.model = model;
    this.neighbours = neighbours;
    text.setId(EDITOR);
    text.getStyleClass().add("paragraph-text");
    text.onEdited(this::edited);
    text.onLines(this::pasted);
    text.focusedProperty().subscribe((before, now) -> focused(now));
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  StyledTextArea text() {
    return text;
  }

  /** The paragraph that it is in. */
  Optional<ParagraphNode> host() {
    return Optional.ofNullable(host);
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
              int end = node.row().styled().length();
              begin(node, end, end);
              placeCaret(event.getScreenX(), event.getScreenY());
              event.consume();
            });
    node.text()
        .focusedProperty()
        .subscribe((before, now) -> {
          if (now) {
            begin(node, 0, 0);
          }
        });
  }

  /** Goes to a paragraph with the keyboard and selects a range of it. */
  void begin(ParagraphNode node, int from, int to) {
    stand(node, from, to);
    text.requestFocus();
    model.enter(node.row().id());
  }

  /** Stands in a paragraph and selects a range of it; the keyboard stays where it is. */
  void stand(ParagraphNode node, int from, int to) {
    if (!node.equals(host)) {
      end();
      host = node;
      text.show(node.row().styled());
      text.setAccessibleText(node.text().getAccessibleText());
      node.edit(text);
    }
    if (from < to) {
      layOut();
    }
    text.selectRange(from, to);
    started = Optional.empty();
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
    if (node.equals(host) && !node.row().text().equals(text.text().marked())) {
      int caret = text.caret();
      text.show(node.row().styled());
      text.selectRange(caret, caret);
    }
  }

  private void edited() {
    ParagraphNode node = host;
    if (node == null) {
      return;
    }
    node.grown();
    StyledText now = text.text();
    StyledText before = node.row().styled();
    Id<Paragraph> id = node.row().id();
    int caret = now.length() - before.length() == 1 ? grownAt(before, now) : 0;
    Optional<BlockStart> start =
        node.row().kind() == ParagraphKind.TEXT
            ? BlockStart.completed(before.characters(), now.characters(), caret)
            : Optional.empty();
    if (start.isPresent()) {
      model.recast(id, start.get().kind(), now.between(caret, now.length()), 0);
    } else {
      model.type(id, now);
    }
    started = start;
  }

  /** Behind the sign that one text has more than the other. */
  private static int grownAt(StyledText before, StyledText now) {
    String old = before.characters();
    String grown = now.characters();
    int at = 0;
    while (at < old.length() && old.charAt(at) == grown.charAt(at)) {
      at++;
    }
    return at + 1;
  }

  private void pasted(List<String> lines) {
    host()
        .ifPresent(node ->
            model.paste(node.row().id(), text.selectionStart(), text.selectionEnd(), lines));
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
    boolean used =
        switch (event.getCode()) {
          case ENTER -> !text.isEditable() || enter(node.row());
          case BACK_SPACE -> at(0) && text.isEditable() && back(node.row());
          case DELETE -> at(text.length()) && text.isEditable() && joinNext(node.row().id());
          case UP -> !event.isShiftDown() && text.onFirstLine() && step(node.row().id(), -1);
          case DOWN -> !event.isShiftDown() && text.onLastLine() && step(node.row().id(), 1);
          case LEFT -> !event.isShiftDown() && at(0) && step(node.row().id(), -1);
          case RIGHT -> !event.isShiftDown() && at(text.length()) && step(node.row().id(), 1);
          case TAB -> traverse(event);
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  /** An empty item ends its list. */
  private boolean enter(ParagraphRow row) {
    if (text.length() == 0 && row.kind() != ParagraphKind.TEXT) {
      model.recast(row.id(), outOf(row.kind()), StyledText.EMPTY, 0);
    } else {
      if (text.selects()) {
        text.replace(text.selectionStart(), text.selectionEnd(), StyledText.EMPTY);
      }
      model.split(row.id(), text.caret());
    }
    return true;
  }

  /** Takes back what the start of the line did, then the look of the paragraph, then joins. */
  private boolean back(ParagraphRow row) {
    if (started.isPresent()) {
      StyledText typed = StyledText.plain(started.get().typed());
      started = Optional.empty();
      model.recast(row.id(), ParagraphKind.TEXT, typed.and(text.text()), typed.length());
    } else if (row.kind() != ParagraphKind.TEXT) {
      model.recast(row.id(), outOf(row.kind()), text.text(), 0);
    } else {
      model.joinWithPrevious(row.id());
    }
    return true;
  }

  private static ParagraphKind outOf(ParagraphKind kind) {
    return kind.isInner() ? kind.outward() : ParagraphKind.TEXT;
  }

  private boolean joinNext(Id<Paragraph> id) {
    neighbours.of(id, 1).ifPresent(next -> model.joinWithPrevious(next.row().id()));
    return true;
  }

  private boolean step(Id<Paragraph> id, int by) {
    Optional<ParagraphNode> next = neighbours.of(id, by);
    next.ifPresent(node -> {
      int caret = by < 0 ? node.row().styled().length() : 0;
      begin(node, caret, caret);
    });
    return next.isPresent();
  }

  private boolean traverse(KeyEvent event) {
    text.requestFocusTraversal(
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    return event.getCode() == KeyCode.TAB;
  }

  private boolean at(int place) {
    return text.caret() == place && !text.selects();
  }

  /** Places can only be told apart in lines that are laid out. */
  private void layOut() {
    text.applyCss();
    if (text.getParent() != null && text.getParent().getParent() != null) {
      text.getParent().getParent().layout();
    }
  }

  private void placeCaret(double screenX, double screenY) {
    layOut();
    text.placeCaret(screenX, screenY);
  }
}
