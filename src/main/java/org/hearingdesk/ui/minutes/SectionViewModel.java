package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.ui.kit.ListSync;

/**
 * The text of the section that is shown, and everything that is done to it. What is not durable yet
 * stays when another section is shown meanwhile.
 */
final class SectionViewModel {
  /** Where the cursor is to go. */
  record Caret(Id<Paragraph> paragraph, int at) {}

  private final Submitter submitter;
  private final Delay delay;
  private final Messages messages;
  private final Map<String, SectionEditor> editors = new HashMap<>();
  private final ObservableList<ParagraphRow> rows = FXCollections.observableArrayList();
  private final ListSync<ParagraphRow> sync = new ListSync<>(rows, ParagraphRow::id);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper words = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper takenOver = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Id<Paragraph>>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private Consumer<Caret> goTo = caret -> {};
  private Optional<MinutesState> state = Optional.empty();
  private Optional<Section> section = Optional.empty();

  SectionViewModel(Submitter submitter, Delay delay, Messages messages) {
    this.submitter = submitter;
    this.delay = delay;
    this.messages = messages;
  }

  /** The paragraphs on the page. */
  ObservableList<ParagraphRow> paragraphs() {
    return rows;
  }

  /** Why something could not be kept; empty when all is. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Whether the text is what people wrote rather than today's draft. */
  ReadOnlyBooleanProperty takenOverProperty() {
    return takenOver.getReadOnlyProperty();
  }

  /** Whether there is a section, in a file that can be written. */
  ReadOnlyBooleanProperty editableProperty() {
    return editable.getReadOnlyProperty();
  }

  /** The paragraph that the cursor is in, or was in last. */
  ReadOnlyObjectProperty<Optional<Id<Paragraph>>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** Called when the cursor has to go somewhere. */
  void onGoTo(Consumer<Caret> view) {
    goTo = view;
  }

  /** Shows a section, of a newer snapshot or another one. */
  void show(MinutesState newer, Optional<Section> shown) {
    boolean other = !shown.map(Section::id).equals(section.map(Section::id));
    if (other) {
      leave();
      current.set(Optional.empty());
    }
    state = Optional.of(newer);
    section = shown;
    editable.set(shown.isPresent() && !newer.readOnly());
    editors.entrySet().removeIf(each -> !isShown(each.getKey()) && !each.getValue().unsaved());
    for (Map.Entry<String, SectionEditor> each : editors.entrySet()) {
      newer
          .find(Id.<MinutesSection>of(each.getKey()))
          .ifPresent(it -> each.getValue().show(it, newer.entries(), newer.writable()));
    }
    project();
  }

  /** The cursor stands in this paragraph. */
  void enter(Id<Paragraph> paragraph) {
    current.set(Optional.of(paragraph));
  }

  /** The paragraph was left, or the place: what was typed becomes durable now. */
  void leave() {
    editors.values().forEach(SectionEditor::flush);
  }

  /** A person typed; line breaks, as in a pasted text, part paragraphs. */
  void type(Id<Paragraph> id, String text) {
    if (text.indexOf('\n') < 0) {
      editor().ifPresent(editor -> editor.typed(id, text));
    } else {
      List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
      rewrite(id, lines.isEmpty() ? List.of("") : lines);
    }
  }

  /** Parts a paragraph in two at the cursor; the cursor goes to the second. */
  void split(Id<Paragraph> id, int at) {
    find(id)
        .ifPresent(p -> {
          Id<Paragraph> fresh = submitter.session().newId();
          ParagraphKind next = p.kind() == ParagraphKind.HEADING ? ParagraphKind.TEXT : p.kind();
          Paragraph second =
              new Paragraph(fresh, next, p.text().substring(at).strip(), false, p.sources());
          replace(id, List.of(p.rewritten(p.text().substring(0, at).stripTrailing()), second));
          goTo.accept(new Caret(fresh, 0));
        });
  }

