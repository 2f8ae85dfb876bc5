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
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.ui.kit.ListSync;

/**
 * The text of the section that is shown, and everything that is done to it. What is not durable yet
 * stays when another section is shown meanwhile.
 */
final class SectionViewModel {
  /**
   * Where the cursor is to go.
   *
   * @param withKeyboard whether the keyboard goes there too
   */
  record Caret(Id<Paragraph> paragraph, int at, int to, boolean withKeyboard) {
    Caret(Id<Paragraph> paragraph, int at) {
      this(paragraph, at, at, true);
    }
  }

  /** A paragraph that comes in from outside. */
  record Block(ParagraphKind kind, StyledText text) {}

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
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Id<Paragraph>>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private Consumer<Caret> goTo = caret -> {};
  private Consumer<TextFormat> format = wanted -> {};
  private Consumer<Id<Paragraph>> comments = paragraph -> {};
  private final WordCount counted = new WordCount();
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

  /** Whether the section is final: nobody changes it until it has another status. */
  ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /** Whether there is a section that is not final, in a file that can be written. */
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
    closed.set(shown.filter(Section::closed).isPresent());
    editable.set(shown.isPresent() && !newer.readOnly() && !closed.get());
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

  /** A person typed or changed a look. */
  void type(Id<Paragraph> id, StyledText text) {
    editor().ifPresent(editor -> editor.typed(id, text.marked()));
  }

  /** Lines that were pasted in the place of a range: each becomes a paragraph. */
  void paste(Id<Paragraph> id, int from, int to, List<String> lines) {
    find(id)
        .ifPresent(p -> {
          List<Paragraph> parts = new ArrayList<>();
          for (String line : lines) {
            parts.add(fresh(p.kind(), StyledText.plain(line.strip()), p.sources()));
          }
          StyledText all = p.styled();
          Paragraph last = parts.getLast();
          parts.set(
              parts.size() - 1,
              last.rewritten(last.styled().and(all.between(to, all.length())).marked()));
          StyledText first = all.between(0, from).and(parts.getFirst().styled());
          parts.set(0, p.rewritten(first.marked()));
          replace(id, parts);
          goTo.accept(new Caret(last.id(), last.styled().length()));
        });
  }

  /** Paragraphs behind the one with the cursor, or at the end. */
  void insertAll(List<Block> blocks) {
    List<Paragraph> fresh =
        blocks.stream().map(each -> fresh(each.kind(), each.text(), Set.of())).toList();
    if (!fresh.isEmpty()) {
      insert(fresh);
      goTo.accept(new Caret(fresh.getLast().id(), fresh.getLast().styled().length()));
    }
  }

  private Paragraph fresh(ParagraphKind kind, StyledText text, Set<Id<Intervention>> sources) {
    return new Paragraph(submitter.session().newId(), kind, text.marked(), false, sources);
  }

