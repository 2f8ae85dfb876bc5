package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.ui.shell.Act;

/** What can be done to the text of the minutes. */
final class WritingActs {
  private final MinutesViewModel model;
  private final MinutesView view;

  WritingActs(MinutesViewModel model, MinutesView view) {
    this.model = model;
    this.view = view;
  }

  /**
   * @param paragraph whether the cursor is in a paragraph that can be written
   */
  List<Act> acts(ObservableValue<Boolean> paragraph) {
    return List.of(
        format("bold", TextFormat.BOLD).keys("Shortcut+B").when(paragraph),
        format("italic", TextFormat.ITALIC).keys("Shortcut+I").when(paragraph),
        format("link", TextFormat.LINK).keys("Shortcut+Shift+K").when(paragraph),
        format("note", TextFormat.NOTE).keys("Shortcut+Shift+F").when(paragraph),
        kind("bullets", ParagraphKind.BULLET).keys("Shortcut+Shift+L").when(paragraph),
        kind("numbers", ParagraphKind.NUMBERED).when(paragraph),
        kind("quotation", ParagraphKind.QUOTATION).when(paragraph),
        kind("heading", ParagraphKind.HEADING).when(paragraph),
        kind("plain", ParagraphKind.TEXT).keys("Shortcut+Shift+N").when(paragraph),
        format("inward", TextFormat.INWARD).keys("Alt+Shift+Right").when(paragraph),
        format("outward", TextFormat.OUTWARD).keys("Alt+Shift+Left").when(paragraph),
        act("find", "find", view::find).keys("Shortcut+H").hint("minutes.hint.find"),
        act("focus", "focus", view::switchFocusMode).keys("Alt+F11"),
        act("copy-section", "copy_section", () -> copy(model.sectionAsMarkdown()))
            .keys("Shortcut+Shift+C"),
        act("copy-all", "copy_all", () -> copy(model.allAsMarkdown())),
        act("paste-markdown", "paste_markdown", this::paste)
            .keys("Shortcut+Shift+V")
            .when(model.text().editableProperty()));
  }

  private Act format(String id, TextFormat format) {
    return act(id, id, () -> model.text().format(format));
  }

  private Act kind(String id, ParagraphKind kind) {
    return act(
        id,
        id,
        () -> model.text().currentProperty().get().ifPresent(at -> model.text().setKind(at, kind)));
  }

  private static Act act(String id, String title, Runnable run) {
    return MinutesPlace.act(id, title, run);
  }

  private void copy(String markdown) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, markdown));
    model.copied();
  }

  private void paste() {
    String words = Clipboard.getSystemClipboard().getString();
    model.insertMarkdown(words == null ? "" : words);
  }
}
