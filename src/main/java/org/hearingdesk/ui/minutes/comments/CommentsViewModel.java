package org.hearingdesk.ui.minutes.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.minutes.Submitter;

/** The comments on the section on the page, and what a person says to them. */
public final class CommentsViewModel {
  /** The most signs of a paragraph that a comment remembers. */
  private static final int QUOTED = 120;

  private static final int MOST_QUOTED = 300;

  /** Where a comment is: its section, then the paragraph. */
  private record Place(Id<MinutesSection> section, CommentThread thread) {}

  private final Submitter submitter;
  private final Messages messages;
  private final Consumer<Id<MinutesSection>> select;
  private final ObservableList<CommentThread> threads = FXCollections.observableArrayList();
  private final ListSync<CommentThread> sync = new ListSync<>(threads, CommentThread::id);
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper target = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
  private Consumer<Optional<Id<Comment>>> goTo = comment -> {};
  private Consumer<Id<Paragraph>> paragraphs = paragraph -> {};
  private Hearing hearing = Hearing.EMPTY;
  private List<Commented> all = List.of();
  private Optional<Commented> section = Optional.empty();
  private Optional<Id<Paragraph>> cursor = Optional.empty();
  private Optional<Id<Comment>> current = Optional.empty();
  private boolean whole;

  /**
   * @param select puts a section on the page
   */
  public CommentsViewModel(
      Submitter submitter, Messages messages, Consumer<Id<MinutesSection>> select) {
    this.submitter = submitter;
    this.messages = messages;
    this.select = select;
  }

  /** The comments on the section on the page, those to do something about first. */
  ObservableList<CommentThread> threads() {
    return threads;
  }

  /** How many of them there is something to do about. */
  public ReadOnlyIntegerProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What the next comment is about, in words. */
  ReadOnlyStringProperty targetProperty() {
    return target.getReadOnlyProperty();
  }

  /** Why something could not be said; blank when all was. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether there is a section, in a file that can be written. */
  public ReadOnlyBooleanProperty possibleProperty() {
    return possible.getReadOnlyProperty();
  }

  /** Called when a comment is to be looked at; without one, when one is to be written. */
  public void onGoTo(Consumer<Optional<Id<Comment>>> view) {
    goTo = goTo.andThen(view);
  }

  /** Called when the paragraph that a comment is about is to be looked at. */
  public void onParagraph(Consumer<Id<Paragraph>> view) {
    paragraphs = view;
  }

  /** Shows a newer state, or another section. */
  public void show(
      Hearing newer, List<Commented> sections, Optional<Commented> shown, boolean writable) {
    hearing = newer;
    all = List.copyOf(sections);
    section = shown;
    possible.set(writable && shown.isPresent());
    sync.update(shown.map(words()::of).orElse(List.of()));
    open.set((int) threads.stream().filter(each -> !each.settled()).count());
    target();
  }

  /** The cursor stands in this paragraph, or in none. */
  public void stand(Optional<Id<Paragraph>> paragraph) {
    cursor = paragraph;
    target();
  }

  /** Whether the next comment is about the section as a whole. */
  void aboutWhole(boolean section) {
    whole = section;
    target();
  }

  /** Lets a person write a comment. */
  public void begin() {
    if (possible.get()) {
      goTo.accept(Optional.empty());
    }
  }

  /** Goes to the first comment on a paragraph. */
  public void goToParagraph(Id<Paragraph> paragraph) {
    threads.stream()
        .filter(each -> each.paragraph().filter(paragraph::equals).isPresent())
        .findFirst()
        .ifPresent(each -> goTo(each.id()));
  }

  /** Goes to the next comment to do something about, through all sections and round. */
  public boolean next() {
    List<Place> places = places();
    if (places.isEmpty()) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < places.size(); i++) {
      if (current.filter(places.get(i).thread().id()::equals).isPresent()) {
        at = (i + 1) % places.size();
      }
    }
    Place place = places.get(at);
    select.accept(place.section());
    place.thread().paragraph().ifPresent(paragraphs);
    goTo(place.thread().id());
    return true;
  }

  private List<Place> places() {
    List<Place> places = new ArrayList<>();
    CommentThreads words = words();
    for (Commented each : all) {
      words.of(each).stream()
          .filter(thread -> !thread.settled())
          .forEach(thread -> places.add(new Place(each.section(), thread)));
    }
    return places;
  }

  private void goTo(Id<Comment> comment) {
    current = Optional.of(comment);
    goTo.accept(current);
  }

  /** Shows the paragraph that a comment is about. */
  void showParagraph(CommentThread thread) {
    current = Optional.of(thread.id());
    thread.paragraph().ifPresent(paragraphs);
  }

  /**
   * Says something about the paragraph with the cursor, or about the section.
   *
   * @param selected the words that it is about; blank for all
   * @param done told whether it is said, so that the words can go from their field
   */
  void comment(String text, String selected, Consumer<Boolean> done) {
    section.ifPresentOrElse(
        on -> {
          Optional<Id<Paragraph>> about = target(on);
          String words = about.isEmpty() ? "" : quoted(on, about.get(), selected);
          say(on.section(), about, Optional.empty(), words, text, done);
        },
        () -> done.accept(false));
  }

  void answer(Id<Comment> to, String text, Consumer<Boolean> done) {
    hearing
        .review()
        .comments()
        .find(to)
        .ifPresentOrElse(
            comment -> say(comment.section(), comment.paragraph(), Optional.of(to), "", text, done),
            () -> done.accept(false));
  }

  private void say(
      Id<MinutesSection> on,
      Optional<Id<Paragraph>> paragraph,
      Optional<Id<Comment>> answers,
      String about,
      String text,
      Consumer<Boolean> done) {
    Id<Comment> id = submitter.session().newId();
    submit(new Command.MakeComment(id, on, paragraph, answers, about, text.strip()), done);
  }

  void settle(Id<Comment> comment, boolean settled) {
    submit(new Command.SettleComment(comment, settled), done -> {});
  }

  void remove(Id<Comment> comment) {
    submit(new Command.RemoveComment(comment, submitter.session().laptop().node()), done -> {});
  }

  private void submit(Command command, Consumer<Boolean> done) {
    submitter.submit(
        List.of(command),
        submitter.session().newId(),
        outcome -> {
          problem.set(submitter.reason(outcome).orElse(""));
          done.accept(outcome instanceof Outcome.Done);
        });
  }

  private static String quoted(Commented on, Id<Paragraph> id, String selected) {
    if (!selected.isBlank()) {
      return cut(selected.strip(), MOST_QUOTED);
    }
    return on.paragraphs().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> cut(each.styled().words().strip(), QUOTED))
        .orElse("");
  }

  /** Never parts a sign in two. */
  private static String cut(String words, int most) {
    if (words.length() <= most) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(most - 2)) ? most - 2 : most - 1;
    return words.substring(0, end).strip() + "…";
  }

  private Optional<Id<Paragraph>> target(Commented on) {
    return whole ? Optional.empty() : cursor.filter(id -> on.numbers().containsKey(id));
  }

  private void target() {
    target.set(
        section
            .map(on -> {
              Map<Id<Paragraph>, String> numbers = on.numbers();
              return words().where(target(on), numbers);
            })
            .orElse(""));
  }

  private CommentThreads words() {
    return new CommentThreads(hearing, messages, submitter.session().laptop().node());
  }
}
