package org.hearingdesk.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import org.hearingdesk.domain.text.StyledText;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of styled text under a person's hands: as high as its text, without a frame. The
 * only class that knows the incubating control of JavaFX ({@code
 * src/doc/decisions/0014-styled-text-in-minutes.md}); places are those of {@link StyledText}.
 */
public final class StyledTextArea extends RichTextArea {
  private static final StyleHandlerRegistry HANDLERS = StyledAttributes.handlers();

  private Runnable edited = () -> {};
  private Consumer<List<String>> lines = pasted -> {};
  private Optional<StyleAttributeMap> chosen = Optional.empty();
  private @Nullable StyledText known;

  public StyledTextArea() {
    super(new RichTextModel());
    getStyleClass().addAll("styled-text-area", Look.BARE);
    setUseContentHeight(true);
    setWrapText(true);
    caretPositionProperty().addListener((caret, before, now) -> chosen = Optional.empty());
    addEventFilter(KeyEvent.KEY_TYPED, event -> setInsertStyles(styleOfTyping()));
    StyledClipboard.install(this);
  }

  /** Called when a person has changed words or looks. */
  public void onEdited(Runnable run) {
    edited = run;
  }

  /** Called with a text of several lines that a person has pasted. */
  public void onLines(Consumer<List<String>> taker) {
    lines = taker;
  }

  void pasted(String words) {
    List<String> pasted = words.lines().filter(line -> !line.isBlank()).toList();
    if (!isEditable() || pasted.isEmpty()) {
      return;
    }
    if (pasted.size() > 1) {
      lines.accept(pasted);
    } else {
      replaceText(
          at(selectionStart()),
          at(selectionEnd()),
          StyledInput.of(pasted.getFirst().replace('\t', ' '), styleOfTyping()));
    }
  }

  /** Shows another text; there is nothing to take back in it yet. */
  public void show(StyledText text) {
    // A fresh model, because the control cannot mark a place in lines that are not laid out yet.
    RichTextModel model = new RichTextModel();
    model.replace(null, TextPos.ZERO, TextPos.ZERO, StyledAttributes.input(text));
    model.clearUndoRedo();
    model.addListener(change -> changed());
    known = null;
    setModel(model);
  }

  /** The text as it stands. */
  public StyledText text() {
    StyledText text = known;
    if (text == null) {
      text = between(0, length());
      known = text;
    }
    return text;
  }

  public StyledText selected() {
    return between(selectionStart(), selectionEnd());
  }

  private StyledText between(int from, int to) {
    return StyledAttributes.read(getModel(), at(from), at(to));
  }

  public int length() {
    return getModel().getParagraphLength(0);
  }

  public int caret() {
    return offset(getCaretPosition());
  }

  public int selectionStart() {
    return getSelection() == null ? 0 : offset(getSelection().getMin());
  }

  public int selectionEnd() {
    return getSelection() == null ? 0 : offset(getSelection().getMax());
  }

  public boolean selects() {
    return selectionStart() < selectionEnd();
  }

  public void selectRange(int anchor, int caret) {
    select(at(Math.min(anchor, length())), at(Math.min(caret, length())));
  }

  /** Puts something in the place of a range, in one step that can be taken back. */
  public void replace(int from, int to, StyledText by) {
    replaceText(at(from), at(to), StyledAttributes.input(by));
    select(at(from + by.length()));
  }

  /** Switches bold on or off: for what is selected, else for what is typed next. */
  public void switchBold() {
    switchLook(true);
  }

  /** The same with italic. */
  public void switchItalic() {
    switchLook(false);
  }

  private void switchLook(boolean ofBold) {
    if (selects()) {
      boolean all =
          selected().pieces().stream()
              .filter(StyledText.Run.class::isInstance)
              .map(StyledText.Run.class::cast)
              .allMatch(run -> ofBold ? run.bold() : run.italic());
      applyStyle(at(selectionStart()), at(selectionEnd()), StyledAttributes.look(ofBold, !all));
    } else {
      StyleAttributeMap now = styleOfTyping();
      boolean on = ofBold ? now.isBold() : now.isItalic();
      chosen = Optional.of(now.combine(StyledAttributes.look(ofBold, !on)));
    }
  }

  /** Typing goes on in the look of the sign before it; a link grows only from within. */
  private StyleAttributeMap styleOfTyping() {
    return chosen.orElseGet(() -> {
      int caret = selectionStart();
      StyledText around = text();
      return StyledAttributes.between(
          around.between(caret - 1, caret), around.between(caret, caret + 1));
    });
  }

  /** Whether the caret stands on the first line, so that the next way up leads out. */
  public boolean onFirstLine() {
    return line().map(caret -> caret.getMinY() < caret.getHeight() * 0.7).orElse(true);
  }

  public boolean onLastLine() {
    return line()
        .map(caret -> caret.getMaxY() > getHeight() - caret.getHeight() * 0.7)
        .orElse(true);
  }

  /** Where the caret is drawn. */
  private Optional<Bounds> line() {
    Node caret = lookup(".caret");
    return caret == null
        ? Optional.empty()
        : Optional.of(sceneToLocal(caret.localToScene(caret.getBoundsInLocal())));
  }

  /** Puts the caret where the mouse is. */
  public void placeCaret(double screenX, double screenY) {
    TextPos place = getTextPosition(screenX, screenY);
    if (place != null) {
      select(place);
    }
  }

  private void changed() {
    known = null;
    edited.run();
  }

  private static TextPos at(int offset) {
    return TextPos.ofLeading(0, offset);
  }

  private int offset(@Nullable TextPos place) {
    return place == null ? 0 : place.index() > 0 ? length() : place.offset();
  }

  @Override
  public StyleHandlerRegistry getStyleHandlerRegistry() {
    return HANDLERS;
  }

  /** A screen reader reads one paragraph as it reads any other text. */
  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> text().characters();
      case SELECTION_START -> selectionStart();
      case SELECTION_END -> selectionEnd();
      case CARET_OFFSET -> caret();
      case EDITABLE -> isEditable();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
