package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.text.FoldedFind;
import org.hearingdesk.domain.text.StyledText;

/** Finds words in paragraphs and in their footnotes, and puts others in their place. */
final class Finding {
  /**
   * A place where the words stand.
   *
   * @param from in the text of the paragraph; for a footnote, where its number stands
   * @param note the footnote in which they stand, counted from 0; negative for the text itself
   */
  record Hit(Paragraph paragraph, int from, int to, int note) {
    boolean inNote() {
      return note >= 0;
    }
  }

  private Finding() {}

  static List<Hit> in(Paragraph paragraph, String words) {
    StyledText text = paragraph.styled();
    List<Hit> hits = new ArrayList<>();
    for (FoldedFind.Range range : FoldedFind.in(text.characters(), words)) {
      hits.add(new Hit(paragraph, range.from(), range.to(), -1));
    }
    int at = 0;
    int number = 0;
    for (StyledText.Piece piece : text.pieces()) {
      if (piece instanceof StyledText.Note note) {
        for (FoldedFind.Range _ : FoldedFind.in(note.content().characters(), words)) {
          hits.add(new Hit(paragraph, at, at + 1, number));
        }
        number++;
      }
      at += piece.length();
    }
    return hits;
  }

  /** The paragraph with other words in every place. */
  static Paragraph replaced(Paragraph paragraph, String words, String by) {
    if (in(paragraph, words).isEmpty()) {
      return paragraph;
    }
    List<StyledText.Piece> pieces = new ArrayList<>();
    for (StyledText.Piece piece : replaced(paragraph.styled(), words, by).pieces()) {
      pieces.add(
          switch (piece) {
            case StyledText.Run run -> run;
            case StyledText.Note note -> new StyledText.Note(replaced(note.content(), words, by));
          });
    }
    return paragraph.rewritten(new StyledText(pieces).marked());
  }

  /** From the end, so that places before it stay right. */
  static StyledText replaced(StyledText text, String words, String by) {
    StyledText result = text;
    for (FoldedFind.Range range : FoldedFind.in(text.characters(), words).reversed()) {
      result = result.reworded(range.from(), range.to(), by);
    }
    return result;
  }
}
