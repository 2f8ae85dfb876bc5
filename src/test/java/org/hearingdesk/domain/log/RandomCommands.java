package org.hearingdesk.domain.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.CorrectionVerdict;
import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.LateBallot;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.SideHands;
import org.hearingdesk.domain.hearing.Span;
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

/**
 * Asks for one thing after another as a hurried person might: mostly what can be done, often what
 * cannot, now and then something that is not there.
 */
public final class RandomCommands {
  private final Random random;
  private final String prefix;
  private final List<Function<Hearing, Command>> acts = new ArrayList<>();
  private int ids;

  /**
   * @param prefix makes the ids of two laptops different
   */
  public RandomCommands(long seed, String prefix) {
    this.random = new Random(seed);
    this.prefix = prefix;
    preparation();
    floor();
    capture();
    texts();
    priorities();
    review();
  }

  /** Something to ask for in this state. */
  public Command next(Hearing hearing, Instant now) {
    if (hearing.interventions().size() > 2 && random.nextInt(25) == 0) {
      return new Command.CorrectTimes(any(hearing.interventions()), spans(now));
    }
    if (hearing.interventions().size() > 2 && random.nextInt(25) == 0) {
      return new Command.SplitIntervention(
          any(hearing.interventions()),
          fresh(),
          now.minusSeconds(random.nextInt(600)),
          speaker(hearing));
    }
    if (hearing.interventions().size() > 2 && random.nextInt(20) == 0) {
      return join(hearing);
    }
    if (random.nextInt(60) == 0) {
      return new Command.CorrectItemTimes(any(hearing.agenda()), spans(now));
    }
    if (random.nextInt(30) == 0) {
      return new Command.NoteIntervention(
          fresh(), any(hearing.agenda()), speaker(hearing), spans(now));
    }
    return acts.get(random.nextInt(acts.size())).apply(hearing);
  }

  private void preparation() {
    for (int i = 0; i < 4; i++) {
      acts.add(hearing -> new Command.AddPart(part(hearing), behindAny(hearing.agenda())));
      acts.add(hearing -> new Command.AddPart(part(hearing)));
    }
    acts.add(hearing -> new Command.AddParts(List.of(part(hearing), part(hearing))));
    acts.add(this::edit);
    acts.add(this::edit);
    acts.add(hearing -> new Command.RemovePart(any(anyTable(hearing))));
    acts.add(hearing -> {
      Table<? extends Part> table = anyTable(hearing);
      return new Command.MovePart(any(table), behindAny(table));
    });
    acts.add(hearing -> {
      HearingDetails before = hearing.details().orElse(SampleDetails.of("?"));
      return new Command.EditDetails(before, SampleDetails.of(text()));
    });
  }

