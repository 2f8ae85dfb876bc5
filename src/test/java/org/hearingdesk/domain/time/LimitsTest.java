package org.hearingdesk.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long one may speak, by every rule and by several at once. */
class LimitsTest {
  private static final Id<AgendaItem> ITEM = Id.of("i");
  private static final Id<Side> EMPLOYERS = Id.of("e");
  private static final Id<Side> WORKERS = Id.of("w");
  private static final Id<Side> COMMISSION = Id.of("c");
  private static final Speaker EMPLOYER = new Speaker.Body(Id.of("oe"));
  private static final Speaker WORKER = new Speaker.Body(Id.of("ow"));
  private static final Speaker OFFICIAL = new Speaker.Body(Id.of("oc"));
  private static final Speaker PERSON = new Speaker.Person(Id.of("pe"));
  private static final Speaker NOBODY_KNOWN = new Speaker.Unidentified();
  private static final Duration HEARINGS = Duration.ofMinutes(3);
  private static final Duration NONE = SpeakingRule.NO_LIMIT;

  private Desk desk = new Desk("a", 1);

  @BeforeEach
  void begin() {
    desk = new Desk("a", 1);
    List<Part> parts = new ArrayList<>();
    for (Id<Side> side : List.of(EMPLOYERS, WORKERS, COMMISSION)) {
      String key = side.value();
      parts.add(new Side(side, "Side " + key, key, SideColour.TEAL, true, Weight.ONE));
      parts.add(
          new Organisation(
              Id.of("o" + key), "Body " + key, "", Optional.of(side), Level.NOT_STATED, "", ""));
      parts.add(person(key, Optional.empty()));
    }
    parts.add(
        new AgendaItem(
            ITEM,
            ItemKind.DISCUSSION,
            "Skills",
            Optional.empty(),
            Duration.ofMinutes(45),
            List.of(),
            Optional.empty(),
            "",
            ""));
    desk.submit(new Command.AddParts(parts));
    desk.submit(new Command.StartItem(ITEM));
  }

  private static Participant person(String key, Optional<Duration> allowance) {
    return new Participant(
        Id.of("p" + key),
        "",
        "Sample",
        "Person " + key,
        "",
        Optional.of(Id.of("o" + key)),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "",
        Optional.empty(),
        allowance);
  }

  @Test
  void theHearingsLimitHoldsWhereTheItemSaysNothing() {
    assertThat(limit(EMPLOYER)).contains(HEARINGS);
    assertThat(limit(EMPLOYER, RequestKind.POINT_OF_ORDER)).contains(HEARINGS);
    assertThat(limit(NOBODY_KNOWN)).contains(HEARINGS);
    hearing(Optional.empty(), KindLimits.NONE);
    assertThat(limit(EMPLOYER)).isEmpty();
  }

  @Test
  void theItemGoesBeforeTheHearing() {
    rule(minutes(5), KindLimits.NONE, Optional.empty());
    assertThat(limit(EMPLOYER)).contains(Duration.ofMinutes(5));
    assertThat(limit(EMPLOYER, RequestKind.RIGHT_OF_REPLY)).contains(Duration.ofMinutes(5));
  }

  @Test
  void aKindGoesBeforeTheOrdinaryLimitAndTheItemsKindBeforeTheHearings() {
    hearing(minutes(3), new KindLimits(minutes(1), minutes(2)));
    assertThat(limit(EMPLOYER, RequestKind.POINT_OF_ORDER)).contains(Duration.ofMinutes(1));
    assertThat(limit(EMPLOYER, RequestKind.RIGHT_OF_REPLY)).contains(Duration.ofMinutes(2));
    rule(minutes(5), new KindLimits(Optional.empty(), minutes(4)), Optional.empty());
    assertThat(limit(EMPLOYER, RequestKind.POINT_OF_ORDER)).contains(Duration.ofMinutes(1));
    assertThat(limit(EMPLOYER, RequestKind.RIGHT_OF_REPLY)).contains(Duration.ofMinutes(4));
    assertThat(limit(EMPLOYER)).contains(Duration.ofMinutes(5));
  }

