package org.hearingdesk.words;

import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.TextPlace;

/** What each fact is about. */
final class FactKinds {
  private FactKinds() {}

  static ChangeKind of(Fact fact) {
    return switch (fact) {
      case Fact.HearingCreated _, Fact.DetailsEdited _, Fact.PartMoved _ -> ChangeKind.PREPARATION;
      case Fact.PartAdded added -> PartSentences.changeKind(added.part());
      case Fact.PartEdited edited -> PartSentences.changeKind(edited.after());
      case Fact.PartRemoved removed -> PartSentences.changeKind(removed.part());
      case Fact.HearingOpened _, Fact.HearingClosed _, Fact.HearingReopened _ -> ChangeKind.FLOOR;
      case Fact.ItemStarted _, Fact.ItemFinished _, Fact.ItemSkipped _, Fact.ItemRestored _ ->
          ChangeKind.FLOOR;
      case Fact.FloorRequested _, Fact.RequestWithdrawn _, Fact.RequestMoved _ -> ChangeKind.FLOOR;
      case Fact.FloorGiven _, Fact.FloorPaused _, Fact.FloorResumed _, Fact.FloorEnded _ ->
          ChangeKind.FLOOR;
      case Fact.LimitExtended _, Fact.InterventionNoted _, Fact.InterventionRemoved _ ->
          ChangeKind.FLOOR;
      case Fact.SpeakerCorrected _, Fact.TimesCorrected _ -> ChangeKind.FLOOR;
      case Fact.PositionTaken _, Fact.Marked _, Fact.MarkReworded _, Fact.Unmarked _ ->
          ChangeKind.TEXT;
      case Fact.TopicTagged _, Fact.TopicUntagged _, Fact.AttributionTightened _ -> ChangeKind.TEXT;
      case Fact.PrivateNoteWritten _ -> ChangeKind.TEXT;
      case Fact.ParagraphWritten written -> of(written.place());
      case Fact.ParagraphStruck struck -> of(struck.place());
      case Fact.RoundOpened _, Fact.RoundClosed _, Fact.RoundReopened _, Fact.RoundDiscarded _ ->
          ChangeKind.PRIORITIES;
      case Fact.BallotHandedIn _, Fact.BallotWithdrawn _ -> ChangeKind.PRIORITIES;
      case Fact.SectionTakenOver _, Fact.SectionGivenBack _, Fact.SectionStatusSet _ ->
          ChangeKind.MINUTES;
      case Fact.RecordTakenOver _, Fact.ConflictSettled _ -> ChangeKind.LOG;
      case Fact.ChangeReverted _, Fact.ChangeRestored _ -> ChangeKind.LOG;
    };
  }

  private static ChangeKind of(TextPlace place) {
    return switch (place) {
      case TextPlace.InIntervention turn -> ChangeKind.TEXT;
      case TextPlace.InSection section -> ChangeKind.MINUTES;
    };
  }
}
