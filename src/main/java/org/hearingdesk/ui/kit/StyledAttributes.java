package org.hearingdesk.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.StyleHandlerRegistry;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttribute;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledInput;
import jfx.incubator.scene.control.richtext.model.StyledOutput;
import jfx.incubator.scene.control.richtext.model.StyledSegment;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Piece;
import org.hearingdesk.domain.text.StyledText.Run;
import org.jspecify.annotations.Nullable;

/** Styled text in the terms of the control, and back. */
final class StyledAttributes {
  private static final StyleAttribute<String> LINK =
      new StyleAttribute<>("HEARING_LINK", String.class, false);
  private static final StyleAttribute<String> NOTE =
      new StyleAttribute<>("HEARING_NOTE", String.class, false);

  private StyledAttributes() {}

  /** What a link and a note look like is up to the style sheet. */
  static StyleHandlerRegistry handlers() {
    StyleHandlerRegistry.Builder builder =
        StyleHandlerRegistry.builder(new RichTextArea().getStyleHandlerRegistry());
    builder.setSegHandler(
        LINK, (area, cell, link) -> cell.getNode().getStyleClass().add(StyledFlow.LINK));
    builder.setSegHandler(
        NOTE, (area, cell, note) -> cell.getNode().getStyleClass().add(StyledFlow.MARK));
    return builder.build();
  }

  static StyleAttributeMap look(boolean ofBold, boolean on) {
    StyleAttributeMap.Builder builder = StyleAttributeMap.builder();
    return (ofBold ? builder.setBold(on) : builder.setItalic(on)).build();
  }

  /** The look of what is typed between two signs: that of the first, and a link of both. */
  static StyleAttributeMap between(StyledText before, StyledText after) {
    Optional<Run> left = run(before);
    Optional<Run> right = run(after);
    return left.map(run ->
            style(
                new Run(
                    "",
                    run.bold(),
                    run.italic(),
                    right.flatMap(Run::link).filter(link -> run.link().equals(Optional.of(link))))))
        .or(() ->
            before.length() == 0
                ? right.map(run -> style(new Run("", run.bold(), run.italic(), Optional.empty())))
                : Optional.empty())
        .orElse(StyleAttributeMap.EMPTY);
  }

  private static Optional<Run> run(StyledText sign) {
    return sign.pieces().stream().filter(Run.class::isInstance).map(Run.class::cast).findFirst();
  }

  private static StyleAttributeMap style(Run run) {
    StyleAttributeMap.Builder builder = StyleAttributeMap.builder();
    if (run.bold()) {
      builder.setBold(true);
    }
    if (run.italic()) {
      builder.setItalic(true);
    }
    run.link().ifPresent(link -> builder.set(LINK, link));
    return builder.build();
  }

  static StyledInput input(StyledText text) {
    List<StyledSegment> segments = new ArrayList<>();
    int note = 0;
    for (Piece piece : text.pieces()) {
      segments.add(
          switch (piece) {
            case Run run -> StyledSegment.of(run.words(), style(run));
            case Note it ->
                StyledSegment.of(
                    String.valueOf(StyledFlow.mark(note++)),
                    StyleAttributeMap.of(NOTE, it.content().marked()));
          });
    }
    Iterator<StyledSegment> next = segments.iterator();
    return new StyledInput() {
      @Override
      public @Nullable StyledSegment nextSegment() {
        return next.hasNext() ? next.next() : null;
      }

      @Override
      public void close() {
        // holds nothing
      }
    };
  }

  static StyledText read(StyledTextModel model, TextPos from, TextPos to) {
    List<Piece> pieces = new ArrayList<>();
    try (StyledOutput output = output(pieces)) {
      model.export(from, to, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StyledText(pieces);
  }

  private static StyledOutput output(List<Piece> pieces) {
    return new StyledOutput() {
      @Override
      public void consume(StyledSegment segment) {
        if (segment.getType() == StyledSegment.Type.TEXT) {
          read(segment, pieces);
        }
      }

      @Override
      public void flush() {
        // nothing waits
      }

      @Override
      public void close() {
        // holds nothing
      }
    };
  }

  private static void read(StyledSegment segment, List<Piece> pieces) {
    StyleAttributeMap style = segment.getStyleAttributeMap(null);
    String note = style == null ? null : style.get(NOTE);
    String link = style == null ? null : style.get(LINK);
    boolean bold = style != null && style.isBold();
    boolean italic = style != null && style.isItalic();
    if (note == null) {
      pieces.add(new Run(segment.getText(), bold, italic, Optional.ofNullable(link)));
      return;
    }
    for (int i = 0; i < segment.getText().length(); i++) {
      char sign = segment.getText().charAt(i);
      pieces.add(
          StyledFlow.isMark(sign)
              ? new Note(StyledText.parse(note))
              : Run.plain(String.valueOf(sign)));
    }
  }
}
