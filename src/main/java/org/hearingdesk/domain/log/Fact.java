package org.hearingdesk.domain.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.CorrectionDecision;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.MinutesVersion;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.domain.hearing.Voter;

/**
 * Something that happened, in the past tense. The name of a fact and its components are the format
 * of the file: a new fact may be added, an old one is never changed.
 *
 * <p>Facts that change a value carry it before and after: history can be read from the log alone,
 * and two edits from one base are seen as a conflict.
 */
public sealed interface Fact {

  /** A new hearing was set up. */
  record HearingCreated(HearingDetails details) implements Fact {}

  /** The hearing was taken over whole from a record in JSON. */
  record RecordTakenOver(Hearing record) implements Fact {}

  record DetailsEdited(HearingDetails before, HearingDetails after) implements Fact {}

  /** A part was put behind {@code behind}, or last. */
  record PartAdded(Part part, Optional<Id<?>> behind) implements Fact {}

  record PartEdited(Part before, Part after) implements Fact {}

  record PartRemoved(Part part) implements Fact {}

  /** A part was moved behind {@code behind}, or to the front. */
  record PartMoved(Id<?> part, Optional<Id<?>> behind) implements Fact {}

  record HearingOpened(Instant at) implements Fact {}

  record HearingClosed(Instant at) implements Fact {}

  record HearingReopened(String reason, Instant at) implements Fact {}

  record ItemStarted(Id<AgendaItem> item, Instant at) implements Fact {}

  record ItemFinished(Id<AgendaItem> item, Instant at) implements Fact {}

  record ItemSkipped(Id<AgendaItem> item) implements Fact {}

  /** A skipped item was put back on the agenda. */
  record ItemRestored(Id<AgendaItem> item) implements Fact {}

  record FloorRequested(
      Id<SpeakerRequest> request,
      Id<AgendaItem> item,
      Speaker speaker,
      RequestKind kind,
      Instant at)
      implements Fact {}

  record RequestWithdrawn(Id<SpeakerRequest> request) implements Fact {}

  record RequestMoved(Id<SpeakerRequest> request, Optional<Id<SpeakerRequest>> behind)
      implements Fact {}

  /** A request that had been withdrawn waits again, as the last of its list. */
  record RequestRestored(Id<SpeakerRequest> request) implements Fact {}

  /** From now on the list of speakers takes no further ordinary requests. */
  record ListClosed(Id<AgendaItem> item, Instant at) implements Fact {}

  record ListReopened(Id<AgendaItem> item) implements Fact {}

  /**
   * The whole hearing stood still from now on. Who had the floor is paused by a fact of its own.
   *
   * @param until when it is meant to go on
   */
  record HearingInterrupted(String reason, Optional<Instant> until, Instant at) implements Fact {}

  /** The room was told another time at which the hearing goes on. */
  record InterruptionPutOff(Optional<Instant> before, Optional<Instant> after) implements Fact {}

  /** Why the hearing stands still was said, or said otherwise. */
  record InterruptionExplained(String before, String after) implements Fact {}

  record HearingResumed(Instant at) implements Fact {}

  /** A speaker was given the floor; the request, if there was one, has left the list. */
  record FloorGiven(
      Id<Intervention> intervention,
      Id<AgendaItem> item,
      Speaker speaker,
      RequestKind kind,
      Optional<Id<SpeakerRequest>> request,
      Optional<Duration> limit,
      Instant at)
      implements Fact {}

  record FloorPaused(Id<Intervention> intervention, Instant at) implements Fact {}

  record FloorResumed(Id<Intervention> intervention, Instant at) implements Fact {}

  record FloorEnded(Id<Intervention> intervention, Instant at) implements Fact {}

  /** The speaking time was extended, or shortened when {@code by} is negative. */
  record LimitExtended(Id<Intervention> intervention, Duration by) implements Fact {}

  /** The limit of a turn that has begun was set anew; empty is none. */
  record LimitSet(
      Id<Intervention> intervention, Optional<Duration> before, Optional<Duration> after)
      implements Fact {}

