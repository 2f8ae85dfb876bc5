package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.minutes.comments.Commented;
import org.hearingdesk.ui.minutes.comments.CommentsViewModel;

/**
 * The minutes as they are shown and worked on. Snapshots are made into {@link MinutesState}s on the
 * worker, only the newest of those that wait.
 */
public final class MinutesViewModel {
  private final HearingSession session;
  private final SectionDrafts drafts;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final Submitter submitter;
  private final SectionViewModel text;
  private final SourcesViewModel sources = new SourcesViewModel();
  private final ObservableList<SectionRow> outline = FXCollections.observableArrayList();
  private final ListSync<SectionRow> sync = new ListSync<>(outline, SectionRow::id);
  private final ReadOnlyObjectWrapper<Optional<SectionRow>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper agreed = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper flagged = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper allWords = new ReadOnlyIntegerWrapper();
  private final WordCount counted = new WordCount();
  private final FindViewModel find;
  private final CommentsViewModel comments;
  private final MinutesMarkdown markdown;
  private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
  private final Notices notices;
  private final AtomicReference<Optional<Snapshot>> waiting =
      new AtomicReference<>(Optional.empty());

  private Optional<HearingSession.Subscription> subscription = Optional.empty();
  private Optional<MinutesState> state = Optional.empty();

  /**
   * @param drafts drafts the sections that nobody has touched
   * @param fx runs on the FX thread
   * @param worker makes the minutes of a snapshot, one after the other
   */
  public MinutesViewModel(
      HearingSession session,
      SectionDrafts drafts,
      Messages messages,
      Executor fx,
      Executor worker,
      Delay delay) {
    this.session = session;
    this.drafts = drafts;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    this.submitter = new Submitter(session, messages, fx);
    this.notices = new Notices(submitter);
    this.text = new SectionViewModel(submitter, delay, messages);
    this.markdown = new MinutesMarkdown(text, messages);
    this.comments = new CommentsViewModel(submitter, messages, this::select);
    comments.onParagraph(text::goTo);
    text.onComments(comments::goToParagraph);
    text.currentProperty().subscribe(comments::stand);
    this.find = new FindViewModel(text, submitter, messages, this::select);
  }

  /** Follows the hearing from now on. */
  public void attach() {
    if (subscription.isEmpty()) {
      subscription = Optional.of(session.subscribe(this::take));
      take(session.snapshot());
    }
  }

  /** Hands in what was typed and stops following. */
  public void detach() {
    text.leave();
    subscription.ifPresent(HearingSession.Subscription::close);
    subscription = Optional.empty();
  }

  SectionViewModel text() {
    return text;
  }

  SourcesViewModel sources() {
    return sources;
  }

  /** The sections in the order of the document. */
  public ObservableList<SectionRow> outline() {
    return outline;
  }

