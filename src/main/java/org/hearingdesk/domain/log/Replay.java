package org.hearingdesk.domain.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;

/**
 * Turns facts into a hearing. Pure and total.
 *
 * <p>Replaying entries on top of what earlier entries came to gives the same hearing as replaying
 * all of them at once, as long as they come in the order of their stamps and take no earlier change
 * back.
 */
public final class Replay {
  private Replay() {}

  /** What these entries come to, whatever order they are given in. */
  public static Hearing full(Collection<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Entry.ORDER);
    Set<Id<Change>> reverted = reverted(sorted);
    return onTop(
        Hearing.EMPTY, sorted.stream().filter(e -> !reverted.contains(e.change())).toList());
  }

  /** The hearing after these further entries, in their order. */
  public static Hearing onTop(Hearing hearing, Collection<Entry> entries) {
    HearingDraft draft = new HearingDraft(hearing);
    entries.forEach(entry -> apply(draft, entry));
    return draft.freeze();
  }

  /** The changes that are taken back when all of these entries, sorted, have been read. */
  static Set<Id<Change>> reverted(Collection<Entry> sorted) {
    Set<Id<Change>> reverted = new HashSet<>();
    for (Entry entry : sorted) {
      if (entry.fact() instanceof Fact.ChangeReverted(Id<Change> change)) {
        reverted.add(change);
      } else if (entry.fact() instanceof Fact.ChangeRestored(Id<Change> change)) {
        reverted.remove(change);
      }
    }
    return reverted;
  }

  private static void apply(HearingDraft draft, Entry entry) {
    switch (entry.fact()) {
      case Fact.HearingCreated fact -> PreparationReplay.created(draft, entry, fact);
      case Fact.RecordTakenOver fact -> PreparationReplay.takenOver(draft, entry, fact);
      case Fact.DetailsEdited fact -> PreparationReplay.detailsEdited(draft, entry, fact);
      case Fact.PartAdded fact -> PreparationReplay.added(draft, entry, fact);
      case Fact.PartEdited fact -> PreparationReplay.edited(draft, entry, fact);
      case Fact.PartRemoved fact -> PreparationReplay.removed(draft, entry, fact);
      case Fact.PartMoved fact -> PreparationReplay.moved(draft, entry, fact);
      case Fact.HearingOpened fact -> FloorReplay.opened(draft, fact);
      case Fact.HearingClosed fact -> FloorReplay.closed(draft, fact);
      case Fact.HearingReopened fact -> FloorReplay.reopened(draft);
      case Fact.ItemStarted fact -> FloorReplay.itemStarted(draft, entry, fact);
      case Fact.ItemFinished fact -> FloorReplay.itemFinished(draft, entry, fact);
      case Fact.ItemSkipped fact -> FloorReplay.skipped(draft, fact.item(), true);
      case Fact.ItemRestored fact -> FloorReplay.skipped(draft, fact.item(), false);
      case Fact.FloorRequested fact -> FloorReplay.requested(draft, entry, fact);
      case Fact.RequestWithdrawn fact -> FloorReplay.withdrawn(draft, entry, fact);
      case Fact.RequestMoved fact -> FloorReplay.requestMoved(draft, entry, fact);
      case Fact.RequestRestored fact -> FloorReplay.restored(draft, entry, fact);
      case Fact.ListClosed fact ->
          FloorReplay.listClosed(draft, fact.item(), Optional.of(fact.at()));
      case Fact.ListReopened fact -> FloorReplay.listClosed(draft, fact.item(), Optional.empty());
      case Fact.HearingInterrupted fact -> FloorReplay.interrupted(draft, entry, fact);
      case Fact.InterruptionPutOff fact -> FloorReplay.putOff(draft, entry, fact);
      case Fact.InterruptionExplained fact -> FloorReplay.explained(draft, entry, fact);
      case Fact.HearingResumed fact -> FloorReplay.hearingResumed(draft, entry, fact);
      case Fact.FloorGiven fact -> FloorReplay.given(draft, entry, fact);
      case Fact.FloorPaused fact -> FloorReplay.paused(draft, entry, fact);
      case Fact.FloorResumed fact -> FloorReplay.resumed(draft, entry, fact);
      case Fact.FloorEnded fact -> FloorReplay.ended(draft, entry, fact);
      case Fact.LimitExtended fact -> FloorReplay.extended(draft, entry, fact);
      case Fact.LimitSet fact -> FloorReplay.limitSet(draft, entry, fact);
      case Fact.InterventionNoted fact -> FloorReplay.noted(draft, entry, fact);
      case Fact.InterventionRemoved fact -> FloorReplay.removed(draft, entry, fact);
      case Fact.SpeakerCorrected fact -> CaptureReplay.speakerCorrected(draft, entry, fact);
      case Fact.TimesCorrected fact -> CaptureReplay.timesCorrected(draft, entry, fact);
      case Fact.ItemCorrected fact -> CaptureReplay.itemCorrected(draft, entry, fact);
      case Fact.ItemTimesCorrected fact -> FloorReplay.itemTimesCorrected(draft, entry, fact);
      case Fact.InterventionSplit fact -> FloorReplay.split(draft, entry, fact);
      case Fact.InterventionsJoined fact -> JoinReplay.joined(draft, entry, fact);
      case Fact.PositionTaken fact -> CaptureReplay.positionTaken(draft, entry, fact);
      case Fact.Marked fact -> CaptureReplay.marked(draft, entry, fact);
      case Fact.MarkReworded fact -> CaptureReplay.reworded(draft, entry, fact);
      case Fact.Unmarked fact -> CaptureReplay.unmarked(draft, entry, fact);
      case Fact.TopicTagged fact -> CaptureReplay.tagged(draft, entry, fact);
      case Fact.TopicUntagged fact -> CaptureReplay.untagged(draft, entry, fact);
      case Fact.AttributionTightened fact -> CaptureReplay.tightened(draft, entry, fact);
      case Fact.PrivateNoteWritten fact -> CaptureReplay.noteWritten(draft, entry, fact);
      case Fact.ParagraphWritten fact -> TextReplay.written(draft, entry, fact);
      case Fact.ParagraphStruck fact -> TextReplay.struck(draft, entry, fact);
      case Fact.SectionTakenOver fact -> TextReplay.takenOver(draft, fact);
      case Fact.SectionGivenBack fact -> TextReplay.givenBack(draft, entry, fact);
      case Fact.SectionStatusSet fact -> TextReplay.statusSet(draft, entry, fact);
      case Fact.CorrectionSheetsSent fact -> ReviewReplay.sent(draft, entry, fact);
      case Fact.CorrectionSheetReturned fact -> ReviewReplay.returned(draft, entry, fact);
      case Fact.CorrectionDecided fact -> ReviewReplay.decided(draft, entry, fact);
      case Fact.CorrectionsTold fact -> ReviewReplay.told(draft, fact);
      case Fact.MinutesApproved fact -> ReviewReplay.approved(draft, Optional.of(fact.at()));
      case Fact.MinutesReopened fact -> ReviewReplay.approved(draft, Optional.empty());
      case Fact.CommentMade fact -> CommentReplay.made(draft, entry, fact);
      case Fact.CommentSettled fact ->
          CommentReplay.settled(draft, entry, fact.comment(), Optional.of(fact.at()));
      case Fact.CommentReopened fact ->
          CommentReplay.settled(draft, entry, fact.comment(), Optional.empty());
      case Fact.CommentRemoved fact -> CommentReplay.removed(draft, entry, fact);
      case Fact.VersionNamed fact -> CommentReplay.named(draft, entry, fact);
      case Fact.RoundOpened fact -> PrioritiesReplay.opened(draft, entry, fact);
      case Fact.RoundClosed fact -> PrioritiesReplay.closed(draft, entry, fact);
      case Fact.RoundReopened fact -> PrioritiesReplay.reopened(draft, entry, fact);
      case Fact.RoundDiscarded fact -> PrioritiesReplay.discarded(draft, entry, fact);
      case Fact.BallotHandedIn fact -> PrioritiesReplay.handedIn(draft, entry, fact);
      case Fact.BallotWithdrawn fact -> PrioritiesReplay.withdrawn(draft, entry, fact);
      case Fact.BallotHandedInByProxy fact -> PrioritiesReplay.byProxy(draft, entry, fact);
      case Fact.LateBallotHandedIn fact -> PrioritiesReplay.late(draft, entry, fact);
      case Fact.LateBallotDecided fact -> PrioritiesReplay.decided(draft, entry, fact);
      case Fact.HandsCounted fact -> PrioritiesReplay.handsCounted(draft, entry, fact);
      case Fact.SecretBallotHandedIn fact -> PrioritiesReplay.secretlyHandedIn(draft, entry, fact);
      case Fact.BoxOpened fact -> PrioritiesReplay.boxOpened(draft, entry, fact);
      case Fact.ConflictSettled fact -> PreparationReplay.settled(draft, fact);
      // Which changes are taken back is decided over the whole log, before replay.
      case Fact.ChangeReverted fact -> {}
      case Fact.ChangeRestored fact -> {}
    }
  }
}
