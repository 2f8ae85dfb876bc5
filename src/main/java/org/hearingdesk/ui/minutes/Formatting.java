package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.domain.text.StyledText.Note;
import org.hearingdesk.domain.text.StyledText.Run;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.StyledTextArea;

/** Gives what is selected in the editor a look, a link or a footnote. */
final class Formatting {
  private final SectionViewModel model;
  private final ParagraphEditor editor;
  private final StyledTextArea text;
  private final InsertBar bar;
  private final Messages messages;

  Formatting(SectionViewModel model, ParagraphEditor editor, InsertBar bar, Messages messages) {
    this.model = model;
    this.editor = editor;
    this.text = editor.text();
    this.bar = bar;
    this.messages = messages;
  }

  /** Does it in the paragraph with the cursor, when there is one that can be written. */
  void apply(TextFormat wanted) {
    Optional<ParagraphNode> host = editor.host().filter(node -> text.isEditable());
    if (host.isEmpty()) {
      return;
    }
    ParagraphRow row = host.get().row();
    switch (wanted) {
      case BOLD -> text.switchBold();
      case ITALIC -> text.switchItalic();
      case LINK -> link();
      case NOTE -> note();
      case INWARD -> kind(row, row.kind().inward());
      case OUTWARD -> kind(row, row.kind().outward());
    }
    if (wanted != TextFormat.LINK && wanted != TextFormat.NOTE) {
      text.requestFocus();
    }
  }

  private void kind(ParagraphRow row, ParagraphKind kind) {
    model.setKind(row.id(), kind);
  }

  private void link() {
    int[] range = linked();
    int from = range[0];
    int to = range[1];
    StyledText words = text.text().between(from, to);
    String now = runs(words).stream().flatMap(run -> run.link().stream()).findFirst().orElse("");
    bar.ask(
        "minutes.insert_bar.link",
        now,
        typed -> {
          Optional<String> address = StyledText.address(typed);
          if (address.isEmpty() && !typed.isBlank()) {
            return Optional.of(messages.text("minutes.insert_bar.no_address"));
          }
          StyledText shown = words.length() == 0 ? StyledText.plain(typed.strip()) : words;
          text.replace(from, to, linkedTo(shown, address));
          return Optional.empty();
        },
        this::back);
  }

  /** What is selected, else the link around the cursor. */
  private int[] linked() {
    if (text.selects()) {
      return new int[] {text.selectionStart(), text.selectionEnd()};
    }
    int caret = text.caret();
    int at = 0;
    for (StyledText.Piece piece : text.text().pieces()) {
      int end = at + piece.length();
      if (piece instanceof Run run && run.link().isPresent() && at <= caret && caret <= end) {
        return new int[] {at, end};
      }
      at = end;
    }
    return new int[] {caret, caret};
  }

  private static StyledText linkedTo(StyledText words, Optional<String> address) {
    return new StyledText(
        words.pieces().stream()
            .<StyledText.Piece>map(piece ->
                switch (piece) {
                  case Run run -> new Run(run.words(), run.bold(), run.italic(), address);
                  case Note note -> note;
                })
            .toList());
  }

  private void note() {
    int caret = text.selectionEnd();
    StyledText before = text.text().between(caret - 1, caret);
    Optional<Note> there = before.notes().stream().findFirst();
    int from = there.isPresent() ? caret - 1 : caret;
    bar.ask(
        "minutes.insert_bar.note",
        there.map(note -> note.content().marked()).orElse(""),
        typed -> {
          StyledText content = StyledText.parse(typed.strip());
          List<StyledText.Piece> runs = List.copyOf(runs(content));
          StyledText note =
              runs.isEmpty()
                  ? StyledText.EMPTY
                  : new StyledText(List.of(new Note(new StyledText(runs))));
          renumbered(from, caret, note);
          return Optional.empty();
        },
        this::back);
  }

  /** The numbers behind a new footnote are one higher: all of the text is put in anew. */
  private void renumbered(int from, int to, StyledText note) {
    StyledText next = text.text().replaced(from, to, note);
    text.replace(0, text.length(), next);
    text.selectRange(from + note.length(), from + note.length());
  }

  private static List<Run> runs(StyledText words) {
    return words.pieces().stream().filter(Run.class::isInstance).map(Run.class::cast).toList();
  }

  private void back() {
    if (editor.host().isPresent()) {
      text.requestFocus();
    }
  }
}
