package org.hearingdesk.domain.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Preference;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecideTest {
  private static final Id<Option> ONE = Id.of("one");
  private static final Id<Option> TWO = Id.of("two");
  private static final Id<Option> THREE = Id.of("three");

  private final Desk desk = new Desk("a", 1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zˇusan Ni\u0301 Dhomhnaill",
        "Ελένη",
        "Юлия",
        "\u202Bעברית\u202C",
        "👩🏽‍🏫",
        "<script>alert(1)</script>",
        "=cmd|'/c calc'!A0",
        "O’Neill-Saint-\u00ADDenis"
      })
  void anyNameOfAPersonIsTaken(String name) {
    accept(new Command.AddPart(person("p", name)));
    assertThat(desk.hearing().participants().find(Id.of("p")).orElseThrow().familyName())
        .isEqualTo(name);
  }

  @Test
  void aParagraphOfTheMinutesMayBeWrittenAsItStands() {
    Id<MinutesSection> section = Id.of("nature");
    Paragraph paragraph = Paragraph.written(Id.of("p"), "It still holds.");
    accept(new Command.TakeOverSection(section, List.of(paragraph)));
    int before = desk.history().size();
    accept(new Command.WriteParagraph(section, Optional.empty(), paragraph));
    assertThat(desk.history().size()).isEqualTo(before + 1);
    assertThat(desk.hearing().sections().find(section).orElseThrow().text().all())
        .containsExactly(paragraph);
  }

  @Test
  void aNameOf300CharactersIsTakenAndOneOf501IsNot() {
    accept(new Command.AddPart(person("p", "x".repeat(300))));
    refuse(
        new Command.AddPart(person("q", "x".repeat(501))),
        new Rejection.TooLong("familyName", 500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000",
        "a\u001B[31m",
        "a\u007F",
        "a\nb",
        "half \uD83D",
        "\uDE80 half",
        "\uFFFF"
      })
  void whatNoDocumentCanCarryIsRefused(String name) {
    refuse(new Command.AddPart(person("p", name)), new Rejection.BadCharacter("familyName"));
  }

  @Test
  void somethingWithoutANameIsRefused() {
    refuse(new Command.AddPart(person("p", " \t")), new Rejection.Blank("familyName"));
    refuse(new Command.AddPart(new Topic(Id.of("t"), " ")), new Rejection.Blank("name"));
  }

  @Test
  void anItemTakesUpToADay() {
    accept(new Command.AddPart(item("zero", Duration.ZERO)));
    accept(new Command.AddPart(item("day", Duration.ofHours(24))));
    for (Duration wrong : List.of(Duration.ofHours(30), Duration.ofMinutes(-1))) {
      refuse(
          new Command.AddPart(item("wrong", wrong)),
          new Rejection.OutOfRange("planned", "0:00", "24:00:00"));
    }
  }

  @Test
  void twoPersonsMayShareANameButTwoOrganisationsMayNot() {
    accept(new Command.AddPart(person("p", "Sample")));
    accept(new Command.AddPart(person("q", "Sample")));
    accept(new Command.AddPart(organisation("o", "Union", Optional.empty())));
    refuse(
        new Command.AddPart(organisation("o2", " UNION", Optional.empty())),
        new Rejection.Taken("name", " UNION"));
    refuse(
        new Command.AddParts(
            List.of(
                organisation("x", "New", Optional.empty()),
                organisation("y", "new", Optional.empty()))),
        new Rejection.Taken("name", "new"));
    assertThat(desk.hearing().organisations().size()).isEqualTo(1);
  }

  @Test
  void anIdIsUsedOnce() {
    accept(new Command.AddPart(person("p", "Sample")));
    refuse(
        new Command.AddPart(new Topic(Id.of("p"), "Pay")), new Rejection.AlreadyThere("part", "p"));
  }

  @Test
  void whatIsUsedCannotBeRemoved() {
    room();
    refuseRemoval("side", "Workers");
    refuseRemoval("organisation", "Union");
    accept(new Command.StartItem(Id.of("item")));
    accept(
        new Command.GiveFloor(
            Id.of("turn"),
            Id.of("item"),
            new Speaker.Person(Id.of("person")),
            RequestKind.ORDINARY));
    accept(new Command.AddPart(new Topic(Id.of("topic"), "Pay")));
    accept(new Command.TagTopic(Id.of("turn"), Id.of("topic")));
    refuseRemoval("person", "Sample");
    refuseRemoval("topic", "Pay");
    refuseRemoval("item", "Item item");
    accept(new Command.RemoveIntervention(Id.of("turn")));
    accept(new Command.RemovePart(Id.of("person")));
    accept(new Command.RemovePart(Id.of("topic")));
    refuse(new Command.RemovePart(Id.of("item")), new Rejection.ItemHasRun("Item item"));
  }

  @Test
  void aReferenceToNothingIsRefused() {
    refuse(
        new Command.AddPart(organisation("o", "Union", Optional.of(Id.of("nowhere")))),
        new Rejection.Unknown("side", "nowhere"));
    refuse(new Command.StartItem(Id.of("nowhere")), new Rejection.Unknown("agendaItem", "nowhere"));
    refuse(new Command.RemovePart(Id.of("nowhere")), new Rejection.Unknown("part", "nowhere"));
  }

  @Test
  void theFloorIsGivenOnlyWhileTheItemRuns() {
    room();
    Command give =
        new Command.GiveFloor(
            Id.of("t"), Id.of("item"), new Speaker.Unidentified(), RequestKind.ORDINARY);
    refuse(give, new Rejection.WrongStage(Stage.DRAFT));
    accept(new Command.OpenHearing());
    refuse(give, new Rejection.ItemNotRunning("Item item"));
    refuse(new Command.PauseFloor(), new Rejection.NobodyOnTheFloor());
    refuse(new Command.GiveFloorToNext(Id.of("t"), Id.of("item")), new Rejection.NobodyWaits());
    accept(new Command.StartItem(Id.of("item")));
    accept(give);
    accept(new Command.PauseFloor());
    refuse(new Command.PauseFloor(), new Rejection.FloorPausedAlready(true));
    accept(new Command.ResumeFloor());
    refuse(new Command.ResumeFloor(), new Rejection.FloorPausedAlready(false));
  }

  @Test
  void aPointOfOrderComesFirst() {
    room();
    accept(new Command.StartItem(Id.of("item")));
    accept(
        new Command.RequestFloor(
            Id.of("r1"), Id.of("item"), new Speaker.Person(Id.of("person")), RequestKind.ORDINARY));
    accept(
        new Command.RequestFloor(
            Id.of("r2"),
            Id.of("item"),
            new Speaker.Body(Id.of("organisation")),
            RequestKind.POINT_OF_ORDER));
    accept(new Command.GiveFloorToNext(Id.of("t"), Id.of("item")));
    assertThat(desk.hearing().onTheFloor().orElseThrow().speaker())
        .isEqualTo(new Speaker.Body(Id.of("organisation")));
    assertThat(desk.hearing().listOfSpeakers(Id.of("item"))).hasSize(1);
    refuse(
        new Command.RequestFloor(
            Id.of("r3"), Id.of("item"), new Speaker.Person(Id.of("person")), RequestKind.ORDINARY),
        new Rejection.Taken("listOfSpeakers", ""));
  }

  @Test
  void aHearingIsNotClosedOverAnOpenRound() {
    round(BallotMethod.POINTS, 10);
    refuse(new Command.CloseHearing(), new Rejection.RoundStillOpen("What first?"));
    refuse(
        new Command.OpenRound(Id.of("again"), Id.of("question")),
        new Rejection.RoundAlreadyOpen("What first?"));
    accept(new Command.CloseRound(Id.of("round")));
    refuse(
        new Command.CloseRound(Id.of("round")), new Rejection.WrongRoundState(RoundState.CLOSED));
    accept(new Command.CloseHearing());
  }

  @Test
  void pointsStayWithinTheBudget() {
    round(BallotMethod.POINTS, 10);
    fault(Map.of(ONE, 6, TWO, 5), BallotFault.OVER_BUDGET);
    fault(Map.of(ONE, -1), BallotFault.OUT_OF_RANGE);
    fault(Map.of(Id.of("other"), 1), BallotFault.UNKNOWN_OPTION);
    accept(ballot(Map.of(ONE, 6, TWO, 4)));
    accept(ballot(Map.of()));
  }

  @Test
  void gradesStayOnTheScale() {
    round(BallotMethod.RATING, 5);
    fault(Map.of(ONE, 6), BallotFault.OUT_OF_RANGE);
    fault(Map.of(ONE, 0), BallotFault.OUT_OF_RANGE);
    Ballot both = new Ballot(Map.of(ONE, 3), Set.of(ONE));
    refuse(
        new Command.HandInBallot(Id.of("round"), voter(), both),
        new Rejection.FaultyBallot(BallotFault.BOTH, "Option one", 3, 5));
    accept(ballot(Map.of(ONE, 5, TWO, 5, THREE, 1)));
  }

  @Test
  void aListHasNoGapAndNoPlaceTwice() {
    round(BallotMethod.TOP_K, 2);
    fault(Map.of(ONE, 2), BallotFault.PLACE_LEFT_FREE);
    fault(Map.of(ONE, 1, TWO, 1), BallotFault.PLACE_TWICE);
    fault(Map.of(ONE, 1, TWO, 2, THREE, 3), BallotFault.OUT_OF_RANGE);
    accept(ballot(Map.of(TWO, 1)));
  }

  @Test
  void aFullRankingMayTieLeaveGapsAndLeaveOut() {
    round(BallotMethod.RANKING, 1);
    fault(Map.of(ONE, 0), BallotFault.OUT_OF_RANGE);
    fault(Map.of(ONE, 1_000), BallotFault.OUT_OF_RANGE);
    accept(ballot(Map.of(ONE, 3, TWO, 3, THREE, 7)));
    accept(ballot(Map.of(TWO, 4)));
  }

  @Test
  void aPairIsAnsweredOnceAndCirclesAndOpenPairsAreTaken() {
    round(BallotMethod.PAIRWISE, 1);
    Preference oneTwo = new Preference(ONE, TWO, Preferred.FIRST);
    refusePairs(
        BallotFault.PAIR_TWICE,
        "Option one, Option two",
        oneTwo,
        new Preference(TWO, ONE, Preferred.FIRST));
    refusePairs(BallotFault.PAIR_OF_ONE, "Option one", new Preference(ONE, ONE, Preferred.EQUAL));
    refusePairs(
        BallotFault.UNKNOWN_OPTION, "other", new Preference(Id.of("other"), ONE, Preferred.FIRST));
    fault(Map.of(ONE, 1), BallotFault.OTHER_ANSWER);
    accept(pairs(oneTwo));
    accept(
        pairs(
            oneTwo,
            new Preference(TWO, THREE, Preferred.FIRST),
            new Preference(THREE, ONE, Preferred.FIRST)));
    accept(ballot(Map.of()));
  }

  @Test
  void pairsAreRefusedWhereOptionsAreAskedForOneByOne() {
    round(BallotMethod.RANKING, 1);
    refusePairs(BallotFault.OTHER_ANSWER, "", new Preference(ONE, TWO, Preferred.FIRST));
  }

  private static Command pairs(Preference... said) {
    return new Command.HandInBallot(Id.of("round"), voter(), Ballot.ofPairs(List.of(said)));
  }

  private void refusePairs(BallotFault fault, String option, Preference... said) {
    assertThat(desk.submit(pairs(said)))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .isInstanceOfSatisfying(
                        Rejection.FaultyBallot.class,
                        why -> {
                          assertThat(why.fault()).isEqualTo(fault);
                          assertThat(why.option()).isEqualTo(option);
                        }));
  }

  @Test
  void aMarkIsThereOrNot() {
    round(BallotMethod.APPROVAL, 1);
    fault(Map.of(ONE, 2), BallotFault.OUT_OF_RANGE);
    fault(Map.of(ONE, -1), BallotFault.OUT_OF_RANGE);
    accept(ballot(Map.of(ONE, 1, TWO, 0, THREE, 1)));
  }

  @Test
  void whoHasNoBallotHandsInNone() {
    round(BallotMethod.POINTS, 10);
    refuse(
        new Command.HandInBallot(
            Id.of("round"), new Voter.ParticipantVoter(Id.of("person")), Ballot.BLANK),
        new Rejection.NotAVoter("person"));
  }

  @Test
  void nothingBeginsWithoutAHearing() {
    Desk empty = new Desk("b", 1, History.EMPTY);
    assertThat(empty.submit(new Command.OpenHearing()))
        .isEqualTo(new Decision.Refused(new Rejection.Unknown("hearing", "")));
    assertThat(empty.hearing()).isEqualTo(Hearing.EMPTY);
  }

  @Test
  void whatChangesNothingIsNoFact() {
    room();
    Part topic = new Topic(Id.of("t"), "Pay");
    accept(new Command.AddPart(topic));
    assertThat(desk.submit(new Command.EditPart(topic, topic)))
        .isEqualTo(new Decision.Accepted(List.of()));
    assertThat(desk.submit(new Command.MovePart(Id.of("t"), Optional.empty())))
        .isEqualTo(new Decision.Accepted(List.of()));
  }

  private void room() {
    accept(
        new Command.AddParts(
            List.of(
                new Side(Id.of("side"), "Workers", "W", SideColour.TEAL, true, Weight.ONE),
                organisation("organisation", "Union", Optional.of(Id.of("side"))),
                new Participant(
                    Id.of("person"),
                    "",
                    "",
                    "Sample",
                    "",
                    Optional.of(Id.of("organisation")),
                    Set.of(),
                    Presence.IN_ROOM,
                    ""),
                item("item", Duration.ofMinutes(30)))));
  }

  private void round(BallotMethod method, int amount) {
    room();
    accept(
        new Command.AddPart(
            new PriorityQuestion(
                Id.of("question"),
                "What first?",
                Optional.empty(),
                List.of(option(ONE), option(TWO), option(THREE)),
                method,
                amount,
                VoterKind.ORGANISATION,
                Weighting.EQUAL)));
    accept(new Command.OpenHearing());
    accept(new Command.OpenRound(Id.of("round"), Id.of("question")));
  }

  private static Option option(Id<Option> id) {
    return new Option(id, "Option " + id, Set.of());
  }

  private static Voter voter() {
    return new Voter.OrganisationVoter(Id.of("organisation"));
  }

  private static Command ballot(Map<Id<Option>, Integer> given) {
    return new Command.HandInBallot(Id.of("round"), voter(), new Ballot(given, Set.of()));
  }

  private void fault(Map<Id<Option>, Integer> given, BallotFault fault) {
    assertThat(desk.submit(ballot(given)))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .isInstanceOfSatisfying(
                        Rejection.FaultyBallot.class,
                        faulty -> assertThat(faulty.fault()).isEqualTo(fault)));
  }

  private void refuseRemoval(String id, String label) {
    assertThat(desk.submit(new Command.RemovePart(Id.of(id))))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reason())
                    .isInstanceOfSatisfying(
                        Rejection.StillUsed.class,
                        used -> assertThat(used.what()).isEqualTo(label)));
  }

  private void accept(Command command) {
    assertThat(desk.submit(command)).as(command.toString()).isInstanceOf(Decision.Accepted.class);
  }

  private void refuse(Command command, Rejection reason) {
    assertThat(desk.submit(command)).as(command.toString()).isEqualTo(new Decision.Refused(reason));
  }

  private static Participant person(String id, String family) {
    return new Participant(
        Id.of(id),
        "",
        "",
        family,
        "",
        Optional.empty(),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }

  private static Organisation organisation(String id, String name, Optional<Id<Side>> side) {
    return new Organisation(Id.of(id), name, "", side, Level.NOT_STATED, "", "");
  }

  private static AgendaItem item(String id, Duration planned) {
    return new AgendaItem(
        Id.of(id),
        ItemKind.DISCUSSION,
        "Item " + id,
        Optional.empty(),
        planned,
        List.of(),
        Optional.empty(),
        "",
        "");
  }
}
