package org.hearingdesk.domain.log;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;

/** Replays what is captured of an intervention, and its corrections. */
final class CaptureReplay {
  private CaptureReplay() {}

  static void speakerCorrected(HearingDraft draft, Entry entry, Fact.SpeakerCorrected fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          draft.clash(entry, turn.id(), "speaker", turn.speaker(), fact.before(), fact.after());
          return turn.by(fact.after());
        });
  }

  static void itemCorrected(HearingDraft draft, Entry entry, Fact.ItemCorrected fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          draft.clash(entry, turn.id(), "item", turn.item(), fact.before(), fact.after());
          return turn.on(fact.after());
        });
  }

  static void timesCorrected(HearingDraft draft, Entry entry, Fact.TimesCorrected fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          draft.clash(entry, turn.id(), "spans", turn.spans(), fact.before(), fact.after());
          return turn.at(fact.after(), turn.ended());
        });
  }

  static void positionTaken(HearingDraft draft, Entry entry, Fact.PositionTaken fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          draft.clash(entry, turn.id(), "position", turn.position(), fact.before(), fact.after());
          return turn.taking(fact.after());
        });
  }

  static void marked(HearingDraft draft, Entry entry, Fact.Marked fact) {
    markings(draft, entry, fact.intervention(), table -> put(table, fact.marking()));
  }

  static void reworded(HearingDraft draft, Entry entry, Fact.MarkReworded fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          Optional<Marking> current = turn.markings().find(fact.after().id());
          if (current.isEmpty()) {
            draft.anomaly(entry, Anomaly.Kind.MISSING, fact.after().id());
            return turn;
          }
          draft.clash(entry, turn.id(), "markings", current.get(), fact.before(), fact.after());
          return turn.marked(put(turn.markings(), fact.after()));
        });
  }

  static void unmarked(HearingDraft draft, Entry entry, Fact.Unmarked fact) {
    markings(
        draft,
        entry,
        fact.intervention(),
        table -> {
          Table.Draft<Marking> marks = table.draft();
          marks.remove(fact.marking().id());
          return marks.freeze();
        });
  }

  static void tagged(HearingDraft draft, Entry entry, Fact.TopicTagged fact) {
    topics(draft, entry, fact.intervention(), fact.topic(), true);
  }

  static void untagged(HearingDraft draft, Entry entry, Fact.TopicUntagged fact) {
    topics(draft, entry, fact.intervention(), fact.topic(), false);
  }

  static void tightened(HearingDraft draft, Entry entry, Fact.AttributionTightened fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          // Of two rules the stricter one stands, so that a merge never tells more than either
          // meant.
          Optional<AttributionRule> standing =
              turn.stricter().equals(fact.before())
                  ? fact.after()
                  : turn.stricter()
                      .map(rule -> rule.strictest(fact.after().orElse(rule)))
                      .or(fact::after);
          return turn.told(standing);
        });
  }

  static void noteWritten(HearingDraft draft, Entry entry, Fact.PrivateNoteWritten fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          draft.clash(
              entry, turn.id(), "privateNote", turn.privateNote(), fact.before(), fact.after());
          return turn.noted(fact.after());
        });
  }

  static void change(
      HearingDraft draft, Entry entry, Id<Intervention> id, UnaryOperator<Intervention> edit) {
    draft
        .expect(draft.interventions, id, entry)
        .ifPresent(turn -> draft.interventions.put(edit.apply(turn)));
  }

  private static void markings(
      HearingDraft draft, Entry entry, Id<Intervention> id, UnaryOperator<Table<Marking>> edit) {
    change(draft, entry, id, turn -> turn.marked(edit.apply(turn.markings())));
  }

  private static Table<Marking> put(Table<Marking> table, Marking marking) {
    Table.Draft<Marking> marks = table.draft();
    marks.put(marking);
    return marks.freeze();
  }

  private static void topics(
      HearingDraft draft, Entry entry, Id<Intervention> id, Id<Topic> topic, boolean tag) {
    change(
        draft,
        entry,
        id,
        turn -> {
          Set<Id<Topic>> topics = new LinkedHashSet<>(turn.topics());
          if (tag) {
            topics.add(topic);
          } else {
            topics.remove(topic);
          }
          return turn.tagged(topics);
        });
  }
}