  private void floor() {
    acts.add(hearing -> new Command.OpenHearing());
    acts.add(hearing ->
        random.nextInt(6) == 0
            ? new Command.CloseHearing()
            : new Command.StartItem(any(hearing.agenda())));
    acts.add(hearing -> new Command.ReopenHearing(text()));
    acts.add(hearing -> new Command.StartItem(any(hearing.agenda())));
    acts.add(hearing -> new Command.FinishItem(any(hearing.agenda())));
    acts.add(hearing -> new Command.SkipItem(any(hearing.agenda())));
    acts.add(hearing -> new Command.RestoreItem(any(hearing.agenda())));
    for (int i = 0; i < 3; i++) {
      acts.add(hearing ->
          new Command.RequestFloor(
              fresh(), item(hearing), speaker(hearing), of(RequestKind.values())));
      acts.add(hearing ->
          new Command.GiveFloor(
              fresh(), item(hearing), speaker(hearing), of(RequestKind.values())));
      acts.add(hearing -> new Command.GiveFloorToNext(fresh(), item(hearing)));
    }
    acts.add(hearing -> new Command.GiveFloorToRequest(fresh(), any(hearing.requests())));
    acts.add(hearing -> new Command.WithdrawRequest(any(hearing.requests())));
    acts.add(
        hearing -> new Command.MoveRequest(any(hearing.requests()), behind(hearing.requests())));
    acts.add(hearing -> new Command.RestoreRequest(any(hearing.requests())));
    acts.add(hearing ->
        random.nextInt(3) == 0
            ? new Command.CloseList(any(hearing.agenda()))
            : new Command.ReopenList(any(hearing.agenda())));
    acts.add(hearing ->
        random.nextBoolean()
            ? new Command.InterruptHearing(text(), until(hearing))
            : new Command.ResumeHearing());
    acts.add(
        hearing -> new Command.CorrectItem(any(hearing.interventions()), any(hearing.agenda())));
    acts.add(hearing -> new Command.InterruptHearing(text(), until(hearing)));
    acts.add(hearing -> new Command.PauseFloor());
    acts.add(hearing -> new Command.ResumeFloor());
    acts.add(hearing -> new Command.EndFloor());
    acts.add(hearing -> new Command.ExtendLimit(Duration.ofSeconds(random.nextInt(5_000) - 500)));
    acts.add(hearing -> new Command.RenewLimit());
    acts.add(hearing -> new Command.RemoveIntervention(any(hearing.interventions())));
    acts.add(hearing -> new Command.CorrectSpeaker(any(hearing.interventions()), speaker(hearing)));
  }

  private void capture() {
    acts.add(
        hearing -> new Command.TakePosition(any(hearing.interventions()), of(Position.values())));
    acts.add(hearing ->
        new Command.AddMark(any(hearing.interventions()), fresh(), of(Mark.values()), text()));
    acts.add(hearing -> mark(hearing, (turn, mark) -> new Command.RewordMark(turn, mark, text())));
    acts.add(hearing -> mark(hearing, Command.RemoveMark::new));
    acts.add(hearing -> new Command.TagTopic(any(hearing.interventions()), any(hearing.topics())));
    acts.add(
        hearing -> new Command.UntagTopic(any(hearing.interventions()), any(hearing.topics())));
    acts.add(hearing ->
        new Command.TightenAttribution(
            any(hearing.interventions()), Optional.of(of(AttributionRule.values()))));
    acts.add(hearing -> new Command.WritePrivateNote(any(hearing.interventions()), text()));
    acts.add(hearing -> {
      if (hearing.conflicts().isEmpty()) {
        return new Command.SettleConflict("none", "none", "none");
      }
      Conflict conflict = hearing.conflicts().get(random.nextInt(hearing.conflicts().size()));
      return new Command.SettleConflict(conflict.entry(), conflict.subject(), conflict.field());
    });
  }

  private void texts() {
    for (int i = 0; i < 4; i++) {
      acts.add(this::write);
    }
    acts.add(hearing ->
        new Command.TakeOverSection(
            section(),
            List.of(Paragraph.written(fresh(), text()), Paragraph.written(fresh(), text()))));
    acts.add(hearing -> new Command.GiveBackSection(section()));
    acts.add(hearing -> new Command.SetSectionStatus(section(), of(SectionStatus.values())));
    acts.add(hearing ->
        new Command.WriteParagraph(
            section(), Optional.empty(), Paragraph.written(fresh(), text())));
    acts.add(hearing -> {
      Id<MinutesSection> section = section();
      Table<Paragraph> paragraphs =
          hearing.sections().find(section).map(s -> s.text().paragraphs()).orElse(Table.empty());
      return new Command.StrikeParagraph(section, any(paragraphs));
    });
  }

  private void review() {
    acts.add(hearing -> new Command.SendCorrectionSheets(List.of(sheet(hearing))));
    acts.add(hearing -> {
      Id<CorrectionSheet> id = any(hearing.review().sheets());
      return new Command.ReadInCorrections(
          id,
          passages(hearing, id).stream().map(p -> new ReturnedPassage(p.id(), text())).toList());
    });
    acts.add(hearing -> {
      Id<CorrectionSheet> id = any(hearing.review().sheets());
      CorrectionVerdict verdict = of(CorrectionVerdict.values());
      return new Command.DecideCorrection(
          id, any(passages(hearing, id)), verdict, text(), text(), text());
    });
    acts.add(hearing -> new Command.TellCorrections(random.nextBoolean()));
    acts.add(this::comment);
    acts.add(hearing ->
        hearing.review().locked()
            ? new Command.ReopenMinutes(text())
            : new Command.ApproveMinutes());
  }

