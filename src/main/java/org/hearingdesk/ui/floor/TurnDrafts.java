package org.hearingdesk.ui.floor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.ui.kit.Delay;

/** The texts and private notes that are being written, or in which something is not durable yet. */
final class TurnDrafts {
  /** Told each text of an intervention that has become durable. */
  interface Saved {
    void text(Id<Intervention> turn, String text, Id<Change> change);
  }

  private final Submitter submitter;
  private final Delay delay;
  private final Runnable changed;
  private final Saved saved;
  private final Map<Id<Intervention>, TextDraft> texts = new HashMap<>();
  private final Map<Id<Intervention>, TextDraft> notes = new HashMap<>();
  private Hearing last = Hearing.EMPTY;

  /**
   * @param changed told when a text or a problem has changed other than by typing
   */
  TurnDrafts(Submitter submitter, Delay delay, Runnable changed, Saved saved) {
    this.submitter = submitter;
    this.delay = delay;
    this.changed = changed;
    this.saved = saved;
  }

  TextDraft text(Id<Intervention> turn) {
    return texts.computeIfAbsent(
        turn, id -> draft(textOf(id)).onSaved((text, change) -> saved.text(id, text, change)));
  }

  TextDraft note(Id<Intervention> turn) {
    return notes.computeIfAbsent(turn, id -> draft(noteOf(id)));
  }

  private TextDraft draft(TextDraft.Text target) {
    return new TextDraft(submitter, delay, target, last, changed);
  }

  /** Takes in a new snapshot; {@code writable} says that the file can be written again. */
  void show(Hearing hearing, boolean writable) {
    last = hearing;
    List.copyOf(texts.values()).forEach(draft -> draft.show(hearing, writable));
    List.copyOf(notes.values()).forEach(draft -> draft.show(hearing, writable));
  }

  /** Hands in everything that is not durable yet. */
  void flush() {
    all().toList().forEach(TextDraft::flush);
  }

  /** Keeps those of one intervention, and of others only what is not durable yet. */
  void keepOnly(Optional<Id<Intervention>> turn) {
    for (Map<Id<Intervention>, TextDraft> drafts : List.of(texts, notes)) {
      drafts
          .entrySet()
          .removeIf(
              entry -> !entry.getValue().unsaved() && !turn.equals(Optional.of(entry.getKey())));
    }
  }

  /** Why something could not be kept; empty when everything is. */
  Optional<String> problem() {
    return all().map(TextDraft::problem).filter(reason -> !reason.isEmpty()).findFirst();
  }

  boolean unsaved() {
    return all().anyMatch(TextDraft::unsaved);
  }

  private Stream<TextDraft> all() {
    return Stream.concat(texts.values().stream(), notes.values().stream());
  }

  private TextDraft.Text textOf(Id<Intervention> turn) {
    return new TextDraft.Text() {
      @Override
      public Optional<String> in(Hearing hearing) {
        return hearing.interventions().find(turn).map(each -> each.text().text());
      }

      @Override
      public Command write(Hearing base, String now) {
        Prose seen = base.interventions().find(turn).map(Intervention::text).orElse(Prose.EMPTY);
        return new Command.WriteText(
            new TextPlace.InIntervention(turn), seen, now, submitter.session().newId());
      }
    };
  }

  private static TextDraft.Text noteOf(Id<Intervention> turn) {
    return new TextDraft.Text() {
      @Override
      public Optional<String> in(Hearing hearing) {
        return hearing.interventions().find(turn).map(Intervention::privateNote);
      }

      @Override
      public Command write(Hearing base, String now) {
        return new Command.WritePrivateNote(turn, now);
      }
    };
  }
}