  /** The section on the page. */
  public ReadOnlyObjectProperty<Optional<SectionRow>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** When its agenda item ran. */
  ReadOnlyStringProperty subtitleProperty() {
    return subtitle.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty agreedProperty() {
    return agreed.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** The words of all sections. */
  ReadOnlyIntegerProperty allWordsProperty() {
    return allWords.getReadOnlyProperty();
  }

  FindViewModel find() {
    return find;
  }

  /** What is said about the section on the page. */
  CommentsViewModel comments() {
    return comments;
  }

  /** Goes to the next comment to do something about. */
  void nextComment() {
    if (!comments.next()) {
      notices.tell(messages.text("minutes.comments.nothing"), false);
    }
  }

  /** How many paragraphs of all sections somebody should look at. */
  ReadOnlyIntegerProperty flaggedProperty() {
    return flagged.getReadOnlyProperty();
  }

  Notices notices() {
    return notices;
  }

  /** Puts a section on the page. */
  public void select(Id<MinutesSection> id) {
    outline.stream()
        .filter(row -> row.id().equals(id) && !row.heading())
        .findFirst()
        .ifPresent(this::show);
  }

  public void nextSection() {
    step(1);
  }

  public void previousSection() {
    step(-1);
  }

  private void step(int by) {
    List<SectionRow> rows = outline.stream().filter(row -> !row.heading()).toList();
    int at = shown.get().map(row -> indexOf(rows, row.id())).orElse(-1);
    int to = at + by;
    if (to >= 0 && to < rows.size()) {
      show(rows.get(to));
    }
  }

  /** Goes to the next paragraph that somebody should look at, through all sections and round. */
  void nextFlagged() {
    List<SectionRow> rows = outline.stream().filter(row -> !row.heading()).toList();
    int from = shown.get().map(row -> indexOf(rows, row.id())).orElse(0);
    for (int i = 0; i <= rows.size() && !rows.isEmpty(); i++) {
      SectionRow row = rows.get((from + i) % rows.size());
      boolean here = i == 0;
      if (!here && row.untouched() + row.changed() == 0) {
        continue;
      }
      if (!here) {
        show(row);
      }
      var found = text.nextFlagged(!here);
      if (found.isPresent()) {
        text.goTo(found.get());
        return;
      }
    }
    notices.tell(messages.text("minutes.nothing_flagged"), false);
  }

  /** Marks the paragraph with the cursor as read. */
  void markRead() {
    text.currentProperty().get().ifPresent(text::markRead);
  }

  /** Puts the chosen source into the text. */
  void insertSelected() {
    sources.selectedProperty().get().ifPresent(text::insert);
  }

  /** The section on the page as Markdown. */
  String sectionAsMarkdown() {
    return markdown.of(
        state
            .flatMap(now -> shown.get().flatMap(row -> now.find(row.id())))
            .map(List::of)
            .orElse(List.of()));
  }

  /** All sections as Markdown. */
  String allAsMarkdown() {
    return markdown.of(state.map(MinutesState::sections).orElse(List.of()));
  }

  /** Something was copied: says so. */
  void copied() {
    notices.tell(messages.text("minutes.markdown.copied"), false);
  }

  /** Puts Markdown into the section behind the paragraph with the cursor. */
  void insertMarkdown(String words) {
    markdown.insert(words).ifPresent(reason -> notices.tell(reason, true));
  }

  /** Whether the file can be written and the minutes are not approved. */
  boolean unlocked() {
    return state.filter(now -> !now.readOnly()).isPresent();
  }

  /** What becomes final stands as it is from then on, although it is still the draft. */
  void setStatus(SectionStatus status) {
    text.leave();
    shown
        .get()
        .filter(row -> row.status() != status)
        .ifPresent(row -> {
          List<Command> commands = new ArrayList<>();
          if (status == SectionStatus.FINAL) {
            state
                .flatMap(now -> now.find(row.id()))
                .filter(section -> !text.takenOver(section) && !section.draft().isEmpty())
                .ifPresent(section ->
                    commands.add(new Command.TakeOverSection(row.id(), section.draft())));
          }
          commands.add(new Command.SetSectionStatus(row.id(), status));
          notices.submit(commands, "");
        });
  }

  /** Lets nobody change the section any more; where it is so already, opens it for review. */
  void switchFinal() {
    shown
        .get()
        .ifPresent(row ->
            setStatus(
                row.status() == SectionStatus.FINAL
                    ? SectionStatus.FOR_REVIEW
                    : SectionStatus.FINAL));
  }

  /** Gives the section up for the draft from the record. */
  void giveBack() {
    text.leave();
    text.forget();
    shown
        .get()
        .ifPresent(row ->
            notices.submit(
                List.of(new Command.GiveBackSection(row.id())),
                messages.text("minutes.given_back", name(row))));
  }

  /** On the hearing thread, or wherever a snapshot comes from. */
  private void take(Snapshot snapshot) {
    if (waiting.getAndSet(Optional.of(snapshot)).isEmpty()) {
      worker.execute(this::project);
    }
  }

  private void project() {
    waiting
        .getAndSet(Optional.empty())
        .map(snapshot -> MinutesState.of(snapshot, drafts))
        .ifPresent(next -> {
          int words = words(next);
          fx.execute(() -> show(next, words));
        });
  }

  private int words(MinutesState of) {
    return of.sections().stream()
        .flatMap(section -> section.paragraphs().stream())
        .mapToInt(counted::of)
        .sum();
  }

  private void show(MinutesState next, int words) {
    if (state.filter(now -> now.entries() > next.entries()).isPresent()) {
      return;
    }
    state = Optional.of(next);
    allWords.set(words);
    find.show(next);
    List<SectionRow> rows = next.sections().stream().map(each -> row(next, each)).toList();
    sync.update(rows);
    List<SectionRow> real = rows.stream().filter(row -> !row.heading()).toList();
    total.set(real.size());
    agreed.set((int) real.stream().filter(r -> r.status().settled()).count());
    flagged.set(real.stream().mapToInt(row -> row.untouched() + row.changed()).sum());
    Optional<Id<MinutesSection>> id = shown.get().map(SectionRow::id);
    Optional<SectionRow> same =
        id.flatMap(it -> real.stream().filter(row -> row.id().equals(it)).findFirst());
    showOnPage(same.or(() -> real.stream().findFirst()));
  }

  private void show(SectionRow row) {
    showOnPage(Optional.of(row));
  }

  private void showOnPage(Optional<SectionRow> row) {
    shown.set(row);
    state.ifPresent(now -> {
      Optional<Section> section = row.flatMap(it -> now.find(it.id()));
      SourceRows words = new SourceRows(now, messages);
      text.show(now, section);
      sources.show(
          section.map(words::interventionRows).orElse(List.of()),
          section.map(words::markRows).orElse(List.of()));
      comments.show(
          now.hearing(),
          now.sections().stream().map(MinutesViewModel::commented).toList(),
          section.map(MinutesViewModel::commented),
          now.fileWritable());
      subtitle.set(section.map(words::subtitle).orElse(""));
    });
  }

  private static Commented commented(Section section) {
    return new Commented(section.id(), section.number(), section.paragraphs());
  }

  private SectionRow row(MinutesState of, Section section) {
    boolean gone = section.number().isEmpty();
    return new SectionRow(
        section.id(),
        section.number(),
        gone ? messages.text("minutes.section_gone") : section.title(),
        section.number().contains(".") ? 1 : 0,
        section.heading(),
        section.status(),
        section.untouched(),
        of.changedIn(section),
        of.commentsOn(section));
  }

  private static String name(SectionRow row) {
    return row.number().isEmpty() ? row.title() : row.number() + " " + row.title();
  }

  private static int indexOf(List<SectionRow> rows, Id<MinutesSection> id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
