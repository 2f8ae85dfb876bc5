package org.hearingdesk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.MemoryLog;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.Test;

class SampleHearingTest {
  private final ScriptedClock clock = SampleHearing.clock();
  private final HearingSession session = MemorySession.open(clock);

  @Test
  void registersSixtyEightPeopleAndThirtyOneVotingOrganisations() {
    SampleHearing.prepare(session, clock);
    Hearing hearing = hearing();
    assertThat(hearing.participants().size()).isEqualTo(68);
    assertThat(voting(hearing, "employers")).isEqualTo(13);
    assertThat(voting(hearing, "workers")).isEqualTo(12);
    assertThat(voting(hearing, "civil-society")).isEqualTo(4);
    assertThat(voting(hearing, "member-states")).isEqualTo(2);
    assertThat(voting(hearing, "commission")).isZero();
    assertThat(hearing.details().orElseThrow().sampleNotice()).startsWith("Sample data");
  }

  @Test
  void namesNoPersonBesideThoseOfThePublishedAccount() {
    SampleHearing.prepare(session, clock);
    assertThat(hearing().participants().stream().map(Participant::name))
        .allMatch(name ->
            List.of("Joost Korte", "Ms Manuela Geleng", "Ms Vanessa Debiais-Sainton").contains(name)
                || name.matches(".*(Sample|Пример|Δείγμα).*"));
  }

  @Test
  void stopsInTheMiddleOfTheSeventhInterventionWithFiveWaiting() {
    SampleHearing.prepare(session, clock).runUntil(Moment.MICRO_CREDENTIALS);
    Hearing hearing = hearing();
    Intervention turn = hearing.onTheFloor().orElseThrow();
    assertThat(hearing.organisationOf(turn.speaker()).map(Organisation::label)).hasValue("EFEE");
    assertThat(SpeakingTime.of(turn, clock.instant())).isEqualTo(Duration.ofSeconds(102));
    assertThat(hearing.interventionsOn(turn.item())).hasSize(7);
    assertThat(hearing.listOfSpeakers(turn.item()))
        .hasSize(5)
        .first()
        .extracting(SpeakerRequest::kind)
        .isEqualTo(RequestKind.POINT_OF_ORDER);
    assertThat(Timetable.of(hearing, clock.instant()).drift()).isEqualTo(Duration.ofMinutes(6));
  }

  @Test
  void stopsWithNineteenBallotsHandedIn() {
    SampleHearing.prepare(session, clock).runUntil(Moment.PRIORITIES);
    Round round = hearing().rounds().all().getFirst();
    assertThat(round.state()).isEqualTo(RoundState.OPEN);
    assertThat(round.ballots().size()).isEqualTo(19);
  }

  @Test
  void runsToTheClosing() {
    Outcome outcome = SampleHearing.prepare(session, clock).runToEnd();
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    Hearing hearing = hearing();
    assertThat(hearing.stage()).isEqualTo(Stage.CLOSED);
    assertThat(hearing.requests().isEmpty()).isTrue();
    assertThat(hearing.anomalies()).isEmpty();
    assertThat(hearing.interventions().stream().allMatch(Intervention::ended)).isTrue();
  }

  @Test
  void qualityComesFirstAndFundingSecondForEmployersAndWorkersAlike() {
    SampleHearing.prepare(session, clock).runToEnd();
    RoundResult result =
        RoundResult.of(hearing(), RoundResult.standing(hearing(), Id.of("q-micro")).orElseThrow());
    List<SideResult> shown = result.sidesShown();
    // Civil society has three ballots, but beside it the two of the Member States would be the
    // rest.
    assertThat(shown)
        .extracting(side -> side.side().name())
        .containsExactly("Employers", "Workers");
    for (SideResult side : shown) {
      assertThat(side.ranking().orElseThrow().placeOf(option(result, "quality"))).isEqualTo("1");
    }
    for (SideResult side : shown) {
      assertThat(side.ranking().orElseThrow().placeOf(option(result, "funding"))).isEqualTo("2");
    }
    assertThat(result.total().placeOf(option(result, "certification"))).isEqualTo("3=");
    assertThat(result.total().placeOf(option(result, "flexibility"))).isEqualTo("3=");
    assertThat(result.firmness().places()).isEqualTo(2);
    assertThat(result.turnout().entitled()).hasValue(31);
    assertThat(result.turnout().handedIn()).isEqualTo(28);
  }

  @Test
  void isTheSameEachTime() {
    SampleHearing.prepare(session, clock).runToEnd();
    ScriptedClock second = SampleHearing.clock();
    HearingSession again = MemorySession.open(second);
    SampleHearing.prepare(again, second).runToEnd();
    assertThat(again.snapshot().hearing()).isEqualTo(hearing());
  }

  @Test
  void stopsAtAWriteThatFails() throws StoreException {
    FailingLog log = new FailingLog(60);
    HearingSession failing =
        HearingSession.open(log, new Laptop("test", "Test"), clock, Ids.random(), Runnable::run);
    Outcome outcome = SampleHearing.prepare(failing, clock).runToEnd();
    assertThat(outcome).isInstanceOf(Outcome.NotSaved.class);
    assertThat(log.attempts).isEqualTo(61);
  }

  @Test
  void theClockGoesOnFromWhereItWasLeft() {
    AtomicReference<Instant> wall = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    InstantSource pace = wall::get;
    clock.set(Instant.parse("2021-04-15T08:42:42Z"));
    clock.goOn(pace);
    wall.set(Instant.parse("2026-01-01T00:00:18Z"));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2021-04-15T08:43:00Z"));
  }

  private Hearing hearing() {
    return session.snapshot().hearing();
  }

  private static int option(RoundResult result, String id) {
    return result.round().asked().options().stream()
        .map(option -> option.id().value())
        .toList()
        .indexOf(id);
  }

  private static long voting(Hearing hearing, String side) {
    return hearing.organisations().stream()
        .flatMap(each -> hearing.sideOf(each).stream())
        .filter(Side::votes)
        .filter(each -> each.id().value().equals(side))
        .count();
  }

  /** A log whose disk is full after some writes. */
  private static final class FailingLog implements org.hearingdesk.store.EntryLog {
    private final MemoryLog entries = new MemoryLog();
    private final int most;
    private int attempts;

    FailingLog(int most) {
      this.most = most;
    }

    @Override
    public Path file() {
      return entries.file();
    }

    @Override
    public Access access() {
      return entries.access();
    }

    @Override
    public List<Entry> readAll() {
      return entries.readAll();
    }

    @Override
    public void append(List<Entry> fresh) throws StoreException {
      attempts++;
      if (attempts > most) {
        throw new StoreException(StoreException.Kind.DISK_FULL, file(), "full");
      }
      entries.append(fresh);
    }

    @Override
    public void copyTo(Path target) {
      entries.copyTo(target);
    }

    @Override
    public void close() {}
  }
}
