package org.hearingdesk.export;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;

/** A small hearing that has something of everything. */
public final class FullHearing {
  /** A moment after all of it. */
  public static final Instant NOW = Instant.parse("2021-04-15T07:30:00Z");

  private static final int PEOPLE = 8;
  private final List<Command> commands = new ArrayList<>();

  private FullHearing() {}

  /** Such a hearing with this rule of its own. */
  public static Hearing of(AttributionRule own) {
    FullHearing full = new FullHearing();
    full.commands.add(new Command.CreateHearing(PlainDetails.of(own)));
    full.people();
    full.agenda();
    full.floor();
    full.rounds();
    HearingSession session = MemorySession.open(InstantSource.fixed(NOW));
    MemorySession.after(session, full.commands);
    return minutes(session);
  }

  private void people() {
    for (int side = 1; side <= 2; side++) {
      add(
          new Side(
              id("side-", side), "Side " + side, "" + side, SideColour.BLUE, true, Weight.ONE));
    }
    for (int each = 1; each <= PEOPLE; each++) {
      add(
          new Organisation(
              id("body-", each),
              "Body " + each,
              "B" + each,
              Optional.of(id("side-", 1 + each % 2)),
              Level.CROSS_INDUSTRY,
              "BE",
              "1234-" + each));
      add(
          new Participant(
              id("person-", each),
              "Ms",
              "Given",
              "Family" + each,
              "Director",
              Optional.of(id("body-", each)),
              Set.of(each == 1 ? Role.CHAIR : each == 2 ? Role.PRESENTER : Role.DELEGATE),
              each % 2 == 0 ? Presence.IN_ROOM : Presence.ONLINE,
              "post" + each + "@example.org",
              Optional.of(each % 2 == 0 ? Gender.WOMAN : Gender.MAN),
              Optional.empty()));
    }
  }

  private void agenda() {
    add(new Topic(Id.of("topic"), "Topic"));
    add(
        new AgendaItem(
            Id.of("item"),
            ItemKind.DISCUSSION,
            "Item",
            Optional.empty(),
            Duration.ofMinutes(10),
            List.of(id("person-", 1), id("person-", 2)),
            Optional.empty(),
            "Summary",
            "Internal"));
    add(
        new WrittenContribution(
            Id.of("paper"),
            "Paper",
            Optional.of(id("body-", 1)),
            Set.of(Id.of("topic")),
            "https://example.org/paper"));
    LocalDate later = LocalDate.of(2021, 5, 15);
    add(
        new Consultation(
            Id.of("open"), "Consultation", "https://example.org/c", Optional.of(later)));
    add(new Conclusion(Id.of("general"), Optional.empty(), "Conclusion"));
    add(new Conclusion(Id.of("on-item"), Optional.of(Id.of("item")), "Conclusion"));
    add(new FollowUp(Id.of("follow"), "Do it", "Somebody", Optional.of(later)));
    add(new FollowUp(Id.of("follow-2"), "Do it", "Body", Optional.empty()));
  }

  private void floor() {
    commands.add(new Command.StartItem(Id.of("item")));
    for (int turn = 1; turn <= PEOPLE; turn++) {
      Id<Intervention> id = id("turn-", turn);
      commands.add(new Command.GiveFloor(id, Id.of("item"), speaker(turn), RequestKind.ORDINARY));
      commands.add(
          new Command.WriteText(
              new TextPlace.InIntervention(id), Prose.EMPTY, "Said.", id("text-", turn)));
      commands.add(new Command.TakePosition(id, List.of(Position.values()).get(turn % 4)));
      commands.add(
          new Command.AddMark(
              id,
              id("mark-", turn),
              List.of(Mark.values()).get(turn % Mark.values().length),
              "Wording"));
      commands.add(new Command.TagTopic(id, Id.of("topic")));
      commands.add(new Command.WritePrivateNote(id, "Private"));
    }
    commands.add(
        new Command.TightenAttribution(id("turn-", 3), Optional.of(AttributionRule.CHATHAM_HOUSE)));
    commands.add(
        new Command.RequestFloor(Id.of("waits"), Id.of("item"), speaker(1), RequestKind.ORDINARY));
    commands.add(new Command.InterruptHearing("Reason", Optional.empty()));
    commands.add(new Command.ResumeHearing());
  }

  private static Speaker speaker(int turn) {
    return switch (turn % 5) {
      case 0 -> new Speaker.Body(id("body-", turn));
      case 1 ->
          new Speaker.Several(
              List.of(new Speaker.Person(id("person-", turn)), new Speaker.Body(id("body-", 2))));
      default -> new Speaker.Person(id("person-", turn));
    };
  }

  private void rounds() {
    round("named", VoterKind.ORGANISATION, VotingForm.NAMED, Weighting.EQUAL);
    round("people", VoterKind.PARTICIPANT, VotingForm.NAMED, Weighting.EQUAL);
    round("weighed", VoterKind.ORGANISATION, VotingForm.NAMED, Weighting.BY_SIDE);
    round("secret", VoterKind.ORGANISATION, VotingForm.SECRET, Weighting.EQUAL);
    round("hands", VoterKind.ORGANISATION, VotingForm.HANDS, Weighting.EQUAL);
  }

