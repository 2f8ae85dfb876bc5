package org.hearingdesk.ui.kit;

import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import jfx.incubator.scene.control.richtext.RichTextArea;
import org.hearingdesk.domain.text.StyledText;

/**
 * Copies with looks, links and notes within this program and as plain words to others. What comes
 * from elsewhere is plain words: no other program's fonts and colours.
 */
final class StyledClipboard {
  private static final DataFormat MARKED = format();

  private final StyledTextArea area;

  private StyledClipboard(StyledTextArea area) {
    this.area = area;
  }

  private static DataFormat format() {
    String name = "application/x-hearing-desk-marked";
    DataFormat known = DataFormat.lookupMimeType(name);
    return known == null ? new DataFormat(name) : known;
  }

  static void install(StyledTextArea area) {
    StyledClipboard clipboard = new StyledClipboard(area);
    area.getInputMap().registerFunction(RichTextArea.Tag.COPY, clipboard::copy);
    area.getInputMap().registerFunction(RichTextArea.Tag.CUT, clipboard::cut);
    area.getInputMap().registerFunction(RichTextArea.Tag.PASTE, clipboard::paste);
    area.getInputMap().registerFunction(RichTextArea.Tag.PASTE_PLAIN_TEXT, clipboard::pastePlain);
  }

  private void copy() {
    if (area.selects()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(area.selected().words());
      content.put(MARKED, area.selected().marked());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  private void cut() {
    copy();
    if (area.isEditable() && area.selects()) {
      area.replace(area.selectionStart(), area.selectionEnd(), StyledText.EMPTY);
    }
  }

  private void paste() {
    Object marked = Clipboard.getSystemClipboard().getContent(MARKED);
    if (marked instanceof String text) {
      put(StyledText.parse(text));
    } else {
      pastePlain();
    }
  }

  private void pastePlain() {
    String words = Clipboard.getSystemClipboard().getString();
    if (words != null) {
      area.pasted(Objects.requireNonNull(words));
    }
  }

  private void put(StyledText text) {
    if (area.isEditable()) {
      area.replace(area.selectionStart(), area.selectionEnd(), text);
    }
  }
}
