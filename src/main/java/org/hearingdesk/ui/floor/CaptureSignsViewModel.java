package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.kit.NameMatch;

/** Position, marks, topics and attribution of the intervention that is being written. */
final class CaptureSignsViewModel {
  private final Submitter submitter;
  private final Messages messages;
  private final Locale locale;
  private final OpenMarks openMarks;
  private final ObservableList<MarkRow> marks = FXCollections.observableArrayList();
  private final ListSync<MarkRow> marksSync = new ListSync<>(marks, MarkRow::id);
  private final ObservableList<TopicRow> topics = FXCollections.observableArrayList();
  private final ListSync<TopicRow> topicsSync = new ListSync<>(topics, TopicRow::id);
  private final ObservableList<TopicRow> allTopics = FXCollections.observableArrayList();
  private final ListSync<TopicRow> allTopicsSync = new ListSync<>(allTopics, TopicRow::id);
  private final ReadOnlyObjectWrapper<Position> position =
      new ReadOnlyObjectWrapper<>(Position.NOT_RECORDED);
  private final ReadOnlyObjectWrapper<AttributionRule> rule =
      new ReadOnlyObjectWrapper<>(AttributionRule.NAMED);
  private final ReadOnlyObjectWrapper<AttributionRule> generalRule =
      new ReadOnlyObjectWrapper<>(AttributionRule.NAMED);
  private final ReadOnlyStringWrapper completion = new ReadOnlyStringWrapper("");
  private Optional<Intervention> turn = Optional.empty();

  /** What a sign that was typed replaced, and how it is taken back. */
  private record Replaced(
      String textAfter, int from, int caret, String literal, Runnable takeBack) {}

  /** What stands in the text again, from {@code from} to the caret. */
  record Restored(int from, String literal) {}

  private Optional<Replaced> replaced = Optional.empty();

  CaptureSignsViewModel(Submitter submitter, Messages messages) {
    this.submitter = submitter;
    this.messages = messages;
    this.locale = messages.locale();
    this.openMarks = new OpenMarks(locale);
  }

  ObservableList<MarkRow> marks() {
    return marks;
  }

  /** The topics of the intervention. */
  ObservableList<TopicRow> topics() {
    return topics;
  }

  /** The topics of the hearing. */
  ObservableList<TopicRow> allTopics() {
    return allTopics;
  }

  ReadOnlyObjectProperty<Position> positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** The rule by which the speaker is told. */
  ReadOnlyObjectProperty<AttributionRule> ruleProperty() {
    return rule.getReadOnlyProperty();
  }

  /** The hearing's own rule; only stricter ones can be chosen. */
  ReadOnlyObjectProperty<AttributionRule> generalRuleProperty() {
    return generalRule.getReadOnlyProperty();
  }

  /** The topic that Tab completes at the caret; empty when there is none. */
  ReadOnlyStringProperty completionProperty() {
    return completion.getReadOnlyProperty();
  }

  void take(Position chosen) {
    turn.ifPresent(now -> submitter.submit(new Command.TakePosition(now.id(), chosen)));
  }

  void tell(AttributionRule chosen) {
    Optional<AttributionRule> stricter =
        chosen == generalRule.get() ? Optional.empty() : Optional.of(chosen);
    turn.ifPresent(now -> submitter.submit(new Command.TightenAttribution(now.id(), stricter)));
  }

  /** Marks the selection, or else the sentence at the caret. */
  void mark(Mark mark, String text, int caret, String selection) {
    turn.ifPresent(now -> mark(now, mark, text, caret, selection));
  }

  private Id<Marking> mark(Intervention now, Mark mark, String text, int caret, String selection) {
    Id<Marking> id = submitter.session().newId();
    if (!selection.isBlank()) {
      submitter.submit(new Command.AddMark(now.id(), id, mark, OpenMarks.shortened(selection)));
      return id;
    }
    Sentences.Found sentence = Sentences.at(text, caret, locale);
    submitter.submit(new Command.AddMark(now.id(), id, mark, OpenMarks.wording(sentence, text)));
    openMarks.add(now.id(), id, text, sentence);
    return id;
  }

  void reword(MarkRow row, String wording) {
    openMarks.forget(row.id());
    turn.ifPresent(now ->
        submitter.submit(new Command.RewordMark(now.id(), row.id(), OpenMarks.shortened(wording))));
  }

  void remove(MarkRow row) {
    openMarks.forget(row.id());
    turn.ifPresent(now -> submitter.submit(new Command.RemoveMark(now.id(), row.id())));
  }

  void untag(TopicRow row) {
    turn.ifPresent(now -> submitter.submit(new Command.UntagTopic(now.id(), row.id())));
  }

  void tag(TopicRow row) {
    turn.ifPresent(now -> submitter.submit(new Command.TagTopic(now.id(), row.id())));
  }

  /** Tags with a topic of this name, which is created if there is none. */
  void tagNamed(String name) {
    turn.ifPresent(now -> tagNamed(now, name));
  }

  private void tagNamed(Intervention now, String name) {
    Optional<TopicRow> known = topicNamed(name);
    List<Command> commands = new ArrayList<>();
    Id<Topic> id = known.map(TopicRow::id).orElseGet(() -> submitter.session().newId());
    if (known.isEmpty()) {
      commands.add(new Command.AddPart(new Topic(id, name)));
    }
    commands.add(new Command.TagTopic(now.id(), id));
    submitter.submit(commands.toArray(Command[]::new));
  }

  private Optional<TopicRow> topicNamed(String name) {
    return allTopics.stream()
        .filter(topic -> folded(topic.name()).equals(folded(name)))
        .findFirst();
  }

