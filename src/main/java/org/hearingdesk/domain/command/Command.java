package org.hearingdesk.domain.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.MinutesVersion;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.log.TextPlace;

/** What a person asks the program to do. Ids of new things come with the command. */
public sealed interface Command {

  record CreateHearing(HearingDetails details) implements Command {}

  /** Fills a new file with the hearing of a record in JSON. */
  record TakeOverRecord(Hearing record) implements Command {}

  /** {@code before} is what the person saw when they began to edit. */
  record EditDetails(HearingDetails before, HearingDetails after) implements Command {}

  /** Puts a new part behind another one; without {@code behind} it becomes the last. */
  record AddPart(Part part, Optional<Id<?>> behind) implements Command {
    public AddPart(Part part) {
      this(part, Optional.empty());
    }
  }

  /** Adds several parts in one change, such as pasted rows; one that is refused refuses all. */
  record AddParts(List<Part> parts) implements Command {
    public AddParts {
      parts = List.copyOf(parts);
    }
  }

  /** {@code before} is what the person saw when they began to edit. */
  record EditPart(Part before, Part after) implements Command {}

  record RemovePart(Id<?> part) implements Command {}

  /** Moves a part behind another one, or to the front. */
  record MovePart(Id<?> part, Optional<Id<?>> behind) implements Command {}

  record OpenHearing() implements Command {}

  /** Closes the hearing; whoever has the floor and the running item end with it. */
  record CloseHearing() implements Command {}

  record ReopenHearing(String reason) implements Command {}

  /** Starts an item; the one that runs is finished, and a draft hearing is opened. */
  record StartItem(Id<AgendaItem> item) implements Command {}

  record FinishItem(Id<AgendaItem> item) implements Command {}

  record SkipItem(Id<AgendaItem> item) implements Command {}

  record RestoreItem(Id<AgendaItem> item) implements Command {}

  record RequestFloor(
      Id<SpeakerRequest> request, Id<AgendaItem> item, Speaker speaker, RequestKind kind)
      implements Command {}

  record WithdrawRequest(Id<SpeakerRequest> request) implements Command {}

  /** Lets one who withdrew wait again, as the last of the list. */
  record RestoreRequest(Id<SpeakerRequest> request) implements Command {}

  /** Closes the list of speakers of an item; points of order and replies are still taken. */
  record CloseList(Id<AgendaItem> item) implements Command {}

  record ReopenList(Id<AgendaItem> item) implements Command {}

  /**
   * Lets the whole hearing stand still; whoever has the floor is paused. While it stands still
   * already, another {@code until} or another reason is taken.
   */
  record InterruptHearing(String reason, Optional<Instant> until) implements Command {}

  /** Goes on with the hearing; who was paused by the interruption has the floor again. */
  record ResumeHearing() implements Command {}

  record MoveRequest(Id<SpeakerRequest> request, Optional<Id<SpeakerRequest>> behind)
      implements Command {}

  /** Gives the floor to the first of the list of speakers; whoever has it ends. */
  record GiveFloorToNext(Id<Intervention> intervention, Id<AgendaItem> item) implements Command {}

  /** Gives the floor to one who waits in the list, out of turn. */
  record GiveFloorToRequest(Id<Intervention> intervention, Id<SpeakerRequest> request)
      implements Command {}

  /** Gives the floor to somebody who is not in the list. */
  record GiveFloor(
      Id<Intervention> intervention, Id<AgendaItem> item, Speaker speaker, RequestKind kind)
      implements Command {}

  record PauseFloor() implements Command {}

  record ResumeFloor() implements Command {}

  record EndFloor() implements Command {}

  /**
   * Gives the speaker more time, or less when it is negative; 1 second to 1 hour either way, and
   * something must be left.
   */
  record ExtendLimit(Duration by) implements Command {}

  /** Sets the limit of whoever has the floor to what the rules allow now; extensions go. */
  record RenewLimit() implements Command {}

