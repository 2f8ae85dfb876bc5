package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Messages;

/**
 * What was done, as sentences: what it was about, and what it was and became.
 *
 * <p>One change is one sentence, however many facts it has: giving the floor ends the turn before
 * it, a burst of typing is one text that became another. It names people and texts as they are: for
 * those who may see the record, not for publication. May be used by several threads.
 */
public final class ChangeSentences {
  private final Messages messages;
  private final LogNames names;
  private final ValueWords values;
  private final PartSentences parts;

  /**
   * @param history the log from which things take their names
   */
  public ChangeSentences(Messages messages, History history) {
    this.messages = messages;
    this.names = new LogNames(messages, history);
    this.values = new ValueWords(messages, names);
    this.parts = new PartSentences(messages, names, values);
  }

  /** The sentence of one change. */
  public Sentence of(List<Entry> change) {
    Fact main = change.getLast().fact();
    if (change.size() == 1) {
      return of(main);
    }
    List<Fact> facts = change.stream().map(Entry::fact).toList();
    if (facts.stream().allMatch(ChangeSentences::isText)) {
      return burst(facts);
    }
    if (facts.stream().allMatch(ChangeSentences::isPart)) {
      return ofParts(change, facts);
    }
    return sameDetails(facts).orElseGet(() -> of(main));
  }

  /** What a change is about. */
  public static ChangeKind kind(List<Entry> change) {
    return FactKinds.of(change.getLast().fact());
  }

  private static boolean isText(Fact fact) {
    return fact instanceof Fact.ParagraphWritten || fact instanceof Fact.ParagraphStruck;
  }

  private static boolean isPart(Fact fact) {
    return fact instanceof Fact.PartAdded
        || fact instanceof Fact.PartEdited
        || fact instanceof Fact.PartRemoved;
  }

