package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import org.hearingdesk.domain.text.Folded;
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
  private Optional<Intervention> turn = Optional.empty();

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

  /** The intervention that is being written. */
  Optional<Intervention> turn() {
    return turn;
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

  /** Its wording follows the text no longer, because a person begins to change it. */
  void hold(MarkRow row) {
    openMarks.forget(row.id());
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
    return Folded.letters(name).replaceAll("[_-]+", " ");
  }

  /** The topic whose name these letters begin, the best of them. */
  Optional<String> topicLike(String letters) {
    return NameMatch.best(letters, List.copyOf(allTopics), each -> List.of(each.name())).stream()
        .findFirst()
        .map(TopicRow::name);
  }

  /** Whether the hearing has a topic of this name. */
  boolean knows(String topic) {
    return topicNamed(topic).isPresent();
  }

  /** Marks the sentence at a place; what is returned takes the mark back. */
  Optional<Runnable> markAt(Mark mark, String text, int place) {
    return turn.map(now -> {
      Id<Marking> id = mark(now, mark, text, place, "");
      return () -> {
        openMarks.forget(id);
        submitter.submit(new Command.RemoveMark(now.id(), id));
      };
    });
  }

  /**
   * Tags with a topic of this name; what is returned takes the tag back, and the topic too if it
   * was made for this tag alone.
   */
  Optional<Runnable> tag(String name) {
    return turn.map(now -> {
      Optional<TopicRow> known = topicNamed(name);
      boolean had = known.filter(topics::contains).isPresent();
      tagNamed(now, name);
      return had ? () -> {} : () -> untagNamed(now.id(), name, known.isEmpty());
    });
  }

  private void untagNamed(Id<Intervention> id, String name, boolean made) {
    topicNamed(name)
        .ifPresent(row -> {
          Command untag = new Command.UntagTopic(id, row.id());
          if (made && !usedElsewhere(row.id(), id)) {
            submitter.submit(untag, new Command.RemovePart(row.id()));
          } else {
            submitter.submit(untag);
          }
        });
  }

  private boolean usedElsewhere(Id<Topic> topic, Id<Intervention> here) {
    return submitter.session().snapshot().hearing().interventions().stream()
        .anyMatch(each -> !each.id().equals(here) && each.topics().contains(topic));
  }

  /** Takes a position; what is returned takes the one before again. */
  Optional<Runnable> takeFor(Position position) {
    return turn.map(now -> {
      take(position);
      return () -> submitter.submit(new Command.TakePosition(now.id(), now.position()));
    });
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