  private void round(String name, VoterKind voters, VotingForm form, Weighting weighting) {
    add(
        new PriorityQuestion(
                Id.of("asked-" + name),
                "Question",
                Optional.of(Id.of("item")),
                List.of(
                    new Option(Id.of(name + "-1"), "Option", Set.of(id("turn-", 1))),
                    new Option(Id.of(name + "-2"), "Option two", Set.of())),
                BallotMethod.RATING,
                5,
                voters,
                weighting)
            .holding(Voting.USUAL.in(form)));
    org.hearingdesk.domain.hearing.Id<org.hearingdesk.domain.hearing.Round> round = Id.of(name);
    commands.add(new Command.OpenRound(round, Id.of("asked-" + name)));
    for (int each = 1; each < PEOPLE; each++) {
      Ballot ballot = ballot(name, each);
      Voter voter = voter(voters, each);
      switch (form) {
        case SECRET ->
            commands.add(
                new Command.HandInSecretly(
                    round,
                    voter,
                    each == 2 ? Optional.of(voter(voters, 1)) : Optional.empty(),
                    ballot));
        case NAMED ->
            commands.add(
                each == 2
                    ? new Command.HandInByProxy(round, voter, voter(voters, 1), ballot)
                    : new Command.HandInBallot(round, voter, ballot));
        case HANDS -> {}
      }
    }
    if (form == VotingForm.HANDS) {
      for (int side = 1; side <= 2; side++) {
        commands.add(
            new Command.CountHands(
                round,
                new SideHands(
                    id("side-", side), Map.of(Id.of("hands-1"), 5, Id.of("hands-2"), 4), 0)));
      }
    }
    commands.add(new Command.CloseRound(round));
    if (form == VotingForm.NAMED) {
      commands.add(
          new Command.HandInLate(
              round,
              voter(voters, PEOPLE),
              Optional.empty(),
              ballot(name, 3),
              new LateBallot("Late", true)));
    }
  }

  private static Ballot ballot(String name, int each) {
    return new Ballot(Map.of(Id.of(name + "-1"), 1 + each % 5, Id.of(name + "-2"), 3), Set.of());
  }

  private static Voter voter(VoterKind kind, int number) {
    return kind == VoterKind.ORGANISATION
        ? new Voter.OrganisationVoter(id("body-", number))
        : new Voter.ParticipantVoter(id("person-", number));
  }

  /**
   * One section of the minutes taken over and written on, with a comment, and kept as a version.
   */
  private static Hearing minutes(HearingSession session) {
    Id<MinutesSection> section = Id.of("nature");
    Paragraph drafted =
        new Paragraph(
            Id.of("drafted"), ParagraphKind.TEXT, "Drafted.", true, Set.of(id("turn-", 1)));
    MemorySession.after(
        session,
        List.of(
            new Command.TakeOverSection(section, List.of(drafted)),
            new Command.WriteParagraph(
                section,
                Optional.of(drafted.id()),
                Paragraph.written(Id.of("written"), "Written.")),
            new Command.MakeComment(
                Id.of("comment"),
                section,
                Optional.of(drafted.id()),
                Optional.empty(),
                "Drafted",
                "Comment"),
            new Command.NameVersion(
                Id.of("version"),
                "Version",
                List.of(
                    new VersionSection(
                        section, "1", "Title", SectionStatus.DRAFT, List.of(drafted))))));
    return corrected(session, section);
  }

  /** A delegation had a paragraph corrected, and the minutes say so. */
  private static Hearing corrected(HearingSession session, Id<MinutesSection> section) {
    Id<CorrectionSheet> sheet = Id.of("sheet");
    CorrectionPassage passage =
        new CorrectionPassage(
            Id.of("passage"),
            Optional.empty(),
            Optional.of(section),
            Id.of("corrected"),
            "Sent.",
            Optional.empty(),
            Optional.empty());
    return MemorySession.after(
        session,
        List.of(
            new Command.WriteParagraph(
                section,
                Optional.of(Id.of("written")),
                Paragraph.written(Id.of("corrected"), "Sent.")),
            new Command.SendCorrectionSheets(
                List.of(
                    new CorrectionSheet(
                        sheet,
                        new Speaker.Body(id("body-", 1)),
                        LocalDate.of(2021, 5, 15),
                        Optional.empty(),
                        Table.of(List.of(passage))))),
            new Command.ReadInCorrections(
                sheet, List.of(new ReturnedPassage(passage.id(), "Returned."))),
            new Command.DecideCorrection(
                sheet,
                passage.id(),
                CorrectionVerdict.PARTLY_ACCEPTED,
                "Agreed.",
                "Agreed.",
                "Reason"),
            new Command.TellCorrections(true)));
  }

  private void add(org.hearingdesk.domain.hearing.Part part) {
    commands.add(new Command.AddPart(part));
  }

  private static <T> Id<T> id(String prefix, int number) {
    return Id.of(prefix + number);
  }
}
