package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.log.Fact;

/** Decides on adding, editing, moving and removing what is prepared. */
final class Preparation {
  private Preparation() {}

  static List<Fact> add(Hearing hearing, Command.AddPart add) {
    if (hearing.part(add.part().id()).isPresent()) {
      throw new Refusal(new Rejection.AlreadyThere("part", add.part().id().value()));
    }
    PartRules.check(hearing, add.part());
    add.behind().ifPresent(behind -> Check.find(hearing.tableOf(add.part()), behind, "part"));
    return List.of(new Fact.PartAdded(add.part(), add.behind()));
  }

  /** Parts may refer to parts that stand earlier in the same list. */
  static List<Fact> addAll(Hearing hearing, Command.AddParts add) {
    List<Fact> facts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    PartRules.Batch batch = new PartRules.Batch(hearing);
    for (Part part : add.parts()) {
      if (!ids.add(part.id().value()) || hearing.part(part.id()).isPresent()) {
        throw new Refusal(new Rejection.AlreadyThere("part", part.id().value()));
      }
      batch.add(part);
      facts.add(new Fact.PartAdded(part, Optional.empty()));
    }
    return facts;
  }

  static List<Fact> edit(Hearing hearing, Command.EditPart edit) {
    Part now = Check.find(hearing.tableOf(edit.after()), edit.after().id(), "part");
    if (!edit.before().id().equals(edit.after().id())
        || edit.before().getClass() != edit.after().getClass()) {
      throw new Refusal(new Rejection.Unknown("part", edit.before().id().value()));
    }
    if (edit.before().equals(edit.after()) || now.equals(edit.after())) {
      return List.of();
    }
    PartRules.check(hearing, edit.after());
    return List.of(new Fact.PartEdited(edit.before(), edit.after()));
  }

  static List<Fact> remove(Hearing hearing, Command.RemovePart remove) {
    Part part = part(hearing, remove.part());
    Uses.refuseIfUsed(hearing, part);
    if (part instanceof AgendaItem item && !hearing.runOf(item.id()).toCome()) {
      throw new Refusal(new Rejection.ItemHasRun(item.title()));
    }
    if (part instanceof PriorityQuestion question && !hearing.roundsOf(question.id()).isEmpty()) {
      throw new Refusal(
          new Rejection.StillUsed("question", hearing.roundsOf(question.id()).size(), "round"));
    }
    return List.of(new Fact.PartRemoved(part));
  }

  static List<Fact> move(Hearing hearing, Command.MovePart move) {
    Part part = part(hearing, move.part());
    move.behind().ifPresent(behind -> Check.find(hearing.tableOf(part), behind, "part"));
    List<? extends Part> order = hearing.tableOf(part).all();
    int place = order.indexOf(part);
    Optional<Id<?>> behindNow =
        place == 0 ? Optional.empty() : Optional.of(order.get(place - 1).id());
    boolean stays =
        behindNow.equals(move.behind()) || move.behind().filter(part.id()::equals).isPresent();
    return stays ? List.of() : List.of(new Fact.PartMoved(part.id(), move.behind()));
  }

  static List<Fact> erase(Hearing hearing, Command.ErasePerson erase, Instant now) {
    Participant person = Check.find(hearing.participants(), erase.participant(), "participant");
    Check.name("name", erase.name());
    boolean done = person.equals(person.erased(person.familyName()));
    return done && person.familyName().equals(erase.name())
        ? List.of()
        : List.of(new Fact.PersonErased(person.id(), erase.name(), now));
  }

  private static Part part(Hearing hearing, Id<?> id) {
    return hearing
        .part(id)
        .orElseThrow(() -> new Refusal(new Rejection.Unknown("part", id.value())));
  }
}