  private Command comment(Hearing hearing) {
    Table<Comment> comments = hearing.review().comments();
    return switch (random.nextInt(5)) {
      case 0, 1 ->
          new Command.MakeComment(
              fresh(),
              section(),
              Optional.empty(),
              comments.isEmpty() ? Optional.empty() : Optional.of(any(comments)),
              "",
              text());
      case 2 -> new Command.SettleComment(any(comments), random.nextBoolean());
      case 3 ->
          new Command.RemoveComment(
              any(comments),
              comments.stream().map(Comment::laptop).findFirst().orElse("somewhere"));
      default ->
          new Command.NameVersion(
              fresh(),
              text(),
              List.of(
                  new VersionSection(
                      section(),
                      "3.1",
                      text(),
                      SectionStatus.DRAFT,
                      List.of(Paragraph.written(fresh(), text())))));
    };
  }

  private static Table<CorrectionPassage> passages(Hearing hearing, Id<CorrectionSheet> sheet) {
    return hearing
        .review()
        .sheets()
        .find(sheet)
        .map(CorrectionSheet::passages)
        .orElse(Table.empty());
  }

  /** A sheet with a paragraph of an intervention and one of a section, where there are such. */
  private CorrectionSheet sheet(Hearing hearing) {
    Id<Intervention> turn = any(hearing.interventions());
    Prose said = hearing.interventions().find(turn).map(Intervention::text).orElse(Prose.EMPTY);
    Id<MinutesSection> section = section();
    Prose written = hearing.sections().find(section).map(MinutesSection::text).orElse(Prose.EMPTY);
    return new CorrectionSheet(
        fresh(),
        new Speaker.Body(any(hearing.organisations())),
        LocalDate.of(2021, 4, 22),
        Optional.empty(),
        Table.of(
            List.of(
                new CorrectionPassage(
                    Id.of("1"),
                    Optional.of(turn),
                    Optional.empty(),
                    any(said.paragraphs()),
                    text(),
                    Optional.empty(),
                    Optional.empty()),
                new CorrectionPassage(
                    Id.of("2"),
                    Optional.empty(),
                    Optional.of(section),
                    any(written.paragraphs()),
                    text(),
                    Optional.empty(),
                    Optional.empty()))));
  }

  private void priorities() {
    acts.add(hearing -> new Command.OpenRound(fresh(), any(hearing.questions())));
    acts.add(hearing -> new Command.CloseRound(any(hearing.rounds())));
    acts.add(hearing -> new Command.ReopenRound(any(hearing.rounds()), text()));
    acts.add(hearing -> new Command.DiscardRound(any(hearing.rounds()), text()));
    for (int i = 0; i < 5; i++) {
      acts.add(this::handIn);
    }
    acts.add(hearing -> new Command.WithdrawBallot(any(hearing.rounds()), voter(hearing)));
    acts.add(this::withdrawBallot);
    acts.add(this::withdrawBallot);
    for (int i = 0; i < 3; i++) {
      acts.add(this::hold);
      acts.add(this::countHands);
      acts.add(this::handInLate);
      acts.add(this::handInSecretly);
      acts.add(this::decideLate);
      acts.add(
          hearing -> new Command.CloseRound(round(hearing, RoundState.OPEN, VotingForm.SECRET)));
      // A secret ballot is told only once its round is closed: few days would come so far.
      acts.add(this::handInSecretly);
    }
    acts.add(this::byProxy);
    acts.add(this::byProxy);
    acts.add(this::byProxy);
    acts.add(this::decideLate);
  }

