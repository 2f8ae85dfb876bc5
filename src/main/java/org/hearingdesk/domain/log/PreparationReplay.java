package org.hearingdesk.domain.log;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Table;

/** Replays the facts about what is prepared. */
final class PreparationReplay {
  private static final Id<Hearing> DETAILS = Id.of("details");

  private PreparationReplay() {}

  static void created(HearingDraft draft, Entry entry, Fact.HearingCreated fact) {
    if (draft.details.isPresent()) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, DETAILS);
    } else {
      draft.details = Optional.of(fact.details());
    }
  }

  static void takenOver(HearingDraft draft, Entry entry, Fact.RecordTakenOver fact) {
    if (draft.details.isPresent()) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, DETAILS);
      return;
    }
    Hearing record = fact.record();
    draft.details = record.details();
    draft.stage = record.stage();
    draft.openedAt = record.openedAt();
    draft.closedAt = record.closedAt();
    record.partTables().forEach(table -> table.forEach(draft::put));
    record.runs().forEach(draft.runs::put);
    record.requests().forEach(draft.requests::put);
    record.interventions().forEach(draft.interventions::put);
    record.rounds().forEach(draft.rounds::put);
    record.sections().forEach(draft.sections::put);
    draft.interruptions.addAll(record.interruptions());
    draft.conflicts.addAll(record.conflicts());
    draft.anomalies.addAll(record.anomalies());
    draft.review = record.review();
  }

  static void detailsEdited(HearingDraft draft, Entry entry, Fact.DetailsEdited fact) {
    HearingDetails current = draft.details.orElse(fact.before());
    RecordMerge.Merged<HearingDetails> merged =
        RecordMerge.merge(current, fact.before(), fact.after());
    draft.details = Optional.of(merged.result());
    conflicts(draft, entry, DETAILS, merged.clashes());
  }

  /** What another laptop still called by the name is erased here, too. */
  static void erased(HearingDraft draft, Fact.PersonErased fact) {
    draft
        .participants
        .find(fact.participant())
        .map(person -> person.erased(fact.name()))
        .ifPresent(draft.participants::put);
  }

  static void added(HearingDraft draft, Entry entry, Fact.PartAdded fact) {
    Part part = fact.part();
    if (draft.holding(part.id()).isPresent()) {
      draft.anomaly(entry, Anomaly.Kind.ALREADY_THERE, part.id());
      return;
    }
    draft.put(part);
    if (fact.behind().isPresent()) {
      draft.holding(part.id()).ifPresent(table -> table.move(part.id(), fact.behind()));
    }
  }

  static void edited(HearingDraft draft, Entry entry, Fact.PartEdited fact) {
    Optional<? extends Part> current =
        draft.holding(fact.after().id()).flatMap(table -> table.find(fact.after().id()));
    if (current.isEmpty()) {
      draft.anomaly(entry, Anomaly.Kind.MISSING, fact.after().id());
      return;
    }
    RecordMerge.Merged<Part> merged = RecordMerge.merge(current.get(), fact.before(), fact.after());
    draft.put(merged.result());
    conflicts(draft, entry, fact.after().id(), merged.clashes());
  }

  static void removed(HearingDraft draft, Entry entry, Fact.PartRemoved fact) {
    Id<?> id = fact.part().id();
    Optional<Table.Draft<? extends Part>> table = draft.holding(id);
    table.ifPresentOrElse(
        holding -> {
          holding.remove(id);
          forgetWhatCameToNothing(draft, id);
        },
        () -> draft.anomaly(entry, Anomaly.Kind.MISSING, id));
  }

  /** Requests that were withdrawn, and an item that never ran, do not keep what they were about. */
  private static void forgetWhatCameToNothing(HearingDraft draft, Id<?> gone) {
    draft.runs.find(gone).filter(ItemRun::toCome).ifPresent(run -> draft.runs.remove(gone));
    draft.requests.all().stream()
        .filter(request -> !request.waits())
        .filter(request -> request.item().equals(gone) || request.speaker().mentions(gone))
        .toList()
        .forEach(request -> draft.requests.remove(request.id()));
  }

  static void broughtBack(HearingDraft draft, Entry entry, Fact.PartBroughtBack fact) {
    Part part = fact.part();
    if (draft.holding(part.id()).isPresent()) {
      return;
    }
    draft.put(part);
    draft.conflicts.add(
        new Conflict(
            entry.id(), part.id().value(), Conflict.REMOVED, part.label(), "", part.label()));
  }

  static void moved(HearingDraft draft, Entry entry, Fact.PartMoved fact) {
    draft
        .holding(fact.part())
        .ifPresentOrElse(
            table -> table.move(fact.part(), fact.behind()),
            () -> draft.anomaly(entry, Anomaly.Kind.MISSING, fact.part()));
  }

  static void settled(HearingDraft draft, Fact.ConflictSettled fact) {
    if (fact.field().equals(Conflict.REMOVED)) {
      draft.anomalies.removeIf(anomaly ->
          anomaly.entry().equals(fact.entry()) && anomaly.subject().equals(fact.subject()));
    }
    draft.conflicts.removeIf(conflict ->
        conflict.entry().equals(fact.entry())
            && conflict.subject().equals(fact.subject())
            && conflict.field().equals(fact.field()));
  }

  static void conflicts(
      HearingDraft draft, Entry entry, Id<?> subject, List<RecordMerge.Clash> clashes) {
    for (RecordMerge.Clash clash : clashes) {
      draft.conflicts.add(
          new Conflict(
              entry.id(),
              subject.value(),
              clash.field(),
              clash.before().toString(),
              clash.replaced().toString(),
              clash.standing().toString()));
    }
  }
}