  /** Parts a paragraph in two at the cursor; the cursor goes to the second. */
  void split(Id<Paragraph> id, int at) {
    find(id)
        .ifPresent(p -> {
          StyledText all = p.styled();
          ParagraphKind next = p.kind().isHeading() ? ParagraphKind.TEXT : p.kind();
          StyledText rest = all.between(at, all.length()).stripped();
          // what is written into a new paragraph rests on nothing that was recorded
          Paragraph second = fresh(next, rest, rest.length() == 0 ? Set.of() : p.sources());
          replace(id, List.of(p.rewritten(all.between(0, at).stripped().marked()), second));
          goTo.accept(new Caret(second.id(), 0));
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
    StyledText text = first.styled().and(StyledText.plain(space)).and(second.styled());
    Paragraph joined = new Paragraph(first.id(), first.kind(), text.marked(), false, sources);
    edit(paragraphs -> {
      paragraphs.set(at - 1, joined);
      paragraphs.remove(at);
    });
    goTo.accept(new Caret(first.id(), first.styled().length() + space.length()));
  }

  /** Sets a paragraph in another way, with another text; the cursor stays in it. */
  void recast(Id<Paragraph> id, ParagraphKind kind, StyledText text, int caret) {
    find(id)
        .ifPresent(p -> {
          replace(id, List.of(new Paragraph(id, kind, text.marked(), false, p.sources())));
          goTo.accept(new Caret(id, caret));
        });
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
      goTo.accept(new Caret(near.id(), at == 0 ? 0 : near.styled().length()));
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
            fresh,
            ParagraphKind.TEXT,
            StyledText.literal(source.inserted()),
            false,
            Set.of(source.intervention()));
    insert(List.of(paragraph));
    goTo.accept(new Caret(fresh, paragraph.styled().length()));
  }

  /** Begins an empty paragraph behind the one with the cursor, or at the end. */
  void add() {
    Id<Paragraph> fresh = submitter.session().newId();
    insert(List.of(Paragraph.written(fresh, "")));
    goTo.accept(new Caret(fresh, 0));
  }

  private void insert(List<Paragraph> fresh) {
    edit(paragraphs -> {
      int at = current.get().map(id -> indexOf(paragraphs, id)).orElse(-1);
      paragraphs.addAll(at < 0 ? paragraphs.size() : at + 1, fresh);
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

  /** Shows a range of a paragraph and leaves the keyboard where it is. */
  void showRange(Id<Paragraph> id, int from, int to) {
    goTo.accept(new Caret(id, from, to, false));
  }

  /** Gives a paragraph another text, as a change of its own. */
  void rewrite(Id<Paragraph> id, StyledText text) {
    find(id).ifPresent(p -> replace(id, List.of(p.rewritten(text.marked()))));
  }

  /** What a section says now, with what is not durable yet. */
  List<Paragraph> paragraphsOf(Section each) {
    SectionEditor editor = editors.get(each.id().value());
    return editor == null ? each.paragraphs() : editor.paragraphs();
  }

  /** Whether a section is in hand now, or on its way to be. */
  boolean takenOver(Section each) {
    SectionEditor editor = editors.get(each.id().value());
    return editor == null ? each.takenOver() : editor.takenOver();
  }

  /** Called when the comments on a paragraph are asked for. */
  void onComments(Consumer<Id<Paragraph>> shower) {
    comments = shower;
  }

  void showComments(Id<Paragraph> id) {
    comments.accept(id);
  }

  /** Called when a look, a link or a note is asked for where the cursor is. */
  void onFormat(Consumer<TextFormat> view) {
    format = view;
  }

  void format(TextFormat wanted) {
    format.accept(wanted);
  }

  /** Puts what was refused aside, for what stands in the hearing. */
  void forget() {
    section.ifPresent(shown -> editor().ifPresent(editor -> editor.forget(shown)));
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
    ItemNumbers items = new ItemNumbers();
    for (Paragraph paragraph : paragraphs) {
      number += paragraph.kind().isHeading() ? 0 : 1;
      next.add(row(paragraph, number, items.next(paragraph.kind())));
    }
    sync.update(next);
    problem.set(editor.map(SectionEditor::problem).orElse(""));
    words.set(paragraphs.stream().mapToInt(p -> counted.of(p)).sum());
    takenOver.set(
        editor
            .map(SectionEditor::takenOver)
            .orElse(section.filter(Section::takenOver).isPresent()));
  }

  private ParagraphRow row(Paragraph paragraph, int number, String mark) {
    boolean heading = paragraph.kind().isHeading();
    return new ParagraphRow(
        paragraph.id(),
        heading ? "" : String.valueOf(number),
        paragraph.kind(),
        mark,
        paragraph.text(),
        paragraph.untouched() && !heading,
        change(paragraph).map(this::words),
        state.flatMap(now -> section.map(shown -> now.commentsOn(shown, paragraph))).orElse(0));
  }

  private ParagraphRow.Change words(SourceChange change) {
    MinutesState now = state.orElseThrow();
    return new ParagraphRow.Change(
        new SourceRows(now, messages).words(change),
        change.today().map(today -> today.styled().words()));
  }
}