  private Part part(Hearing hearing) {
    return switch (random.nextInt(10)) {
      case 0 ->
          new Side(
              fresh(),
              text(),
              prefix + ids++ % 100,
              of(SideColour.values()),
              random.nextInt(4) > 0,
              new Weight(random.nextInt(5), 3));
      case 1, 2 ->
          new Organisation(
              fresh(), text(), "", maybe(hearing.sides()), of(Level.values()), "BE", "");
      case 3, 4 ->
          new Participant(
              fresh(),
              "",
              text(),
              "Sample",
              "",
              maybe(hearing.organisations()),
              Set.of(of(Role.values())),
              of(Presence.values()),
              "sample@example.org",
              ids % 4 == 0 ? Optional.empty() : Optional.of(List.of(Gender.values()).get(ids % 3)),
              Optional.empty());
      case 5 ->
          new AgendaItem(
              fresh(),
              of(ItemKind.values()),
              text(),
              Optional.empty(),
              Duration.ofMinutes(random.nextInt(90)),
              this.<Participant>maybe(hearing.participants()).stream().toList(),
              Optional.empty(),
              "",
              "");
      case 6 -> new Topic(fresh(), text());
      case 7 ->
          new WrittenContribution(
              fresh(),
              text(),
              maybe(hearing.organisations()),
              Set.copyOf(this.<Topic>maybe(hearing.topics()).stream().toList()),
              "https://example.org/paper");
      case 8 ->
          counted(
              new PriorityQuestion(
                  fresh(),
                  text(),
                  maybe(hearing.agenda()),
                  List.of(
                      new Option(fresh(), "one", Set.of()), new Option(fresh(), "two", Set.of())),
                  of(BallotMethod.values()),
                  1 + random.nextInt(5),
                  of(VoterKind.values()),
                  of(Weighting.values())));
      default -> {
        Optional<Id<AgendaItem>> item = maybe(hearing.agenda());
        yield switch (random.nextInt(3)) {
          case 0 -> new Conclusion(fresh(), item, text());
          case 1 -> new Consultation(fresh(), text(), "", Optional.empty());
          default -> new FollowUp(fresh(), text(), "Sample", Optional.empty());
        };
      }
    };
  }

