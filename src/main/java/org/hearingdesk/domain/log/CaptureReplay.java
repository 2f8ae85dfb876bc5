package org.hearingdesk.domain.log;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.Speaker;
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
          clash(draft, entry, turn, "speaker", turn.speaker(), fact.before(), fact.after());
          return withSpeaker(turn, fact.after());
        });
  }

  static void timesCorrected(HearingDraft draft, Entry entry, Fact.TimesCorrected fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          clash(draft, entry, turn, "spans", turn.spans(), fact.before(), fact.after());
          return FloorReplay.withTimes(turn, turn.limit(), fact.after(), turn.ended());
        });
  }

  static void positionTaken(HearingDraft draft, Entry entry, Fact.PositionTaken fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          clash(draft, entry, turn, "position", turn.position(), fact.before(), fact.after());
          return capture(turn, turn.text(), fact.after(), turn.markings(), turn.topics());
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
          clash(draft, entry, turn, "markings", current.get(), fact.before(), fact.after());
          return withMarkings(turn, put(turn.markings(), fact.after()));
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
          return withNote(turn, standing, turn.privateNote());
        });
  }

  static void noteWritten(HearingDraft draft, Entry entry, Fact.PrivateNoteWritten fact) {
    change(
        draft,
        entry,
        fact.intervention(),
        turn -> {
          clash(draft, entry, turn, "privateNote", turn.privateNote(), fact.before(), fact.after());
          return withNote(turn, turn.stricter(), fact.after());
        });
  }

  static void change(
      HearingDraft draft, Entry entry, Id<Intervention> id, UnaryOperator<Intervention> edit) {
    draft
        .expect(draft.interventions, id, entry)
        .ifPresent(turn -> draft.interventions.put(edit.apply(turn)));
  }

  static Intervention withText(Intervention turn, Prose text) {
    return capture(turn, text, turn.position(), turn.markings(), turn.topics());
  }

  private static void markings(
      HearingDraft draft, Entry entry, Id<Intervention> id, UnaryOperator<Table<Marking>> edit) {
    change(draft, entry, id, turn -> withMarkings(turn, edit.apply(turn.markings())));
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
          return capture(turn, turn.text(), turn.position(), turn.markings(), topics);
        });
  }

  private static void clash(
      HearingDraft draft,
      Entry entry,
      Intervention turn,
      String field,
      Object current,
      Object before,
      Object after) {
    if (!current.equals(before) && !current.equals(after)) {
      draft.conflicts.add(
          new Conflict(
              entry.id(),
              turn.id().value(),
              field,
              before.toString(),
              current.toString(),
              after.toString()));
    }
  }

  private static Intervention withMarkings(Intervention turn, Table<Marking> markings) {
    return capture(turn, turn.text(), turn.position(), markings, turn.topics());
  }

  private static Intervention capture(
      Intervention turn,
      Prose text,
      Position position,
      Table<Marking> markings,
      Set<Id<Topic>> topics) {
    return new Intervention(
        turn.id(),
        turn.item(),
        turn.speaker(),
        turn.kind(),
        turn.limit(),
        turn.spans(),
        turn.ended(),
        text,
        position,
        markings,
        topics,
        turn.stricter(),
        turn.privateNote());
  }

  private static Intervention withSpeaker(Intervention turn, Speaker speaker) {
    return new Intervention(
        turn.id(),
        turn.item(),
        speaker,
        turn.kind(),
        turn.limit(),
        turn.spans(),
        turn.ended(),
        turn.text(),
        turn.position(),
        turn.markings(),
        turn.topics(),
        turn.stricter(),
        turn.privateNote());
  }

  private static Intervention withNote(
      Intervention turn, Optional<AttributionRule> stricter, String note) {
    return new Intervention(
        turn.id(),
        turn.item(),
        turn.speaker(),
        turn.kind(),
        turn.limit(),
        turn.spans(),
        turn.ended(),
        turn.text(),
        turn.position(),
        turn.markings(),
        turn.topics(),
        stricter,
        note);
  }
}