  /** Writes down afterwards a turn that was not timed, or was forgotten. */
  record NoteIntervention(
      Id<Intervention> intervention, Id<AgendaItem> item, Speaker speaker, List<Span> spans)
      implements Command {
    public NoteIntervention {
      spans = List.copyOf(spans);
    }
  }

  record RemoveIntervention(Id<Intervention> intervention) implements Command {}

  record CorrectSpeaker(Id<Intervention> intervention, Speaker speaker) implements Command {}

  record CorrectTimes(Id<Intervention> intervention, List<Span> spans) implements Command {
    public CorrectTimes {
      spans = List.copyOf(spans);
    }
  }

  /** Puts an intervention under another agenda item. */
  record CorrectItem(Id<Intervention> intervention, Id<AgendaItem> item) implements Command {}

  /** Puts right when an agenda item ran; whether it runs now stays as it is. */
  record CorrectItemTimes(Id<AgendaItem> item, List<Span> spans) implements Command {
    public CorrectItemTimes {
      spans = List.copyOf(spans);
    }
  }

  /** Makes two turns of one; the second begins at {@code at} and has this speaker. */
  record SplitIntervention(
      Id<Intervention> intervention, Id<Intervention> rest, Instant at, Speaker speaker)
      implements Command {}

  /**
   * Makes one turn of two of the same speaker; what was captured of the second stays with the
   * first.
   */
  record JoinInterventions(Id<Intervention> intervention, Id<Intervention> rest)
      implements Command {}

  record TakePosition(Id<Intervention> intervention, Position position) implements Command {}

  record AddMark(Id<Intervention> intervention, Id<Marking> marking, Mark mark, String wording)
      implements Command {}

  record RewordMark(Id<Intervention> intervention, Id<Marking> marking, String wording)
      implements Command {}

  record RemoveMark(Id<Intervention> intervention, Id<Marking> marking) implements Command {}

  record TagTopic(Id<Intervention> intervention, Id<Topic> topic) implements Command {}

  record UntagTopic(Id<Intervention> intervention, Id<Topic> topic) implements Command {}

  /** Empty means: as the hearing's rule. A looser rule than the hearing's is refused. */
  record TightenAttribution(Id<Intervention> intervention, Optional<AttributionRule> rule)
      implements Command {}

  record WritePrivateNote(Id<Intervention> intervention, String note) implements Command {}

  /**
   * Writes a text anew, one paragraph a line. Only paragraphs that differ from {@code base} change.
   *
   * @param base what the person saw when they began to type
   * @param seed makes the ids of new paragraphs; a new one for each submission
   */
  record WriteText(TextPlace place, Prose base, String text, Id<Paragraph> seed)
      implements Command {}

  record OpenRound(Id<Round> round, Id<PriorityQuestion> question) implements Command {}

  record CloseRound(Id<Round> round) implements Command {}

  record ReopenRound(Id<Round> round, String reason) implements Command {}

  record DiscardRound(Id<Round> round, String reason) implements Command {}

  /** Hands in a ballot, or corrects the one that this voter handed in before. */
  record HandInBallot(Id<Round> round, Voter voter, Ballot ballot) implements Command {}

  /** Hands in several ballots in one change, such as pasted ones; a refused one refuses all. */
  record HandInBallots(List<HandInBallot> ballots) implements Command {
    public HandInBallots {
      ballots = List.copyOf(ballots);
    }
  }

  record WithdrawBallot(Id<Round> round, Voter voter) implements Command {}

  /** Hands in a ballot for another voter, or corrects it. */
  record HandInByProxy(Id<Round> round, Voter voter, Voter proxy, Ballot ballot)
      implements Command {}

  /** Hands in a ballot after the round has been closed, or corrects one that came so. */
  record HandInLate(
      Id<Round> round, Voter voter, Optional<Voter> proxy, Ballot ballot, LateBallot late)
      implements Command {}