  /** Joins a paragraph with the one before it; the cursor stands where they meet. */
  void joinWithPrevious(Id<Paragraph> id) {
    List<Paragraph> all = editor().map(SectionEditor::paragraphs).orElse(List.of());
    int at = indexOf(all, id);
    if (at < 1) {
      return;
    }
    Paragraph first = all.get(at - 1);
    Paragraph second = all.get(at);
    String space = first.text().isEmpty() || second.text().isEmpty() ? "" : " ";
    Set<Id<Intervention>> sources = new LinkedHashSet<>(first.sources());
    sources.addAll(second.sources());
    String text = first.text() + space + second.text();
    Paragraph joined = new Paragraph(first.id(), first.kind(), text, false, sources);
    edit(paragraphs -> {
      paragraphs.set(at - 1, joined);
      paragraphs.remove(at);
    });
    goTo.accept(new Caret(first.id(), first.text().length() + space.length()));
  }

  void setKind(Id<Paragraph> id, ParagraphKind kind) {
    find(id)
        .filter(p -> p.kind() != kind)
        .ifPresent(
            p -> replace(id, List.of(new Paragraph(id, kind, p.text(), false, p.sources()))));
  }

  /** Takes a paragraph out; the cursor goes to the one before it. */
  void strike(Id<Paragraph> id) {
    List<Paragraph> all = editor().map(SectionEditor::paragraphs).orElse(List.of());
    int at = indexOf(all, id);
    if (at < 0) {
      return;
    }
    current.set(Optional.empty());
    edit(paragraphs -> paragraphs.remove(at));
    if (all.size() > 1) {
      Paragraph near = all.get(at == 0 ? 1 : at - 1);
      goTo.accept(new Caret(near.id(), at == 0 ? 0 : near.text().length()));
    }
  }

  /** Somebody has read the draft of this paragraph and lets it stand. */
  void markRead(Id<Paragraph> id) {
    find(id)
        .filter(Paragraph::untouched)
        .ifPresent(p -> replace(id, List.of(p.rewritten(p.text()))));
  }

  /** Takes over what the record gives today. */
  void takeOver(Id<Paragraph> id) {
    Optional<Paragraph> today = find(id).flatMap(p -> change(p)).flatMap(SourceChange::today);
    today.ifPresent(t ->
        find(id)
            .ifPresent(p -> {
              Paragraph taken = new Paragraph(id, p.kind(), t.text(), false, t.sources());
              if (taken.equals(p)) {
                keep(id);
              } else {
                replace(id, List.of(taken));
              }
            }));
  }

  /** Lets the text stand although its source has changed. */
  void keep(Id<Paragraph> id) {
    editor().ifPresent(editor -> editor.confirm(id));
  }

  /** Puts the text of a source behind the paragraph with the cursor, or at the end. */
  void insert(SourceRow source) {
    Id<Paragraph> fresh = submitter.session().newId();
    Paragraph paragraph =
        new Paragraph(
            fresh, ParagraphKind.TEXT, source.inserted(), false, Set.of(source.intervention()));
    insert(paragraph);
    goTo.accept(new Caret(fresh, paragraph.text().length()));
  }

  /** Begins an empty paragraph behind the one with the cursor, or at the end. */
  void add() {
    Id<Paragraph> fresh = submitter.session().newId();
    insert(Paragraph.written(fresh, ""));
    goTo.accept(new Caret(fresh, 0));
  }

  private void insert(Paragraph paragraph) {
    edit(paragraphs -> {
      int at = current.get().map(id -> indexOf(paragraphs, id)).orElse(-1);
      paragraphs.add(at < 0 ? paragraphs.size() : at + 1, paragraph);
    });
  }

  /** The next paragraph that somebody should look at, after the one with the cursor. */
  Optional<Id<Paragraph>> nextFlagged(boolean fromStart) {
    int from = fromStart ? -1 : current.get().map(this::rowOf).orElse(-1);
    for (int i = from + 1; i < rows.size(); i++) {
      if (rows.get(i).flagged()) {
        return Optional.of(rows.get(i).id());
      }
    }
    return Optional.empty();
  }