  /** Counted in some way, which mostly fits the ballots. */
  private PriorityQuestion counted(PriorityQuestion question) {
    List<CountingMethod> fitting = CountingMethod.of(question.method());
    CountingMethod by =
        random.nextInt(8) == 0
            ? of(CountingMethod.values())
            : fitting.get(random.nextInt(fitting.size()));
    return question.countedAs(
        new Counting(
            by,
            of(OptionOrder.values()),
            random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(100))));
  }

  private Command edit(Hearing hearing) {
    Optional<Part> chosen = hearing.part(any(anyTable(hearing)));
    if (chosen.isEmpty()) {
      return new Command.EditPart(new Topic(Id.of("none"), "a"), new Topic(Id.of("none"), "b"));
    }
    Part part = chosen.get();
    Part edited =
        switch (part) {
          case Topic topic -> new Topic(topic.id(), text());
          case Side side ->
              new Side(
                  side.id(), text(), side.letter(), side.colour(), side.votes(), side.weight());
          case Organisation o ->
              new Organisation(
                  o.id(),
                  text(),
                  o.acronym(),
                  maybe(hearing.sides()),
                  o.level(),
                  o.country(),
                  o.registerNumber());
          case Conclusion conclusion -> new Conclusion(conclusion.id(), conclusion.item(), text());
          case FollowUp followUp ->
              new FollowUp(followUp.id(), text(), followUp.who(), followUp.due());
          case Participant p ->
              new Participant(
                  p.id(),
                  p.honorific(),
                  text(),
                  p.familyName(),
                  p.function(),
                  maybe(hearing.organisations()),
                  Set.of(of(Role.values())),
                  p.presence(),
                  p.email());
          case PriorityQuestion q ->
              counted(
                  new PriorityQuestion(
                      q.id(),
                      text(),
                      maybe(hearing.agenda()),
                      q.options(),
                      q.method(),
                      q.amount(),
                      q.voters(),
                      q.weighting()));
          case AgendaItem item ->
              new AgendaItem(
                  item.id(),
                  item.kind(),
                  text(),
                  item.fixedStart(),
                  item.planned(),
                  item.presenters(),
                  Optional.of(Duration.ofMinutes(random.nextInt(4))),
                  item.summary(),
                  item.internalNote(),
                  Optional.of(
                      new KindLimits(
                          Optional.of(Duration.ofSeconds(random.nextInt(90))), Optional.empty())),
                  share(hearing));
          case WrittenContribution c ->
              new WrittenContribution(c.id(), text(), c.organisation(), c.topics(), c.link());
          case Consultation c -> new Consultation(c.id(), text(), c.link(), c.openUntil());
        };
    return new Command.EditPart(part, edited);
  }

  private Optional<EqualShare> share(Hearing hearing) {
    List<Id<Side>> sides = hearing.sides().stream().limit(3).map(Side::id).toList();
    return sides.size() < 2 || random.nextBoolean()
        ? Optional.empty()
        : Optional.of(new EqualShare(Duration.ofMinutes(random.nextInt(60)), sides));
  }

  private Command write(Hearing hearing) {
    if (random.nextBoolean() && !hearing.interventions().isEmpty()) {
      Id<Intervention> turn = any(hearing.interventions());
      Prose base = hearing.interventions().find(turn).map(Intervention::text).orElse(Prose.EMPTY);
      return new Command.WriteText(new TextPlace.InIntervention(turn), base, lines(base), fresh());
    }
    Id<MinutesSection> section = section();
    Prose base = hearing.sections().find(section).map(MinutesSection::text).orElse(Prose.EMPTY);
    return new Command.WriteText(new TextPlace.InSection(section), base, lines(base), fresh());
  }

  /** The text with a line added, changed or taken out somewhere. */
  private String lines(Prose base) {
    List<String> lines = new ArrayList<>(base.all().stream().map(Paragraph::text).toList());
    int place = random.nextInt(lines.size() + 1);
    if (lines.isEmpty() || random.nextInt(3) > 0) {
      lines.add(place, text());
    } else if (random.nextBoolean()) {
      lines.set(place % lines.size(), text());
    } else {
      lines.remove(place % lines.size());
    }
    return String.join("\n", lines);
  }

  /** Changes how the rounds of a question are held. */
  private Command hold(Hearing hearing) {
    Optional<PriorityQuestion> question = hearing.questions().find(any(hearing.questions()));
    return question
        .<Command>map(q ->
            new Command.EditPart(
                q,
                countingAlike(q)
                    .holding(
                        new Voting(
                            of(VotingForm.values()),
                            random.nextBoolean(),
                            random.nextInt(3),
                            Optional.of(1 + random.nextInt(9))))))
        .orElseGet(() -> new Command.OpenRound(fresh(), any(hearing.questions())));
  }

  /** Secret ballots and hands count alike; no other question could be held so. */
  private static PriorityQuestion countingAlike(PriorityQuestion question) {
    return new PriorityQuestion(
        question.id(),
        question.text(),
        question.item(),
        question.options(),
        question.method(),
        question.amount(),
        question.voters(),
        Weighting.EQUAL,
        question.counting(),
        question.voting());
  }

  private Command byProxy(Hearing hearing) {
    Id<Round> round = round(hearing, RoundState.OPEN, VotingForm.NAMED);
    return new Command.HandInByProxy(
        round, voterIn(hearing, round), voterIn(hearing, round), Ballot.BLANK);
  }

  private Command decideLate(Hearing hearing) {
    boolean counted = random.nextBoolean();
    return hearing.rounds().stream()
        .filter(round -> round.state() == RoundState.CLOSED)
        .flatMap(round ->
            round.ballots().stream()
                .filter(each -> each.late().isPresent())
                .<Command>map(
                    each -> new Command.DecideLateBallot(round.id(), each.voter(), counted)))
        .findFirst()
        .orElseGet(() -> new Command.DecideLateBallot(Id.of("nowhere"), voter(hearing), counted));
  }

  /** A round in this state and form, if there is one. */
  private Id<Round> round(Hearing hearing, RoundState state, VotingForm form) {
    List<Round> fitting =
        hearing.rounds().stream()
            .filter(each -> each.state() == state && each.form() == form)
            .toList();
    return fitting.isEmpty()
        ? any(hearing.rounds())
        : fitting.get(random.nextInt(fitting.size())).id();
  }

  /** One who has a ballot in this round, if there is one. */
  private Voter voterIn(Hearing hearing, Id<Round> round) {
    boolean organisations =
        hearing
            .rounds()
            .find(round)
            .filter(each -> each.asked().voters() == VoterKind.ORGANISATION)
            .isPresent();
    List<Voter> voters =
        organisations
            ? hearing.organisations().stream()
                .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
                .<Voter>map(each -> new Voter.OrganisationVoter(each.id()))
                .toList()
            : hearing.participants().stream()
                .filter(each -> hearing.sideOf(each).filter(Side::votes).isPresent())
                .<Voter>map(each -> new Voter.ParticipantVoter(each.id()))
                .toList();
    return voters.isEmpty() ? voter(hearing) : voters.get(random.nextInt(voters.size()));
  }

  private Command handInLate(Hearing hearing) {
    Id<Round> round = round(hearing, RoundState.CLOSED, VotingForm.NAMED);
    return new Command.HandInLate(
        round,
        voterIn(hearing, round),
        Optional.empty(),
        Ballot.BLANK,
        new LateBallot(text(), random.nextBoolean()));
  }

  private Command handInSecretly(Hearing hearing) {
    Id<Round> round = round(hearing, RoundState.OPEN, VotingForm.SECRET);
    return new Command.HandInSecretly(
        round, voterIn(hearing, round), Optional.empty(), Ballot.BLANK);
  }

  private Command countHands(Hearing hearing) {
    Id<Round> round = round(hearing, RoundState.OPEN, VotingForm.HANDS);
    Map<Id<Option>, Integer> hands = new LinkedHashMap<>();
    hearing
        .rounds()
        .find(round)
        .ifPresent(
            each -> each.asked().options().forEach(o -> hands.put(o.id(), random.nextInt(20))));
    return new Command.CountHands(
        round, new SideHands(any(hearing.sides()), hands, random.nextInt(4)));
  }

  private static boolean inPairs(Round round) {
    return round.asked().method() == BallotMethod.PAIRWISE;
  }

  private Ballot pairs(Hearing hearing, Id<Round> round) {
    Ballot ballot = Ballot.BLANK;
    List<Option> options =
        hearing.rounds().find(round).map(each -> each.asked().options()).orElse(List.of());
    for (OptionPair pair : OptionPair.of(options)) {
      if (random.nextInt(3) > 0) {
        ballot = ballot.saying(pair, of(Preferred.values()));
      }
    }
    return ballot;
  }

  private Command handIn(Hearing hearing) {
    Id<Round> round = any(hearing.rounds());
    if (hearing.rounds().find(round).filter(RandomCommands::inPairs).isPresent()) {
      return new Command.HandInBallot(round, voter(hearing), pairs(hearing, round));
    }
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    hearing
        .rounds()
        .find(round)
        .ifPresent(open ->
            open.asked().options().stream()
                .filter(option -> random.nextInt(3) > 0)
                .forEach(option -> given.put(option.id(), 1 + random.nextInt(3))));
    return new Command.HandInBallot(round, voter(hearing), new Ballot(given, Set.of()));
  }

  private Command withdrawBallot(Hearing hearing) {
    return hearing.rounds().stream()
        .filter(round -> round.state() == RoundState.OPEN && !round.ballots().isEmpty())
        .findAny()
        .map(round ->
            new Command.WithdrawBallot(round.id(), round.ballots().all().getFirst().voter()))
        .orElseGet(() -> new Command.WithdrawBallot(Id.of("nowhere"), voter(hearing)));
  }

  private Voter voter(Hearing hearing) {
    return random.nextBoolean()
        ? new Voter.OrganisationVoter(any(hearing.organisations()))
        : new Voter.ParticipantVoter(any(hearing.participants()));
  }

  /** Two turns of one speaker on one item, where there are such. */
  private Command join(Hearing hearing) {
    Id<Intervention> first = any(hearing.interventions());
    List<Id<Intervention>> others =
        hearing.interventions().find(first).stream()
            .flatMap(turn ->
                hearing.interventionsOn(turn.item()).stream()
                    .filter(each -> each.speaker().equals(turn.speaker())))
            .map(Intervention::id)
            .toList();
    return others.isEmpty()
        ? new Command.JoinInterventions(first, any(hearing.interventions()))
        : new Command.JoinInterventions(first, others.get(random.nextInt(others.size())));
  }

  private interface OnMark {
    Command of(Id<Intervention> turn, Id<Marking> mark);
  }

  private Command mark(Hearing hearing, OnMark act) {
    Id<Intervention> turn = any(hearing.interventions());
    Table<Marking> marks =
        hearing.interventions().find(turn).map(Intervention::markings).orElse(Table.empty());
    return act.of(turn, any(marks));
  }

  private Speaker speaker(Hearing hearing) {
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> new Speaker.Person(any(hearing.participants()));
      case 3 -> new Speaker.Body(any(hearing.organisations()));
      case 4 ->
          random.nextBoolean()
              ? new Speaker.OfSide(any(hearing.sides()))
              : new Speaker.Several(
                  List.of(
                      new Speaker.Person(any(hearing.participants())),
                      new Speaker.Body(any(hearing.organisations()))));
      default -> new Speaker.Unidentified();
    };
  }

  private Id<AgendaItem> item(Hearing hearing) {
    return hearing.runningItem().map(AgendaItem::id).orElseGet(() -> any(hearing.agenda()));
  }

  /** Far enough ahead of any random day. */
  private Optional<Instant> until(Hearing hearing) {
    return hearing
        .openedAt()
        .map(opened -> opened.plus(Duration.ofDays(2)).plusSeconds(random.nextInt(3)));
  }

  private List<Span> spans(Instant now) {
    Instant start = now.minusSeconds(random.nextInt(600));
    return List.of(Span.of(start, start.plusSeconds(random.nextInt(300))));
  }

  private Id<MinutesSection> section() {
    return Id.of("section-" + random.nextInt(3));
  }

  private Table<? extends Part> anyTable(Hearing hearing) {
    List<Table<? extends Part>> tables = hearing.partTables();
    return tables.get(random.nextInt(tables.size()));
  }

  private <T> T of(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Id<T> any(Table<? extends Identified> table) {
    if (table.isEmpty() || random.nextInt(40) == 0) {
      return Id.of("nowhere");
    }
    List<? extends Identified> all = table.all();
    return Id.of(all.get(random.nextInt(all.size())).id().value());
  }

  private <T> Optional<Id<T>> maybe(Table<? extends Identified> table) {
    return table.isEmpty() || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(any(table));
  }

  private <T> Optional<Id<T>> behind(Table<? extends Identified> table) {
    return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(table));
  }

  private Optional<Id<?>> behindAny(Table<? extends Identified> table) {
    return behind(table).map(id -> (Id<?>) id);
  }

  private <T> Id<T> fresh() {
    return Id.of(prefix + ids++);
  }

  private String text() {
    String letters = "Žá עב 🚀 ";
    int from =
        letters.offsetByCodePoints(
            0, random.nextInt(letters.codePointCount(0, letters.length()) - 1));
    return prefix + " " + random.nextInt(10_000) + letters.substring(from).strip();
  }
}