  @Test
  void zeroSaysThatThereIsNoLimitWhateverTheHearingSays() {
    rule(Optional.of(NONE), KindLimits.NONE, Optional.empty());
    assertThat(limit(EMPLOYER)).isEmpty();
    hearing(minutes(3), new KindLimits(minutes(1), Optional.empty()));
    assertThat(limit(EMPLOYER)).isEmpty();
    assertThat(limit(EMPLOYER, RequestKind.POINT_OF_ORDER)).contains(Duration.ofMinutes(1));
    rule(Optional.of(NONE), new KindLimits(Optional.of(NONE), Optional.empty()), Optional.empty());
    assertThat(limit(EMPLOYER, RequestKind.POINT_OF_ORDER)).isEmpty();
    desk.submit(give("t", EMPLOYER));
    assertThat(turn("t").limit()).isEmpty();
  }

  @Test
  void whatIsLeftOfTheShareLimitsEverybodyOfTheSide() {
    share(45, List.of(EMPLOYERS, WORKERS, COMMISSION));
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(15));
    assertThat(allowed(EMPLOYER)).contains(new Limits.Allowed(HEARINGS, false, Duration.ZERO));
    speak(EMPLOYER, 13 * 60);
    assertThat(allowed(EMPLOYER))
        .contains(new Limits.Allowed(Duration.ofMinutes(2), true, Duration.ZERO));
    assertThat(allowed(PERSON).map(Limits.Allowed::bySide)).contains(true);
    assertThat(allowed(WORKER)).contains(new Limits.Allowed(HEARINGS, false, Duration.ZERO));
  }

  @Test
  void aUsedUpShareLeavesNothingAndNeverLessThanNothing() {
    share(45, List.of(EMPLOYERS, WORKERS, COMMISSION));
    speak(EMPLOYER, 20 * 60);
    assertThat(left(EMPLOYERS)).contains(Duration.ZERO);
    desk.submit(give("over", EMPLOYER));
    assertThat(turn("over").limit()).contains(Duration.ZERO);
    assertThat(TurnClock.of(turn("over"), desk.now()).tone()).isEqualTo(TurnClock.Tone.OVER);
  }

  @Test
  void aShareWithoutALimitForOneTurnLetsOneSpeakForTheWholeSide() {
    hearing(Optional.empty(), KindLimits.NONE);
    share(45, List.of(EMPLOYERS, WORKERS, COMMISSION));
    assertThat(allowed(EMPLOYER))
        .contains(new Limits.Allowed(Duration.ofMinutes(15), true, Duration.ZERO));
    rule(
        Optional.of(NONE),
        KindLimits.NONE,
        Optional.of(new EqualShare(Duration.ofMinutes(45), List.of(EMPLOYERS, WORKERS))));
    assertThat(limit(EMPLOYER)).contains(Duration.ofSeconds(22 * 60 + 30));
  }

  @Test
  void aSideWithoutAShareSpeaksByTheOrdinaryLimit() {
    share(30, List.of(EMPLOYERS, WORKERS));
    speak(OFFICIAL, 40 * 60);
    assertThat(left(COMMISSION)).isEmpty();
    assertThat(limit(OFFICIAL)).contains(HEARINGS);
    assertThat(limit(NOBODY_KNOWN)).contains(HEARINGS);
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(15));
  }

  @Test
  void pointsOfOrderAndRepliesDoNotTouchTheShare() {
    share(30, List.of(EMPLOYERS, WORKERS));
    speak(EMPLOYER, 15 * 60);
    assertThat(limit(EMPLOYER)).contains(Duration.ZERO);
    assertThat(limit(EMPLOYER, RequestKind.POINT_OF_ORDER)).contains(HEARINGS);
    desk.submit(new Command.GiveFloor(Id.of("reply"), ITEM, WORKER, RequestKind.RIGHT_OF_REPLY));
    desk.pass(300);
    desk.submit(new Command.EndFloor());
    assertThat(left(WORKERS)).contains(Duration.ofMinutes(15));
  }

  @Test
  void severalOfOneSideUseItsShareOnceAndSeveralOfTwoSidesNeither() {
    share(30, List.of(EMPLOYERS, WORKERS));
    Speaker together = new Speaker.Several(List.of(EMPLOYER, PERSON));
    speak(together, 14 * 60);
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(1));
    assertThat(limit(together)).contains(Duration.ofMinutes(1));
    Speaker across = new Speaker.Several(List.of(EMPLOYER, WORKER));
    speak(across, 10 * 60);
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(1));
    assertThat(left(WORKERS)).contains(Duration.ofMinutes(15));
    assertThat(limit(across)).contains(HEARINGS);
  }

  @Test
  void anAllowanceComesOnTopOfAnyLimitAndMakesNone() {
    allow("e", Duration.ofMinutes(1));
    assertThat(allowed(PERSON))
        .contains(new Limits.Allowed(Duration.ofMinutes(4), false, Duration.ofMinutes(1)));
    assertThat(limit(EMPLOYER)).contains(HEARINGS);
    hearing(minutes(3), new KindLimits(minutes(1), Optional.empty()));
    assertThat(limit(PERSON, RequestKind.POINT_OF_ORDER)).contains(Duration.ofMinutes(2));
    share(30, List.of(EMPLOYERS, WORKERS));
    speak(EMPLOYER, 15 * 60);
    assertThat(allowed(PERSON))
        .contains(new Limits.Allowed(Duration.ofMinutes(1), true, Duration.ofMinutes(1)));
    rule(Optional.of(NONE), KindLimits.NONE, Optional.empty());
    assertThat(limit(PERSON)).isEmpty();
  }

  @Test
  void ofSeveralTheLargestAllowanceCountsOnce() {
    allow("e", Duration.ofMinutes(1));
    allow("w", Duration.ofSeconds(90));
    Speaker together =
        new Speaker.Several(List.of(PERSON, new Speaker.Person(Id.of("pw")), WORKER));
    assertThat(limit(together)).contains(Duration.ofSeconds(4 * 60 + 30));
  }

  @Test
  void undoAndCorrectionsChangeWhatIsLeft() {
    share(30, List.of(EMPLOYERS, WORKERS));
    Instant start = desk.now();
    Id<Intervention> turn = speak(EMPLOYER, 600);
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(5));
    desk.submit(new Command.CorrectTimes(turn, List.of(Span.of(start, start.plusSeconds(240)))));
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(11));
    desk.submit(new Command.CorrectSpeaker(turn, WORKER));
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(15));
    assertThat(left(WORKERS)).contains(Duration.ofMinutes(11));
    desk.record(List.of(new Fact.ChangeReverted(desk.history().entries().getLast().change())));
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(11));
    desk.submit(new Command.RemoveIntervention(turn));
    assertThat(left(EMPLOYERS)).contains(Duration.ofMinutes(15));
  }

  @Test
  void aTurnThatRunsCountsForOthersAndNotAgainstItself() {
    share(30, List.of(EMPLOYERS, WORKERS));
    speak(EMPLOYER, 13 * 60);
    desk.submit(give("now", PERSON));
    desk.pass(90);
    assertThat(limit(EMPLOYER)).contains(Duration.ofSeconds(30));
    assertThat(Limits.of(desk.hearing(), turn("now"), desk.now()))
        .contains(new Limits.Allowed(Duration.ofMinutes(2), true, Duration.ZERO));
    assertThat(turn("now").limit()).contains(Duration.ofMinutes(2));
  }

  @Test
  void anotherRuleHoldsFromTheNextTurnUnlessTheLimitIsRenewed() {
    desk.submit(give("now", EMPLOYER));
    desk.submit(new Command.ExtendLimit(Duration.ofMinutes(1)));
    rule(minutes(1), KindLimits.NONE, Optional.empty());
    assertThat(turn("now").limit()).contains(Duration.ofMinutes(4));
    desk.submit(new Command.RenewLimit());
    assertThat(turn("now").limit()).contains(Duration.ofMinutes(1));
    desk.record(List.of(new Fact.ChangeReverted(desk.history().entries().getLast().change())));
    assertThat(turn("now").limit()).contains(Duration.ofMinutes(4));
    rule(Optional.of(NONE), KindLimits.NONE, Optional.empty());
    desk.submit(new Command.RenewLimit());
    assertThat(turn("now").limit()).isEmpty();
    int before = desk.history().size();
    desk.submit(new Command.RenewLimit());
    assertThat(desk.history().size()).isEqualTo(before);
    desk.submit(new Command.EndFloor());
    assertThat(desk.submit(new Command.RenewLimit()))
        .isEqualTo(new Decision.Refused(new Rejection.NobodyOnTheFloor()));
  }

  @Test
  void presetsAreRulesForThisItem() {
    Hearing hearing = desk.hearing();
    AgendaItem item = hearing.agenda().all().getFirst();
    assertThat(LimitPreset.SAME_FOR_ALL.on(item, hearing)).contains(SpeakingRule.NONE);
    assertThat(LimitPreset.CATCH_THE_EYE.on(item, hearing).orElseThrow().ordinary())
        .isEqualTo(minutes(1));
    SpeakingRule answers = LimitPreset.QUESTION_AND_ANSWER.on(item, hearing).orElseThrow();
    assertThat(answers.byKind().reply()).isEqualTo(minutes(2));
    assertThat(LimitPreset.EQUAL_SHARE.on(item, hearing).orElseThrow().share())
        .contains(new EqualShare(Duration.ofMinutes(45), List.of(EMPLOYERS, WORKERS, COMMISSION)));
    SpeakingRule none = LimitPreset.NO_LIMIT.on(item, hearing).orElseThrow();
    assertThat(none.ordinaryIn(hearing)).isEmpty();
    hearing(Optional.empty(), KindLimits.NONE);
    assertThat(LimitPreset.NO_LIMIT.on(item, desk.hearing())).contains(SpeakingRule.NONE);
    assertThat(LimitPreset.SAME_FOR_ALL.on(item, desk.hearing()).orElseThrow().ordinary())
        .isEqualTo(minutes(3));
    assertThat(LimitPreset.EQUAL_SHARE.on(item, Hearing.EMPTY)).isEmpty();
  }

  @Test
  void theOrganisersSideIsNotAmongThoseThatShare() {
    HearingDetails before = desk.hearing().details().orElseThrow();
    desk.submit(new Command.EditDetails(before, organised(before, "body C")));
    assertThat(LimitPreset.sidesToShare(desk.hearing())).containsExactly(EMPLOYERS, WORKERS);
    HearingDetails again = desk.hearing().details().orElseThrow();
    desk.submit(new Command.EditDetails(again, organised(again, "Nobody who is here")));
    assertThat(LimitPreset.sidesToShare(desk.hearing()))
        .containsExactly(EMPLOYERS, WORKERS, COMMISSION);
    desk.submit(
        new Command.AddPart(
            new Side(Id.of("x"), "Empty side", "X", SideColour.GOLD, true, Weight.ONE)));
    assertThat(LimitPreset.sidesToShare(desk.hearing())).doesNotContain(Id.of("x"));
  }

  @Test
  void whatIsLeftAndWhatWasUsedIsTheWhole() {
    for (long seed = 0; seed < 60; seed++) {
      begin();
      Random random = new Random(seed);
      share(45, List.of(EMPLOYERS, WORKERS, COMMISSION));
      List<Speaker> speakers =
          List.of(EMPLOYER, WORKER, OFFICIAL, PERSON, NOBODY_KNOWN, new Speaker.OfSide(WORKERS));
      for (int i = 0; i < 40; i++) {
        randomAct(random, speakers);
        assertSharesAddUp(seed);
      }
    }
  }

  private void randomAct(Random random, List<Speaker> speakers) {
    Speaker speaker = speakers.get(random.nextInt(speakers.size()));
    List<RequestKind> kinds = List.of(RequestKind.values());
    RequestKind kind = kinds.get(random.nextInt(kinds.size()));
    List<Intervention> turns = desk.hearing().interventions().all();
    switch (random.nextInt(7)) {
      case 0, 1, 2 -> {
        desk.submit(new Command.GiveFloor(desk.newId(), ITEM, speaker, kind));
        desk.pass(random.nextInt(25));
      }
      case 3 -> desk.submit(new Command.PauseFloor());
      case 4 -> desk.submit(new Command.ResumeFloor());
      case 5 -> {
        if (!turns.isEmpty()) {
          Id<Intervention> any = turns.get(random.nextInt(turns.size())).id();
          desk.submit(new Command.CorrectSpeaker(any, speaker));
        }
      }
      default ->
          desk.record(
              List.of(new Fact.ChangeReverted(desk.history().entries().getLast().change())));
    }
  }

  /** Against a sum of its own: what each side's ordinary turns took. */
  private void assertSharesAddUp(long seed) {
    Hearing hearing = desk.hearing();
    Optional<EqualShare> share = hearing.agenda().all().getFirst().equalShare();
    if (share.isEmpty()) {
      return; // the share itself was taken back
    }
    Duration sum = Duration.ZERO;
    for (Id<Side> side : share.get().sides()) {
      sum = sum.plus(left(side).orElseThrow());
    }
    List<Intervention> ordinary =
        hearing.interventions().stream()
            .filter(turn -> turn.kind() == RequestKind.ORDINARY)
            .toList();
    for (Duration used : SpeakingTime.bySide(hearing, ordinary, desk.now()).values()) {
      assertThat(used).as("seed %d: nobody overruns", seed).isLessThan(share.get().each());
      sum = sum.plus(used);
    }
    assertThat(sum).as("seed %d", seed).isEqualTo(share.get().total());
  }

  private void hearing(Optional<Duration> limit, KindLimits kinds) {
    HearingDetails before = desk.hearing().details().orElseThrow();
    HearingDetails after =
        new HearingDetails(
            before.title(),
            before.kind(),
            before.organiser(),
            before.nature(),
            before.date(),
            before.bookedFrom(),
            before.bookedUntil(),
            before.place(),
            before.zone(),
            before.clockStyle(),
            before.language(),
            before.attribution(),
            limit,
            before.contact(),
            before.sampleNotice(),
            Optional.of(kinds),
            before.smallGroups());
    assertThat(desk.submit(new Command.EditDetails(before, after)))
        .isInstanceOf(Decision.Accepted.class);
  }

  private static HearingDetails organised(HearingDetails before, String organiser) {
    return new HearingDetails(
        before.title(),
        before.kind(),
        organiser,
        before.nature(),
        before.date(),
        before.bookedFrom(),
        before.bookedUntil(),
        before.place(),
        before.zone(),
        before.clockStyle(),
        before.language(),
        before.attribution(),
        before.limit(),
        before.contact(),
        before.sampleNotice());
  }

  private void share(int minutes, List<Id<Side>> sides) {
    rule(
        Optional.empty(),
        KindLimits.NONE,
        Optional.of(new EqualShare(Duration.ofMinutes(minutes), sides)));
  }

  private void rule(Optional<Duration> ordinary, KindLimits kinds, Optional<EqualShare> share) {
    AgendaItem item = desk.hearing().agenda().find(ITEM).orElseThrow();
    SpeakingRule rule = new SpeakingRule(ordinary, kinds, share);
    assertThat(desk.submit(new Command.EditPart(item, rule.on(item))))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(SpeakingRule.of(desk.hearing().agenda().find(ITEM).orElseThrow())).isEqualTo(rule);
  }

  private void allow(String key, Duration allowance) {
    Participant before = desk.hearing().participants().find(Id.of("p" + key)).orElseThrow();
    desk.submit(new Command.EditPart(before, person(key, Optional.of(allowance))));
  }

  private Id<Intervention> speak(Speaker speaker, int seconds) {
    Id<Intervention> turn = desk.newId();
    desk.submit(new Command.GiveFloor(turn, ITEM, speaker, RequestKind.ORDINARY));
    desk.pass(seconds);
    desk.submit(new Command.EndFloor());
    return turn;
  }

  private static Command give(String turn, Speaker speaker) {
    return new Command.GiveFloor(Id.of(turn), ITEM, speaker, RequestKind.ORDINARY);
  }

  private Intervention turn(String id) {
    return desk.hearing().interventions().find(Id.of(id)).orElseThrow();
  }

  private Optional<Duration> left(Id<Side> side) {
    return Limits.leftOfShare(desk.hearing(), ITEM, side, desk.now());
  }

  private Optional<Limits.Allowed> allowed(Speaker speaker) {
    return Limits.of(desk.hearing(), ITEM, speaker, RequestKind.ORDINARY, desk.now());
  }

  private Optional<Duration> limit(Speaker speaker) {
    return limit(speaker, RequestKind.ORDINARY);
  }

  private Optional<Duration> limit(Speaker speaker, RequestKind kind) {
    return Limits.of(desk.hearing(), ITEM, speaker, kind, desk.now()).map(Limits.Allowed::time);
  }

  private static Optional<Duration> minutes(int minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }
}
