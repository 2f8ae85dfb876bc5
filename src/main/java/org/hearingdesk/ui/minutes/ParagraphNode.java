package org.hearingdesk.ui.minutes;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.StyledFlow;
import org.hearingdesk.ui.kit.StyledTextArea;
import org.hearingdesk.ui.kit.Texts;

/**
 * A paragraph on the page: its number at the left, its text, and what is to be said about it in the
 * margin, which goes below the text where the page is narrow. The text becomes an editor when the
 * cursor comes to it.
 *
 * <p>Far from what is in sight it rests: it has its place, its height, its name for screen readers
 * and its turn among what Tab walks through, but no words are laid out. It begins at rest.
 */
final class ParagraphNode extends Region {
  private static final PseudoClass UNTOUCHED = PseudoClass.getPseudoClass("untouched");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass BULLET = PseudoClass.getPseudoClass("bullet");
  private static final PseudoClass INNER = PseudoClass.getPseudoClass("inner");
  private static final PseudoClass QUOTATION = PseudoClass.getPseudoClass("quotation");

  /** Widths in em of the text: the numbers, the text at most, the margin, between them. */
  private static final double NUMBER = 2.6;

  private static final double TEXT = 31.2;
  private static final double MARGIN = 12.2;
  private static final double GAP = 1.3;
  private static final double NARROWEST_TEXT = 22;

  /** How far an item of a list is moved in. */
  private static final double ITEM = 1.7;

  private final SectionViewModel model;
  private final Messages messages;
  private final Label number = Texts.label("", "paragraph-number", Look.NUMBERS);
  private final StyledFlow text = new StyledFlow("paragraph-text");
  private final VBox notes = new VBox();
  private final Label bullet = Texts.label("", "paragraph-bullet", Look.NUMBERS);
  private final VBox body = new VBox(text, notes);
  private final VBox margin = new VBox();
  private ParagraphRow row;
  private String shown = "";
  private final HeightOfText estimate = new HeightOfText();
  private boolean awake;
  private double heightFor = -1;
  private double height;

  ParagraphNode(ParagraphRow row, SectionViewModel model, Messages messages) {
    this.row = row;
    this.model = model;
    this.messages = messages;
    getStyleClass().add("paragraph");
    body.getStyleClass().add("paragraph-body");
    margin.getStyleClass().add("paragraph-margin");
    notes.getStyleClass().add("paragraph-notes");
    text.setFocusTraversable(true);
    bullet.setMouseTransparent(true);
    text.setAccessibleRole(AccessibleRole.TEXT_AREA);
    getChildren().addAll(number, body, bullet, margin);
    show(row, true);
  }

  ParagraphRow row() {
    return row;
  }

  /** The text while no editor stands in its place. */
  StyledFlow text() {
    return text;
  }

  /** Shows another state of the same paragraph. */
  void show(ParagraphRow next) {
    show(next, false);
  }

  private void show(ParagraphRow next, boolean first) {
    boolean marginStays =
        awake
            && row.untouched() == next.untouched()
            && row.comments() == next.comments()
            && row.change().equals(next.change());
    row = next;
    number.setText(next.number());
    if (first || !shown.equals(next.text())) {
      shown = next.text();
      StyledText styled = next.styled();
      text.setAccessibleText(styled.characters());
      estimate.of(styled.length());
      if (awake) {
        showText(styled);
      }
    }
    pseudoClassStateChanged(UNTOUCHED, next.untouched());
    pseudoClassStateChanged(CHANGED, next.change().isPresent());
    pseudoClassStateChanged(HEADING, next.kind().isHeading());
    pseudoClassStateChanged(BULLET, next.kind().isItem());
    pseudoClassStateChanged(INNER, next.kind().isInner());
    pseudoClassStateChanged(QUOTATION, next.kind() == ParagraphKind.QUOTATION);
    bullet.setText(next.mark());
    bullet.setVisible(!next.mark().isEmpty());
    if (awake && !marginStays) {
      fillMargin();
    }
    requestLayout();
  }

  boolean awake() {
    return awake;
  }

  /** Lays out its words; where they are, this does nothing. */
  void wake() {
    if (!awake) {
      awake = true;
      showText(row.styled());
      fillMargin();
      requestLayout();
    }
  }

  /** Lays its words aside and keeps its height, unless the keyboard is in it. */
  void sleep() {
    if (awake && getWidth() > 0 && !isFocusWithin()) {
      estimate.measured(getWidth(), computePrefHeight(getWidth()));
      awake = false;
      text.getChildren().clear();
      notes.getChildren().clear();
      notes.setManaged(false);
      margin.getChildren().clear();
      margin.setVisible(false);
      requestLayout();
    }
  }

  private void showText(StyledText styled) {
    text.show(styled);
    notes.getChildren().clear();
    for (StyledText.Note note : styled.notes()) {
      StyledFlow line = new StyledFlow("paragraph-note");
      String mark = StyledFlow.mark(notes.getChildren().size()) + " ";
      line.show(StyledText.plain(mark).and(note.content()));
      notes.getChildren().add(line);
    }
    notes.setManaged(!notes.getChildren().isEmpty());
  }