  private Sentence ofParts(List<Entry> change, List<Fact> facts) {
    Set<Id<?>> edited = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (!(fact instanceof Fact.PartEdited edit)) {
        return parts.several(change);
      }
      edited.add(edit.after().id());
    }
    return edited.size() == 1
            && facts.getFirst() instanceof Fact.PartEdited first
            && facts.getLast() instanceof Fact.PartEdited last
        ? parts.edited(first.before(), last.after())
        : parts.several(change);
  }

  private Optional<Sentence> sameDetails(List<Fact> facts) {
    boolean all = facts.stream().allMatch(Fact.DetailsEdited.class::isInstance);
    return all
            && facts.getFirst() instanceof Fact.DetailsEdited first
            && facts.getLast() instanceof Fact.DetailsEdited last
        ? Optional.of(of(new Fact.DetailsEdited(first.before(), last.after())))
        : Optional.empty();
  }

  /** A burst of typing: what stood in the paragraphs that it touched, before and after. */
  private Sentence burst(List<Fact> facts) {
    Map<String, String> before = new LinkedHashMap<>();
    Map<String, String> after = new LinkedHashMap<>();
    TextPlace place = null;
    for (Fact fact : facts) {
      if (fact instanceof Fact.ParagraphWritten written) {
        place = written.place();
        String id = written.after().id().value();
        before.putIfAbsent(id, written.before().map(Paragraph::text).orElse(""));
        after.put(id, written.after().text());
      } else if (fact instanceof Fact.ParagraphStruck struck) {
        place = struck.place();
        String id = struck.paragraph().id().value();
        before.putIfAbsent(id, struck.paragraph().text());
        after.put(id, "");
      }
    }
    return place == null ? Sentence.of("") : text(place, joined(before), joined(after));
  }

  private static String joined(Map<String, String> paragraphs) {
    return paragraphs.values().stream()
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }

  private Sentence text(TextPlace place, String before, String after) {
    String where =
        switch (place) {
          case TextPlace.InIntervention(var id) ->
              messages.text("history.place.intervention", names.turn(id));
          case TextPlace.InSection(var id) -> messages.text("history.place.section");
        };
    if (before.isBlank()) {
      return Sentence.of(
          messages.text("history.fact.text_written", where, TextDifference.shorten(after)));
    }
    TextDifference difference = TextDifference.of(before, after);
    return Sentence.change(
        messages.text("history.fact.text_changed", where),
        difference.before(),
        difference.after(),
        values.nothing());
  }

  private Sentence of(Fact fact) {
    return switch (fact) {
      case Fact.HearingCreated(var details) -> say("hearing_created", details.title());
      case Fact.RecordTakenOver taken -> say("record_taken_over");
      case Fact.DetailsEdited(var before, var after) ->
          values.differences(say("details_edited"), before, after);
      case Fact.PartAdded(var part, var behind) -> parts.added(part);
      case Fact.PartEdited(var before, var after) -> parts.edited(before, after);
      case Fact.PartRemoved(var part) -> parts.removed(part);
      case Fact.PartMoved(var part, var behind) ->
          behind.isPresent()
              ? say("part_moved", names.part(part), names.part(behind.get()))
              : say("part_moved_first", names.part(part));
      case Fact.HearingOpened opened -> say("hearing_opened");
      case Fact.HearingClosed closed -> say("hearing_closed");
      case Fact.HearingReopened(String reason, var at) -> say("hearing_reopened", reason);
      case Fact.ItemStarted(var item, var at) -> say("item_started", names.item(item));
      case Fact.ItemFinished(var item, var at) -> say("item_finished", names.item(item));
      case Fact.ItemSkipped(var item) -> say("item_skipped", names.item(item));
      case Fact.ItemRestored(var item) -> say("item_restored", names.item(item));
      case Fact.FloorRequested requested ->
          say("floor_requested", names.speaker(requested.speaker()), values.word(requested.kind()));
      case Fact.RequestWithdrawn(var request) -> say("request_withdrawn", names.request(request));
      case Fact.RequestMoved(var request, var behind) ->
          behind.isPresent()
              ? say("request_moved", names.request(request), names.request(behind.get()))
              : say("request_moved_first", names.request(request));
      case Fact.FloorGiven given -> say("floor_given", names.speaker(given.speaker()));
      case Fact.FloorPaused(var turn, var at) -> say("floor_paused", names.turn(turn));
      case Fact.FloorResumed(var turn, var at) -> say("floor_resumed", names.turn(turn));
      case Fact.FloorEnded(var turn, var at) -> say("floor_ended", names.turn(turn));
      case Fact.LimitExtended(var turn, var by) ->
          say("limit_extended", names.turn(turn), names.formats().duration(by));
      case Fact.InterventionNoted noted ->
          say("intervention_noted", names.speaker(noted.speaker()), names.item(noted.item()));
      case Fact.InterventionRemoved(var turn) -> say("intervention_removed", names.turn(turn));
      case Fact.SpeakerCorrected(var turn, var before, var after) ->
          change(
              "speaker_corrected", names.turn(turn), names.speaker(before), names.speaker(after));
      case Fact.TimesCorrected(var turn, var before, var after) ->
          change("times_corrected", names.turn(turn), spans(before), spans(after));
      case Fact.PositionTaken(var turn, var before, var after) ->
          change("position_taken", names.turn(turn), values.word(before), values.word(after));
      case Fact.Marked(var turn, var marking) ->
          say("marked", values.word(marking.mark()), wording(marking), names.turn(turn));
      case Fact.MarkReworded(var turn, var before, var after) ->
          change("mark_reworded", names.turn(turn), before.wording(), after.wording());
      case Fact.Unmarked(var turn, var marking) ->
          say("unmarked", values.word(marking.mark()), wording(marking), names.turn(turn));
      case Fact.TopicTagged(var turn, var topic) ->
          say("topic_tagged", names.turn(turn), names.part(topic));
      case Fact.TopicUntagged(var turn, var topic) ->
          say("topic_untagged", names.turn(turn), names.part(topic));
      case Fact.AttributionTightened(var turn, var before, var after) ->
          Sentence.change(
              messages.text("history.fact.attribution_tightened", names.turn(turn)),
              values.of(before),
              values.of(after),
              messages.text("history.value.as_the_hearing"));
      case Fact.PrivateNoteWritten(var turn, String before, String after) ->
          changedText("private_note_written", names.turn(turn), before, after);
      case Fact.ParagraphWritten(var place, var behind, var before, var after) ->
          text(place, before.map(Paragraph::text).orElse(""), after.text());
      case Fact.ParagraphStruck(var place, var paragraph) -> text(place, paragraph.text(), "");
      case Fact.RoundOpened opened -> say("round_opened", opened.number(), opened.asked().text());
      case Fact.RoundClosed(var round, var at) -> say("round_closed", names.round(round));
      case Fact.RoundReopened(var round, String reason) ->
          say("round_reopened", names.round(round), reason);
      case Fact.RoundDiscarded(var round, String reason) ->
          say("round_discarded", names.round(round), reason);
      // What was chosen is told by the result, not by the history.
      case Fact.BallotHandedIn(var round, Voter voter, var ballot, var at) ->
          say("ballot_handed_in", names.part(voter.id()), names.round(round));
      case Fact.BallotWithdrawn(var round, Voter voter) ->
          say("ballot_withdrawn", names.part(voter.id()), names.round(round));
      case Fact.SectionTakenOver taken -> say("section_taken_over");
      case Fact.SectionGivenBack given -> say("section_given_back");
      case Fact.SectionStatusSet(var section, var before, var after) ->
          Sentence.change(
              messages.text("history.fact.section_status_set"),
              values.word(before),
              values.word(after),
              values.nothing());
      case Fact.ConflictSettled settled -> say("conflict_settled");
      case Fact.ChangeReverted(var change) -> about("change_reverted", change);
      case Fact.ChangeRestored(var change) -> about("change_restored", change);
    };
  }

  private Sentence say(String fact, Object... arguments) {
    return Sentence.of(messages.text("history.fact." + fact, arguments));
  }

  private Sentence change(String fact, String about, String before, String after) {
    return Sentence.change(
        messages.text("history.fact." + fact, about), before, after, values.nothing());
  }

  private Sentence changedText(String fact, String about, String before, String after) {
    TextDifference difference = TextDifference.of(before, after);
    return change(fact, about, difference.before(), difference.after());
  }

  /** Another change, in its own words. */
  private Sentence about(String fact, Id<Change> change) {
    List<Entry> entries = names.change(change);
    Sentence other =
        entries.isEmpty()
            ? Sentence.of(messages.text("history.name.unknown"))
            : of(new ArrayList<>(entries));
    List<Sentence.Piece> pieces = new ArrayList<>(say(fact).pieces());
    pieces.addAll(other.pieces());
    return new Sentence(pieces);
  }

  private String wording(Marking marking) {
    return marking.wording().isBlank()
        ? messages.text("history.value.whole_intervention")
        : marking.wording();
  }

  private String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> values.of(span.start()) + "–" + span.end().map(values::of).orElse("…"))
        .collect(Collectors.joining(", "));
  }
}
