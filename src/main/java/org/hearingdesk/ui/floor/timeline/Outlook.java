package org.hearingdesk.ui.floor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.words.Rejections;

/**
 * What a draft would do, before it is done.
 *
 * @param hearing as it would be
 * @param refused why it would be refused, in words
 * @param length {@code 2:51 → 2:21}, of the turn; empty where it does not change
 * @param totals what moves, one each
 * @param overlaps with which turns the changed one would run at the same time
 * @param changed the turns that would be other than they are
 */
record Outlook(
    Hearing hearing,
    Optional<String> refused,
    String length,
    List<String> totals,
    List<Overlap> overlaps,
    List<Id<Intervention>> changed) {

  static Outlook nothing(Present present) {
    return new Outlook(present.hearing(), Optional.empty(), "", List.of(), List.of(), List.of());
  }

  static Outlook of(Present present, Draft draft, Plan plan) {
    if (plan.commands().isEmpty()) {
      return nothing(present);
    }
    Trial trial = Trial.of(present.hearing(), plan.commands(), present.now());
    if (trial.refused().isPresent()) {
      String words = new Rejections(present.messages()).words(trial.refused().get());
      return new Outlook(
          present.hearing(), Optional.of(words), "", List.of(), List.of(), List.of());
    }
    Hearing after = trial.hearing();
    return new Outlook(
        after,
        Optional.empty(),
        length(present, draft, after),
        Totals.moved(present, after, draft.item()),
        overlaps(present, draft, after),
        changed(present.hearing(), after));
  }

  /** The commands that part all turns that would overlap and can be parted. */
  List<Command> fixes() {
    return overlaps.stream().flatMap(overlap -> overlap.fix().stream()).toList();
  }

  private static List<Overlap> overlaps(Present present, Draft draft, Hearing after) {
    return switch (draft.kind()) {
      case CORRECT -> draft.turn().map(id -> Overlap.of(present, after, id)).orElse(List.of());
      case STOP, ADD -> Overlap.of(present, after, draft.fresh());
      case SPLIT, SWAP, JOIN, MOVE, REMOVE, ITEM_TIMES -> List.of();
    };
  }

  private static String length(Present present, Draft draft, Hearing after) {
    Id<Intervention> id = draft.turn().orElse(draft.fresh());
    String before = length(present, present.hearing(), id);
    String then = length(present, after, id);
    if (before.equals(then) || then.isEmpty()) {
      return "";
    }
    return before.isEmpty() ? then : present.text("timeline.from_to", before, then);
  }

  private static String length(Present present, Hearing hearing, Id<Intervention> id) {
    return hearing
        .interventions()
        .find(id)
        .map(turn -> present.formats().duration(SpeakingTime.of(turn, present.now())))
        .orElse("");
  }

  private static List<Id<Intervention>> changed(Hearing before, Hearing after) {
    List<Id<Intervention>> changed = new ArrayList<>();
    for (Intervention turn : after.interventions()) {
      if (before.interventions().find(turn.id()).filter(turn::equals).isEmpty()) {
        changed.add(turn.id());
      }
    }
    return changed;
  }
}
