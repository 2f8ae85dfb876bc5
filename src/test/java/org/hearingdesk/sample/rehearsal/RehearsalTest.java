package org.hearingdesk.sample.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RehearsalTest {

  private static Hearing reference() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    SampleHearing.prepare(session, clock);
    return session.snapshot().hearing();
  }

  private static AgendaItem discussion(Hearing hearing) {
    return hearing.agenda().stream()
        .filter(item -> item.kind() == ItemKind.DISCUSSION)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 17, 2026})
  void aWholeDayByItselfIsAPlausibleHearing(long seed) {
    PractisedDay day = new PractisedDay(reference(), seed);
    Hearing hearing = day.wholeDay();
    String as = "seed " + seed;
    assertThat(day.rehearsal.refusals()).as(as).isZero();
    assertThat(hearing.anomalies()).as(as).isEmpty();
    assertThat(hearing.conflicts()).as(as).isEmpty();
    assertThat(hearing.agenda()).as(as).allMatch(item -> hearing.runOf(item.id()).finished());
    assertThat(hearing.interventions().all()).as(as).allMatch(Intervention::ended);
    assertThat(hearing.interventions().size()).as(as).isBetween(12, 80);
    assertThat(hearing.rounds().all())
        .as(as)
        .isNotEmpty()
        .allMatch(round -> round.state() == RoundState.CLOSED)
        .allMatch(round -> round.ballots().size() > 20);
    assertThat(hearing.interventions().stream().filter(turn -> !turn.text().isBlank()).toList())
        .as(as)
        .hasSizeGreaterThan(8)
        .allMatch(turn -> turn.text().text().startsWith("Sample: "));
    assertThat(hearing.participants().all())
        .as(as)
        .noneMatch(person -> person.presence() == Presence.ABSENT);
    RehearsalReport report = RehearsalReport.of(hearing, day.clock.instant());
    assertThat(report.over()).as(as).isTrue();
    assertThat(report.late().abs()).as(as).isLessThan(Duration.ofMinutes(45));
    assertThat(report.overruns()).as(as).isBetween(1, hearing.interventions().size() / 2);
  }

  @Test
  void everybodysTimeAddsUp() {
    PractisedDay day = new PractisedDay(reference(), 5);
    Hearing hearing = day.wholeDay();
    Instant end = day.clock.instant();
    Duration total = SpeakingTime.total(hearing.interventions().all(), end);
    Duration byPerson = sum(SpeakingTime.byParticipant(hearing.interventions().all(), end));
    Duration byItem = sum(SpeakingTime.byItem(hearing.interventions().all(), end));
    assertThat(byPerson).isEqualTo(total);
    assertThat(byItem).isEqualTo(total);
    for (AgendaItem item : hearing.agenda()) {
      Duration ran = hearing.runOf(item.id()).spans().getFirst().length(end);
      assertThat(SpeakingTime.total(hearing.interventionsOn(item.id()), end))
          .as(item.title())
          .isLessThanOrEqualTo(ran);
    }
  }

  private static Duration sum(Map<?, Duration> times) {
    return times.values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  @Test
  void oneSeedIsOneDayAndAnotherSeedAnotherDay() {
    assertThat(told(7)).isEqualTo(told(7)).isNotEqualTo(told(8));
  }

  private static List<String> told(long seed) {
    Hearing hearing = new PractisedDay(reference(), seed).wholeDay();
    return hearing.interventions().stream()
        .map(turn -> turn.speaker() + " " + turn.spans() + turn.text().text() + turn.position())
        .toList();
  }

  @Test
  void overManySeedsEverythingHappensThatMakesADayLong() {
    int orders = 0;
    int replies = 0;
    int withdrawn = 0;
    int overruns = 0;
    int silent = 0;
    int marked = 0;
    int positions = 0;
    for (long seed = 1; seed <= 6; seed++) {
      PractisedDay day = new PractisedDay(reference(), seed);
      assertThat(absent(day.hearing())).as("seed %d", seed).isPositive();
      Hearing hearing = day.wholeDay();
      for (Intervention turn : hearing.interventions()) {
        orders += turn.kind() == RequestKind.POINT_OF_ORDER ? 1 : 0;
        replies += turn.kind() == RequestKind.RIGHT_OF_REPLY ? 1 : 0;
        marked += turn.markings().size();
        positions += turn.position() != Position.NOT_RECORDED ? 1 : 0;
        Duration spoken = SpeakingTime.of(turn, day.clock.instant());
        silent += spoken.compareTo(Duration.ofSeconds(16)) < 0 ? 1 : 0;
      }
      withdrawn += (int) hearing.requests().stream().filter(each -> !each.waits()).count();
      overruns += RehearsalReport.of(hearing, day.clock.instant()).overruns();
    }
    assertThat(List.of(orders, replies, withdrawn, overruns, silent, marked, positions))
        .as("orders, replies, withdrawn, overruns, silent, marked, positions")
        .allMatch(count -> count > 0);
  }

  private static long absent(Hearing hearing) {
    return hearing.participants().stream()
        .filter(person -> person.presence() == Presence.ABSENT)
        .count();
  }

  @Test
  void theRoomNeitherGivesTheFloorNorTakesIt() {
    PractisedDay day = new PractisedDay(reference(), 3);
    day.steps(Duration.ofMinutes(10));
    assertThat(day.hearing().stage()).isEqualTo(Stage.DRAFT);
    assertThat(day.rehearsal.cue()).isInstanceOf(Cue.NotBegun.class);
    AgendaItem item = discussion(day.hearing());
    MemorySession.after(day.session, List.of(new Command.StartItem(item.id())));
    day.steps(Duration.ofMinutes(10));
    assertThat(day.hearing().interventions().all()).isEmpty();
    assertThat(day.hearing().listOfSpeakers(item.id())).hasSizeGreaterThan(2);
    assertThat(day.rehearsal.cue()).isInstanceOf(Cue.Waits.class);
    assertThat(day.rehearsal.refusals()).isZero();
  }

  @Test
  void aSpeakerWhoHasFinishedIsHeardAndKeepsTheFloorUntilItIsTaken() {
    PractisedDay day = new PractisedDay(reference(), 3);
    AgendaItem item = discussion(day.hearing());
    Id<Intervention> turn = Id.of("turn");
    MemorySession.after(day.session, List.of(new Command.StartItem(item.id())));
    day.steps(Duration.ofMinutes(2));
    MemorySession.after(day.session, List.of(new Command.GiveFloorToNext(turn, item.id())));
    assertThat(day.rehearsal.cue()).isInstanceOf(Cue.Speaks.class);
    MemorySession.after(day.session, List.of(new Command.PauseFloor()));
    day.steps(Duration.ofMinutes(20));
    assertThat(day.rehearsal.cue()).isInstanceOf(Cue.Paused.class);
    MemorySession.after(day.session, List.of(new Command.ResumeFloor()));
    assertThat(day.rehearsal.cue()).isInstanceOf(Cue.Speaks.class);
    day.steps(Duration.ofMinutes(20));
    assertThat(day.rehearsal.cue()).isInstanceOf(Cue.HasFinished.class);
    assertThat(day.hearing().onTheFloor().map(Intervention::id)).contains(turn);
    assertThat(day.hearing().interventions().find(turn).orElseThrow().text().isBlank()).isFalse();
  }

  @Test
  void whoeverTypesHasTheText() {
    PractisedDay day = new PractisedDay(reference(), 3);
    AgendaItem item = discussion(day.hearing());
    Id<Intervention> id = Id.of("turn");
    MemorySession.after(day.session, List.of(new Command.StartItem(item.id())));
    day.steps(Duration.ofMinutes(2));
    MemorySession.after(day.session, List.of(new Command.GiveFloorToNext(id, item.id())));
    Intervention turn = day.hearing().onTheFloor().orElseThrow();
    MemorySession.after(
        day.session,
        List.of(
            new Command.WriteText(
                new TextPlace.InIntervention(id), turn.text(), "By hand", Id.of("seed"))));
    day.steps(Duration.ofMinutes(5));
    Intervention after = day.hearing().onTheFloor().orElseThrow();
    assertThat(after.text().text()).isEqualTo("By hand");
    assertThat(after.position()).isEqualTo(Position.NOT_RECORDED);
  }

  @Test
  void whereNobodyIsPreparedSamplePeopleSpeak() {
    Hearing prepared = reference();
    HearingSession empty = MemorySession.open(SampleHearing.clock());
    MemorySession.after(
        empty,
        List.of(
            new Command.CreateHearing(prepared.details().orElseThrow().noticed("")),
            new Command.AddPart(
                new AgendaItem(
                    Id.of("talk"),
                    ItemKind.DISCUSSION,
                    "Talk",
                    Optional.empty(),
                    Duration.ofMinutes(60),
                    List.of(),
                    Optional.empty(),
                    "",
                    ""))));
    PractisedDay day = new PractisedDay(empty.snapshot().hearing(), 1);
    Hearing hearing = day.wholeDay();
    assertThat(hearing.participants().stream().map(Participant::name))
        .hasSize(12)
        .allMatch(name -> name.startsWith("Sample delegate "));
    assertThat(hearing.sides().size()).isEqualTo(2);
    assertThat(hearing.interventions().all())
        .hasSizeGreaterThan(8)
        .allMatch(turn -> turn.speaker() instanceof Speaker.Person);
    assertThat(day.rehearsal.refusals()).isZero();
  }

  @Test
  void nothingOfWhatHappenedIsInTheCopy() {
    ScriptedClock clock = SampleHearing.clock();
    HearingSession session = MemorySession.open(clock);
    assertThat(SampleHearing.prepare(session, clock).runToEnd()).isInstanceOf(Outcome.Done.class);
    Hearing original = session.snapshot().hearing();
    Hearing copy = new PractisedDay(original, 1).hearing();
    assertThat(copy.stage()).isEqualTo(Stage.DRAFT);
    assertThat(copy.details().orElseThrow().sampleNotice()).isEqualTo(PlainWords.NOTICE);
    assertThat(copy.details().orElseThrow().noticed(""))
        .isEqualTo(original.details().orElseThrow().noticed(""));
    assertThat(copy.agenda()).isEqualTo(original.agenda());
    assertThat(copy.organisations()).isEqualTo(original.organisations());
    assertThat(copy.questions().size()).isEqualTo(original.questions().size());
    assertThat(copy.interventions().isEmpty()).isTrue();
    assertThat(copy.requests().isEmpty()).isTrue();
    assertThat(copy.rounds().isEmpty()).isTrue();
    assertThat(copy.runs().isEmpty()).isTrue();
    assertThat(copy.conclusions().isEmpty()).isTrue();
    assertThat(copy.followUps().isEmpty()).isTrue();
    assertThat(copy.sections().isEmpty()).isTrue();
  }
}
