package org.hearingdesk.ui.priorities;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;

/** A hearing with invented voters and a question, for the tests of this place. */
public final class SampleRound {
  public static final Messages MESSAGES = Messages.strict(Locale.ENGLISH);
  public static final Id<PriorityQuestion> QUESTION = Id.of("q");
  public static final Id<Round> ROUND = Id.of("r");
  public static final List<String> TOPICS =
      List.of(
          "Access for small enterprises",
          "Certification of training providers",
          "Clear funding mechanism",
          "Common definition",
          "Digital credentials",
          "Flexibility of Member States",
          "Portability",
          "Quality standards",
          "Social partners in governance",
          "Stacking",
          "Time off for training",
          "Validation of prior learning");

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-04-15T09:49:00Z"));
  private static final List<SideColour> COLOURS =
      List.of(SideColour.TEAL, SideColour.RUST, SideColour.PLUM, SideColour.GREEN);
  private static final List<String> SIDES =
      List.of("Employers", "Workers", "Civil society", "Member States");

  public final HearingSession session;
  public final List<Id<Round>> inRoom = new ArrayList<>();

  /** An open hearing without anybody in it. */
  public SampleRound() {
    this(MemorySession.open(CLOCK));
  }

  /** The same in this session, which has nothing in it yet. */
  public SampleRound(HearingSession session) {
    this.session = session;
    run(new Command.CreateHearing(PlainDetails.of(AttributionRule.ORGANISATION)));
    run(new Command.OpenHearing());
  }

  public void run(Command command) {
    MemorySession.after(session, List.of(command));
  }

  public Hearing hearing() {
    return session.snapshot().hearing();
  }

  public Round round() {
    return hearing().rounds().find(ROUND).orElseThrow();
  }

  /** A view-model that does everything at once, on the thread of the test. */
  public PrioritiesViewModel model() {
    return model(Runnable::run, Runnable::run);
  }

  public PrioritiesViewModel model(Executor fx, Executor worker) {
    return new PrioritiesViewModel(session, MESSAGES, fx, worker, inRoom::add);
  }

  /** Sides with so many organisations each, named by number. */
  public SampleRound organisations(int... sizes) {
    for (int side = 0; side < sizes.length; side++) {
      side(side);
      for (int i = 1; i <= sizes[side]; i++) {
        String id = letter(side) + i;
        organisation(id, String.format(Locale.ROOT, "Sample %s %03d", SIDES.get(side), i), side);
      }
    }
    return this;
  }

  public void side(int side) {
    run(
        new Command.AddPart(
            new Side(
                Id.of(letter(side)),
                SIDES.get(side),
                letter(side).toUpperCase(Locale.ROOT),
                COLOURS.get(side),
                true,
                Weight.ONE)));
  }

  private static String letter(int side) {
    return List.of("e", "w", "s", "m").get(side);
  }

  public void organisation(String id, String name, int side) {
    run(
        new Command.AddPart(
            new Organisation(
                Id.of(id), name, "", Optional.of(Id.of(letter(side))), Level.NOT_STATED, "", "")));
  }

  /** Participants of an organisation, who each have a ballot. */
  public SampleRound participants(String organisation, int number) {
    for (int i = 1; i <= number; i++) {
      run(
          new Command.AddPart(
              new Participant(
                  Id.of("p" + i),
                  "",
                  "Sample",
                  String.format(Locale.ROOT, "Delegate %03d", i),
                  "",
                  Optional.of(Id.of(organisation)),
                  Set.of(),
                  Presence.IN_ROOM,
                  "")));
    }
    return this;
  }

  public SampleRound question(BallotMethod method, int amount, int options) {
    return question(method, amount, options, VoterKind.ORGANISATION);
  }

  public SampleRound question(BallotMethod method, int amount, int options, VoterKind voters) {
    List<Option> list = new ArrayList<>();
    for (int i = 0; i < options; i++) {
      String text =
          TOPICS.get(i % TOPICS.size()) + (i < TOPICS.size() ? "" : " " + (i / TOPICS.size() + 1));
      list.add(new Option(Id.of("o" + i), text, Set.of()));
    }
    run(
        new Command.AddPart(
            new PriorityQuestion(
                QUESTION,
                "Micro-credentials: what has to come first?",
                Optional.empty(),
                list,
                method,
                amount,
                voters,
                Weighting.EQUAL)));
    return this;
  }

  /** The question, its rounds held in this way. */
  public SampleRound held(Voting voting) {
    PriorityQuestion before = hearing().questions().find(QUESTION).orElseThrow();
    run(new Command.EditPart(before, before.holding(voting)));
    return this;
  }

  public SampleRound open() {
    run(new Command.OpenRound(ROUND, QUESTION));
    return this;
  }

  public SampleRound close() {
    run(new Command.CloseRound(ROUND));
    return this;
  }

  /** Hands in a list of options, the first choice first. */
  public void handIn(String organisation, int... options) {
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    for (int i = 0; i < options.length; i++) {
      given.put(Id.of("o" + options[i]), i + 1);
    }
    run(
        new Command.HandInBallot(
            ROUND, new Voter.OrganisationVoter(Id.of(organisation)), new Ballot(given, Set.of())));
  }

  /** Hands in lists that lean to the options named first, the same for the same seed. */
  public SampleRound lean(List<String> organisations, List<Integer> first, long seed) {
    Random random = new Random(seed);
    int options = round().asked().options().size();
    for (String organisation : organisations) {
      List<Integer> rest = new ArrayList<>();
      for (int i = 0; i < options; i++) {
        if (!first.contains(i)) {
          rest.add(i);
        }
      }
      Collections.shuffle(rest, random);
      List<Integer> all = new ArrayList<>(first);
      all.addAll(rest);
      handIn(organisation, all.stream().limit(5).mapToInt(Integer::intValue).toArray());
    }
    return this;
  }

  public static List<String> ids(String side, int from, int to) {
    List<String> ids = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      ids.add(side + i);
    }
    return ids;
  }
}