  /** Puts the editor in the place of the text. */
  void edit(StyledTextArea editor) {
    wake();
    text.setVisible(false);
    text.setManaged(false);
    body.getChildren().setAll(text, editor, notes);
    requestLayout();
  }

  /** Shows the text again. */
  void rest() {
    body.getChildren().setAll(text, notes);
    text.setVisible(true);
    text.setManaged(true);
    requestLayout();
  }

  /** The editor in it has grown. */
  void grown() {
    requestLayout();
  }

  private void fillMargin() {
    margin.getChildren().clear();
    if (row.untouched() && row.change().isEmpty()) {
      Label label = Texts.label(messages.text("minutes.untouched_draft"), "untouched-label");
      label.setGraphic(Icons.DRAFT.node(Look.MUTED));
      margin.getChildren().addAll(label, act("minutes.mark_read", () -> model.markRead(row.id())));
    }
    row.change().ifPresent(change -> margin.getChildren().add(changeNote(change)));
    if (row.comments() > 0) {
      Button comments =
          Texts.button(
              Icons.COMMENT,
              messages.count("minutes.comments.open", row.comments()),
              Look.LINK,
              "note-act");
      comments.setMinWidth(USE_PREF_SIZE);
      comments.setOnAction(event -> model.showComments(row.id()));
      margin.getChildren().add(comments);
    }
    margin.setVisible(!margin.getChildren().isEmpty());
  }

  private VBox changeNote(ParagraphRow.Change change) {
    Label title = Texts.label(messages.text("minutes.source_changed"), "note-title");
    title.setGraphic(Icons.WARNING.node(Look.WARN));
    VBox note = new VBox(title, Texts.wrapping(change.what(), "note-words"));
    note.getStyleClass().add("change-note");
    HBox acts = new HBox();
    acts.getStyleClass().add("note-acts");
    String words = row.styled().words();
    change
        .today()
        .filter(today -> !today.equals(words))
        .ifPresent(today -> {
          String added = Excerpt.of(today, words);
          String told =
              added.isEmpty()
                  ? messages.text("minutes.change.no_longer", Excerpt.of(words, today))
                  : messages.text("minutes.change.today", added);
          note.getChildren().add(Texts.wrapping(told, "note-today"));
          acts.getChildren().add(act("minutes.take_over", () -> model.takeOver(row.id())));
        });
    acts.getChildren().add(act("minutes.keep", () -> model.keep(row.id())));
    note.getChildren().add(acts);
    return note;
  }

  private Button act(String key, Runnable run) {
    Button button = Texts.button(messages.text(key), Look.LINK, "note-act");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }

  private double em() {
    return bullet.getFont().getSize();
  }

  /** Where text and margin stand; the margin's width is 0 when it goes below. */
  private record Columns(double textX, double textWidth, double marginX, double marginWidth) {}

  private Columns columns(double width) {
    double em = em();
    double x = NUMBER * em + GAP * em;
    double beside = width - x - (MARGIN + 2 * GAP) * em;
    if (beside >= NARROWEST_TEXT * em) {
      double textWidth = Math.min(beside, TEXT * em);
      return new Columns(x, textWidth, x + textWidth + GAP * em, MARGIN * em);
    }
    return new Columns(x, Math.min(width - x - GAP * em, TEXT * em), 0, 0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double wanted) {
    // without a width the one it has is meant: to lay all words out once more would take long
    double width = wanted < 0 ? getWidth() : wanted;
    if (!awake) {
      return estimate.at(width, columns(width).textWidth(), em());
    }
    if (width != heightFor) {
      Insets insets = getInsets();
      Columns columns = columns(width);
      double textHeight = body.prefHeight(columns.textWidth());
      double marginHeight = 0;
      if (margin.isVisible()) {
        boolean below = columns.marginWidth() == 0;
        double noteHeight = margin.prefHeight(below ? columns.textWidth() : columns.marginWidth());
        marginHeight = below ? textHeight + noteHeight : noteHeight;
      }
      height = Math.max(textHeight, marginHeight) + insets.getTop() + insets.getBottom();
      heightFor = width;
    }
    return height;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return (NUMBER + TEXT + MARGIN + 3 * GAP) * em();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    Columns columns = columns(getWidth());
    double top = getInsets().getTop();
    double textHeight = body.prefHeight(columns.textWidth());
    layoutInArea(number, 0, top, NUMBER * em(), textHeight, 0, HPos.RIGHT, VPos.TOP);
    body.resizeRelocate(columns.textX(), top, columns.textWidth(), textHeight);
    double indent = row.kind().isInner() ? ITEM * em() : 0;
    double room = (ITEM - 0.1) * em();
    layoutInArea(bullet, columns.textX() + indent, top, room, textHeight, 0, HPos.RIGHT, VPos.TOP);
    if (columns.marginWidth() > 0) {
      double noteHeight = margin.prefHeight(columns.marginWidth());
      margin.resizeRelocate(columns.marginX(), top, columns.marginWidth(), noteHeight);
    } else {
      double noteHeight = margin.prefHeight(columns.textWidth());
      margin.resizeRelocate(columns.textX(), top + textHeight, columns.textWidth(), noteHeight);
    }
  }

  @Override
  public void requestLayout() {
    heightFor = -1;
    super.requestLayout();
  }
}