  /** Capitals, accents and hyphens do not make another topic. */
  private static String folded(String name) {
    return NameMatch.fold(name).replaceAll("[_-]+", " ");
  }

  /** Looks whether a topic is being typed at the caret that Tab can complete. */
  void look(String text, int caret) {
    Optional<String> begun =
        caret <= text.length() ? InlineSigns.topicBegun(text, caret) : Optional.empty();
    completion.set(
        begun
            .map(letters -> letters.replaceAll("[_-]+", " "))
            .map(letters -> NameMatch.best(letters, List.copyOf(allTopics), t -> List.of(t.name())))
            .flatMap(found -> found.stream().findFirst())
            .map(TopicRow::name)
            .orElse(""));
  }

  /** What Tab does: tags with the completed topic and takes the letters out of the text. */
  Optional<InlineSigns.Found> complete(String text, int caret) {
    if (completion.get().isEmpty() || turn.isEmpty()) {
      return Optional.empty();
    }
    int from = InlineSigns.startOfWord(text, caret);
    InlineSigns.Found found =
        new InlineSigns.Found(new InlineSigns.Sign.Tags(completion.get()), from, "");
    apply(turn.get(), found, text, caret, "");
    return Optional.of(found);
  }

  /**
   * Carries out the sign that is complete when {@code typed} is typed at the caret, and says what
   * stands in the text instead. {@link #restore} brings it back as it was typed.
   */
  Optional<InlineSigns.Found> typing(String text, int caret, String typed) {
    Optional<InlineSigns.Found> found =
        turn.isEmpty() ? Optional.empty() : InlineSigns.complete(text, caret, typed);
    found.ifPresent(sign -> apply(turn.orElseThrow(), sign, text, caret, typed));
    return found;
  }

  private void apply(
      Intervention now, InlineSigns.Found found, String text, int caret, String typed) {
    String after = text.substring(0, found.from()) + found.text() + text.substring(caret);
    int place = found.from() + found.text().length();
    String literal = text.substring(found.from(), caret) + typed;
    carryOut(now, found.sign(), after, found.from())
        .ifPresent(takeBack ->
            replaced = Optional.of(new Replaced(after, found.from(), place, literal, takeBack)));
  }

  private Optional<Runnable> carryOut(
      Intervention now, InlineSigns.Sign sign, String text, int place) {
    return switch (sign) {
      case InlineSigns.Sign.Marks(Mark mark) -> {
        Id<Marking> id = mark(now, mark, text, place, "");
        yield Optional.of(() -> takeBack(new Command.RemoveMark(now.id(), id), id));
      }
      case InlineSigns.Sign.Tags(String topic) -> {
        boolean had = topicNamed(topic).filter(topics::contains).isPresent();
        tagNamed(now, topic);
        yield Optional.of(() -> untagNamed(now, topic, had));
      }
      case InlineSigns.Sign.Takes(Position taken) -> {
        Position before = now.position();
        take(taken);
        yield Optional.of(() -> submitter.submit(new Command.TakePosition(now.id(), before)));
      }
      case InlineSigns.Sign.Nothing() -> Optional.empty();
    };
  }

  private void takeBack(Command command, Id<Marking> marking) {
    openMarks.forget(marking);
    submitter.submit(command);
  }

  private void untagNamed(Intervention now, String topic, boolean had) {
    if (!had) {
      topicNamed(topic)
          .ifPresent(row -> submitter.submit(new Command.UntagTopic(now.id(), row.id())));
    }
  }

  /**
   * What Backspace directly behind a sign that was carried out brings back, as it was typed; the
   * mark, topic or position is taken back. Empty when Backspace deletes as usual.
   */
  Optional<Restored> restore(String text, int caret) {
    Optional<Replaced> here =
        replaced.filter(each -> each.caret() == caret && each.textAfter().equals(text));
    here.ifPresent(each -> each.takeBack().run());
    replaced = Optional.empty();
    return here.map(each -> new Restored(each.from(), each.literal()));
  }

  /** Lets the wording of marks follow their sentences in a text that has become durable. */
  void follow(Id<Intervention> id, String text, Id<Change> change) {
    Hearing hearing = submitter.session().snapshot().hearing();
    List<Command> rewordings =
        openMarks.follow(id, text).stream().filter(each -> applies(hearing, each)).toList();
    if (!rewordings.isEmpty()) {
      submitter.submit(rewordings, change, outcome -> {});
    }
  }

  private static boolean applies(Hearing hearing, Command command) {
    return command instanceof Command.RewordMark reword
        && hearing
            .interventions()
            .find(reword.intervention())
            .filter(each -> each.markings().has(reword.marking()))
            .isPresent();
  }

  void show(Moment moment, Optional<Intervention> now) {
    turn = now;
    Hearing hearing = moment.hearing();
    AttributionRule general =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    generalRule.set(general);
    rule.set(now.flatMap(Intervention::stricter).orElse(general));
    position.set(now.map(Intervention::position).orElse(Position.NOT_RECORDED));
    marksSync.update(
        now.stream().flatMap(each -> each.markings().stream()).map(this::row).toList());
    allTopicsSync.update(
        hearing.topics().stream().map(topic -> new TopicRow(topic.id(), topic.name())).toList());
    topicsSync.update(
        allTopics.stream()
            .filter(topic -> now.filter(each -> each.topics().contains(topic.id())).isPresent())
            .toList());
  }

  private MarkRow row(Marking marking) {
    String key = "floor.mark." + marking.mark().name().toLowerCase(Locale.ROOT);
    return new MarkRow(marking.id(), marking.mark(), messages.text(key), marking.wording());
  }
}
