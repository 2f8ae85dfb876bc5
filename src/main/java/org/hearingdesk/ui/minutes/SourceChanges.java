package org.hearingdesk.ui.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.TextPlace;

/**
 * Which interventions said something else after a paragraph that rests on them was written. What
 * was taken back does not count, and neither does what leaves the words as they are: times, topics,
 * private notes.
 */
final class SourceChanges {
  /** A paragraph's id is its own within one section only. */
  private record Place(Id<MinutesSection> section, Id<Paragraph> paragraph) {}

  private final List<Entry> entries;
  private final Map<String, Integer> sources = new HashMap<>();
  private final Map<Place, Integer> paragraphs = new HashMap<>();

  private SourceChanges(List<Entry> entries) {
    this.entries = entries;
  }

  static SourceChanges in(History history) {
    SourceChanges changes = new SourceChanges(history.entries());
    for (int i = 0; i < changes.entries.size(); i++) {
      Entry entry = changes.entries.get(i);
      if (!history.isReverted(entry.change())) {
        changes.note(entry.fact(), i);
      }
    }
    return changes;
  }

  /** The latest change of a source since this paragraph of the minutes was last written. */
  Optional<Entry> since(Id<MinutesSection> section, Paragraph paragraph) {
    Integer written = paragraphs.get(new Place(section, paragraph.id()));
    if (written == null) {
      return Optional.empty();
    }
    int latest = -1;
    for (Id<Intervention> source : paragraph.sources()) {
      latest = Math.max(latest, sources.getOrDefault(source.value(), -1));
    }
    return latest > written ? Optional.of(entries.get(latest)) : Optional.empty();
  }

  /** The intervention whose words a fact changes. */
  static Optional<Id<Intervention>> sourceOf(Fact fact) {
    return switch (fact) {
      case Fact.ParagraphWritten written -> intervention(written.place());
      case Fact.ParagraphStruck struck -> intervention(struck.place());
      case Fact.SpeakerCorrected corrected -> Optional.of(corrected.intervention());
      case Fact.PositionTaken taken -> Optional.of(taken.intervention());
      case Fact.Marked marked -> Optional.of(marked.intervention());
      case Fact.MarkReworded reworded -> Optional.of(reworded.intervention());
      case Fact.Unmarked unmarked -> Optional.of(unmarked.intervention());
      case Fact.AttributionTightened tightened -> Optional.of(tightened.intervention());
      case Fact.InterventionRemoved removed -> Optional.of(removed.intervention());
      case Fact.ItemCorrected corrected -> Optional.of(corrected.intervention());
      case Fact.InterventionSplit split -> Optional.of(split.intervention());
      case Fact.InterventionsJoined joined -> Optional.of(joined.intervention());
      case Fact.SectionTakenOver _,
          Fact.HearingCreated _,
          Fact.RecordTakenOver _,
          Fact.DetailsEdited _,
          Fact.PartAdded _,
          Fact.PartEdited _,
          Fact.PartRemoved _,
          Fact.PartMoved _,
          Fact.HearingOpened _,
          Fact.HearingClosed _,
          Fact.HearingReopened _,
          Fact.ItemStarted _,
          Fact.ItemFinished _,
          Fact.ItemSkipped _,
          Fact.ItemRestored _,
          Fact.FloorRequested _,
          Fact.RequestWithdrawn _,
          Fact.RequestRestored _,
          Fact.RequestMoved _,
          Fact.ListClosed _,
          Fact.ListReopened _,
          Fact.HearingInterrupted _,
          Fact.InterruptionPutOff _,
          Fact.InterruptionExplained _,
          Fact.HearingResumed _,
          Fact.ItemTimesCorrected _,
          Fact.FloorGiven _,
          Fact.FloorPaused _,
          Fact.FloorResumed _,
          Fact.FloorEnded _,
          Fact.LimitExtended _,
          Fact.LimitSet _,
          Fact.InterventionNoted _,
          Fact.TimesCorrected _,
          Fact.TopicTagged _,
          Fact.TopicUntagged _,
          Fact.PrivateNoteWritten _,
          Fact.RoundOpened _,
          Fact.RoundClosed _,
          Fact.RoundReopened _,
          Fact.RoundDiscarded _,
          Fact.BallotHandedIn _,
          Fact.BallotWithdrawn _,
          Fact.BallotHandedInByProxy _,
          Fact.LateBallotHandedIn _,
          Fact.LateBallotDecided _,
          Fact.HandsCounted _,
          Fact.SecretBallotHandedIn _,
          Fact.BoxOpened _,
          Fact.SectionGivenBack _,
          Fact.SectionStatusSet _,
          Fact.CorrectionSheetsSent _,
          Fact.CorrectionSheetReturned _,
          Fact.CorrectionDecided _,
          Fact.CorrectionsTold _,
          Fact.MinutesApproved _,
          Fact.MinutesReopened _,
          Fact.CommentMade _,
          Fact.CommentSettled _,
          Fact.CommentReopened _,
          Fact.CommentRemoved _,
          Fact.VersionNamed _,
          Fact.ConflictSettled _,
          Fact.ChangeReverted _,
          Fact.ChangeRestored _ ->
          Optional.empty();
    };
  }

  private static Optional<Id<Intervention>> intervention(TextPlace place) {
    return switch (place) {
      case TextPlace.InIntervention(Id<Intervention> id) -> Optional.of(id);
      case TextPlace.InSection _ -> Optional.empty();
    };
  }

  private void note(Fact fact, int at) {
    sourceOf(fact).ifPresent(id -> sources.put(id.value(), at));
    if (fact instanceof Fact.SectionTakenOver taken) {
      taken.draft().forEach(p -> paragraphs.put(new Place(taken.section(), p.id()), at));
    } else if (fact instanceof Fact.ParagraphWritten written
        && written.place() instanceof TextPlace.InSection(Id<MinutesSection> section)) {
      paragraphs.put(new Place(section, written.after().id()), at);
    }
  }
}