  /** An intervention was written down afterwards. */
  record InterventionNoted(
      Id<Intervention> intervention, Id<AgendaItem> item, Speaker speaker, List<Span> spans)
      implements Fact {
    public InterventionNoted {
      spans = List.copyOf(spans);
    }
  }

  record InterventionRemoved(Id<Intervention> intervention) implements Fact {}

  record SpeakerCorrected(Id<Intervention> intervention, Speaker before, Speaker after)
      implements Fact {}

  record TimesCorrected(Id<Intervention> intervention, List<Span> before, List<Span> after)
      implements Fact {
    public TimesCorrected {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** An intervention was put under another agenda item. */
  record ItemCorrected(Id<Intervention> intervention, Id<AgendaItem> before, Id<AgendaItem> after)
      implements Fact {}

  /** When an agenda item ran was put right. */
  record ItemTimesCorrected(Id<AgendaItem> item, List<Span> before, List<Span> after)
      implements Fact {
    public ItemTimesCorrected {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * One turn turned out to be two. What was captured stays with the first.
   *
   * @param rest the new turn, directly behind the first
   * @param speaker who spoke in the second
   * @param first the times that the first keeps; it is over
   * @param second the times of the second, which is over if the whole was
   */
  record InterventionSplit(
      Id<Intervention> intervention,
      Id<Intervention> rest,
      Speaker speaker,
      List<Span> first,
      List<Span> second)
      implements Fact {
    public InterventionSplit {
      first = List.copyOf(first);
      second = List.copyOf(second);
    }
  }

  /**
   * Two turns turned out to be one. What was captured of the second stays with the first.
   *
   * @param rest the second turn, which is no more
   * @param first the times that the first had
   * @param second the times that the second had
   */
  record InterventionsJoined(
      Id<Intervention> intervention, Id<Intervention> rest, List<Span> first, List<Span> second)
      implements Fact {
    public InterventionsJoined {
      first = List.copyOf(first);
      second = List.copyOf(second);
    }
  }

  record PositionTaken(Id<Intervention> intervention, Position before, Position after)
      implements Fact {}

  record Marked(Id<Intervention> intervention, Marking marking) implements Fact {}

  record MarkReworded(Id<Intervention> intervention, Marking before, Marking after)
      implements Fact {}

  record Unmarked(Id<Intervention> intervention, Marking marking) implements Fact {}

  record TopicTagged(Id<Intervention> intervention, Id<Topic> topic) implements Fact {}

  record TopicUntagged(Id<Intervention> intervention, Id<Topic> topic) implements Fact {}

  /** The attribution of one intervention was made stricter than the hearing's, or so no longer. */
  record AttributionTightened(
      Id<Intervention> intervention,
      Optional<AttributionRule> before,
      Optional<AttributionRule> after)
      implements Fact {}

  record PrivateNoteWritten(Id<Intervention> intervention, String before, String after)
      implements Fact {}

  /** A paragraph was written anew, behind {@code behind} or at the front, or rewritten in place. */
  record ParagraphWritten(
      TextPlace place, Optional<Id<Paragraph>> behind, Optional<Paragraph> before, Paragraph after)
      implements Fact {}

  record ParagraphStruck(TextPlace place, Paragraph paragraph) implements Fact {}

  record RoundOpened(Id<Round> round, PriorityQuestion asked, int number, Instant at)
      implements Fact {}

  record RoundClosed(Id<Round> round, Instant at) implements Fact {}

  record RoundReopened(Id<Round> round, String reason) implements Fact {}

  record RoundDiscarded(Id<Round> round, String reason) implements Fact {}

  /** A ballot was handed in, or one that was handed in before was corrected. */
  record BallotHandedIn(Id<Round> round, Voter voter, Ballot ballot, Instant at) implements Fact {}

  record BallotWithdrawn(Id<Round> round, Voter voter) implements Fact {}

  /** A voter's ballot was handed in, or corrected, by another voter. */
  record BallotHandedInByProxy(Id<Round> round, Voter voter, Voter proxy, Ballot ballot, Instant at)
      implements Fact {}

  /** A ballot was taken after the round had been closed. */
  record LateBallotHandedIn(
      Id<Round> round,
      Voter voter,
      Optional<Voter> proxy,
      Ballot ballot,
      LateBallot late,
      Instant at)
      implements Fact {}

  /** Whether a late ballot counts was decided anew. */
  record LateBallotDecided(Id<Round> round, Voter voter, LateBallot before, LateBallot after)
      implements Fact {}

  /** The hands of one side were counted, or counted once more. */
  record HandsCounted(Id<Round> round, SideHands before, SideHands after, Instant at)
      implements Fact {}

  /** A voter handed in a secret ballot. What is on it is in a box until the round is closed. */
  record SecretBallotHandedIn(Id<Round> round, Voter voter, Optional<Voter> proxy)
      implements Fact {}

  /** A box of secret ballots was opened: all of them at once, in an order that tells nothing. */
  record BoxOpened(Id<Round> round, String box, List<SecretBallot> ballots) implements Fact {
    public BoxOpened {
      ballots = List.copyOf(ballots);
    }
  }

  /** The draft of a section was taken in hand; from now on its text is what people write. */
  record SectionTakenOver(Id<MinutesSection> section, List<Paragraph> draft) implements Fact {
    public SectionTakenOver {
      draft = List.copyOf(draft);
    }
  }

  /** The text of a section was given up for the draft from the record. */
  record SectionGivenBack(Id<MinutesSection> section) implements Fact {}

  record SectionStatusSet(Id<MinutesSection> section, SectionStatus before, SectionStatus after)
      implements Fact {}

  /** Passages of the minutes and of interventions were sent to delegations to be corrected. */
  record CorrectionSheetsSent(List<CorrectionSheet> sheets, Instant at) implements Fact {
    public CorrectionSheetsSent {
      sheets = List.copyOf(sheets);
    }
  }

  /** What a delegation sent back was read in; a passage that is not among them was missing. */
  record CorrectionSheetReturned(
      Id<CorrectionSheet> sheet, List<ReturnedPassage> passages, Instant at) implements Fact {
    public CorrectionSheetReturned {
      passages = List.copyOf(passages);
    }
  }

  /** A correction was decided. What it does to the text is a fact of its own. */
  record CorrectionDecided(
      Id<CorrectionSheet> sheet,
      Id<CorrectionPassage> passage,
      Optional<CorrectionDecision> before,
      CorrectionDecision after)
      implements Fact {}

  /** From now on the minutes say what was corrected, or do not. */
  record CorrectionsTold(boolean before, boolean after) implements Fact {}

  /** The minutes were approved and are locked. */
  record MinutesApproved(Instant at) implements Fact {}

  record MinutesReopened(String reason, Instant at) implements Fact {}

  /** Somebody said something about a section or a paragraph of the minutes. */
  record CommentMade(
      Id<Comment> comment,
      Id<MinutesSection> section,
      Optional<Id<Paragraph>> paragraph,
      Optional<Id<Comment>> answers,
      String about,
      String text,
      Instant at)
      implements Fact {}

  record CommentSettled(Id<Comment> comment, Instant at) implements Fact {}

  record CommentReopened(Id<Comment> comment) implements Fact {}

  /** The words of a comment were taken out by the one who made it. */
  record CommentRemoved(Id<Comment> comment, String text) implements Fact {}

  /** The minutes as they stood were given a name. */
  record VersionNamed(
      Id<MinutesVersion> version, String name, List<VersionSection> sections, Instant at)
      implements Fact {
    public VersionNamed {
      sections = List.copyOf(sections);
    }
  }

  /** A conflict was settled: what stands now is right. */
  record ConflictSettled(String entry, String subject, String field) implements Fact {}

  /** A change was taken back: its entries are skipped in replay. */
  record ChangeReverted(Id<Change> change) implements Fact {}

  /** A change that had been taken back was put in force again. */
  record ChangeRestored(Id<Change> change) implements Fact {}
}