  void goTo(Id<Paragraph> id) {
    goTo.accept(new Caret(id, 0));
  }

  /** Puts what was refused aside, for what stands in the hearing. */
  void forget() {
    section.ifPresent(shown -> editor().ifPresent(editor -> editor.forget(shown)));
  }

  private void rewrite(Id<Paragraph> id, List<String> lines) {
    find(id)
        .ifPresent(p -> {
          List<Paragraph> parts = new ArrayList<>();
          parts.add(p.rewritten(lines.getFirst().strip()));
          for (String line : lines.subList(1, lines.size())) {
            parts.add(
                new Paragraph(
                    submitter.session().newId(), p.kind(), line.strip(), false, p.sources()));
          }
          replace(id, parts);
          Paragraph last = parts.getLast();
          goTo.accept(new Caret(last.id(), last.text().length()));
        });
  }

  private void replace(Id<Paragraph> id, List<Paragraph> by) {
    edit(paragraphs -> {
      int at = indexOf(paragraphs, id);
      paragraphs.remove(at);
      paragraphs.addAll(at, by);
    });
  }

  private void edit(Consumer<List<Paragraph>> act) {
    editor()
        .ifPresent(editor ->
            editor.edit(paragraphs -> {
              List<Paragraph> draft = new ArrayList<>(paragraphs);
              act.accept(draft);
              return draft;
            }));
  }

  private Optional<Paragraph> find(Id<Paragraph> id) {
    return editor()
        .flatMap(e -> e.paragraphs().stream().filter(p -> p.id().equals(id)).findFirst());
  }

  private Optional<SourceChange> change(Paragraph paragraph) {
    return state.flatMap(s -> section.flatMap(shown -> s.changeUnder(shown, paragraph)));
  }

  private Optional<SectionEditor> editor() {
    return section
        .filter(shown -> editable.get())
        .map(shown ->
            editors.computeIfAbsent(
                shown.id().value(),
                id -> new SectionEditor(submitter, delay, shown, this::project)));
  }

  private boolean isShown(String id) {
    return section.filter(shown -> shown.id().value().equals(id)).isPresent();
  }

  private int rowOf(Id<Paragraph> id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private static int indexOf(List<Paragraph> paragraphs, Id<Paragraph> id) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void project() {
    Optional<SectionEditor> editor = section.map(shown -> editors.get(shown.id().value()));
    List<Paragraph> paragraphs =
        editor
            .map(SectionEditor::paragraphs)
            .or(() -> section.map(Section::paragraphs))
            .orElse(List.of());
    List<ParagraphRow> next = new ArrayList<>();
    int number = 0;
    for (Paragraph paragraph : paragraphs) {
      number += paragraph.kind() == ParagraphKind.HEADING ? 0 : 1;
      next.add(row(paragraph, number));
    }
    sync.update(next);
    problem.set(editor.map(SectionEditor::problem).orElse(""));
    words.set(paragraphs.stream().mapToInt(p -> WordCount.of(p.text())).sum());
    takenOver.set(
        editor
            .map(SectionEditor::takenOver)
            .orElse(section.filter(Section::takenOver).isPresent()));
  }

  private ParagraphRow row(Paragraph paragraph, int number) {
    boolean heading = paragraph.kind() == ParagraphKind.HEADING;
    return new ParagraphRow(
        paragraph.id(),
        heading ? "" : String.valueOf(number),
        paragraph.kind(),
        paragraph.text(),
        paragraph.untouched() && !heading,
        change(paragraph).map(this::words));
  }

  private ParagraphRow.Change words(SourceChange change) {
    MinutesState now = state.orElseThrow();
    return new ParagraphRow.Change(
        new SourceRows(now, messages).words(change), change.today().map(Paragraph::text));
  }
}