  /** Decides anew whether a late ballot counts. */
  record DecideLateBallot(Id<Round> round, Voter voter, boolean counted) implements Command {}

  /** Writes down the hands of one side, in place of what was counted before. */
  record CountHands(Id<Round> round, SideHands count) implements Command {}

  /**
   * Hands in a secret ballot. It cannot be taken back or corrected. Only that the voter has handed
   * in is recorded now; the ballot goes into the box.
   */
  record HandInSecretly(Id<Round> round, Voter voter, Optional<Voter> proxy, Ballot ballot)
      implements Command {}

  /** Takes the draft of a section in hand, so that its paragraphs can be edited. */
  record TakeOverSection(Id<MinutesSection> section, List<Paragraph> draft) implements Command {
    public TakeOverSection {
      draft = List.copyOf(draft);
    }
  }

  /**
   * Writes one paragraph of a section that was taken over: a new one or another text or kind.
   * Writing it as it stands is recorded too: somebody has seen that it still holds.
   */
  record WriteParagraph(
      Id<MinutesSection> section, Optional<Id<Paragraph>> behind, Paragraph paragraph)
      implements Command {}

  record StrikeParagraph(Id<MinutesSection> section, Id<Paragraph> paragraph) implements Command {}

  /** Gives up what was written in a section for the draft from the record. */
  record GiveBackSection(Id<MinutesSection> section) implements Command {}

  record SetSectionStatus(Id<MinutesSection> section, SectionStatus status) implements Command {}

  /** Records what is sent to the delegations to be corrected. */
  record SendCorrectionSheets(List<CorrectionSheet> sheets) implements Command {
    public SendCorrectionSheets {
      sheets = List.copyOf(sheets);
    }
  }

  /** Records what a delegation sent back; a passage that is left out stays as it was sent. */
  record ReadInCorrections(Id<CorrectionSheet> sheet, List<ReturnedPassage> passages)
      implements Command {
    public ReadInCorrections {
      passages = List.copyOf(passages);
    }
  }

  /**
   * Accepts a correction, accepts it in part, or declines it.
   *
   * @param text what stands from now on, in plain words
   * @param paragraph the same with the marks of the paragraph that is rewritten
   * @param reason needed unless it is accepted whole
   */
  record DecideCorrection(
      Id<CorrectionSheet> sheet,
      Id<CorrectionPassage> passage,
      CorrectionVerdict verdict,
      String text,
      String paragraph,
      String reason)
      implements Command {}

  /** Whether the minutes say what was corrected. */
  record TellCorrections(boolean told) implements Command {}

  /** Approves the minutes; from now on nobody can change them. */
  record ApproveMinutes() implements Command {}

  /** Opens approved minutes for changes again. */
  record ReopenMinutes(String reason) implements Command {}

  /**
   * Says something about a section or a paragraph of the minutes to the others who work on them.
   *
   * @param about the words that it is about
   */
  record MakeComment(
      Id<Comment> comment,
      Id<MinutesSection> section,
      Optional<Id<Paragraph>> paragraph,
      Optional<Id<Comment>> answers,
      String about,
      String text)
      implements Command {}

  /** Nothing is left to do about a comment, or something is again. */
  record SettleComment(Id<Comment> comment, boolean settled) implements Command {}

  /**
   * Takes the words of a comment out.
   *
   * @param laptop the node that asks for it; only its own comments are taken out
   */
  record RemoveComment(Id<Comment> comment, String laptop) implements Command {}

  /** Gives the minutes as they stand a name. */
  record NameVersion(Id<MinutesVersion> version, String name, List<VersionSection> sections)
      implements Command {
    public NameVersion {
      sections = List.copyOf(sections);
    }
  }

  /** Settles a conflict: what stands now is right. */
  record SettleConflict(String entry, String subject, String field) implements Command {}
}
