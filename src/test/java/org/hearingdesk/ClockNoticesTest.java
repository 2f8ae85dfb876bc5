package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.ClockJump;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.InMemoryEntryLog;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.shell.Notice;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of the laptop's clock while EFEE has the floor since 10.41. */
class ClockNoticesTest {
  private final ScriptedClock clock = SampleHearing.clock();
  private final Messages messages = Messages.strict(Locale.ENGLISH);
  private final List<CompletableFuture<Outcome>> told = new ArrayList<>();
  private final ShellViewModel shell =
      new ShellViewModel(
          new ShellViewModel.Requests() {
            @Override
            public void undo() {}

            @Override
            public void redo() {}

            @Override
            public void roomScreen() {}
          });
  private final HearingSession session = open();
  private final ClockNotices notices = new ClockNotices(session, shell, messages, told::add);
  private Instant now = Instant.EPOCH;

  private HearingSession open() {
    AtomicInteger counter = new AtomicInteger();
    try {
      return HearingSession.open(
          new InMemoryEntryLog(),
          new Laptop("test", "Moderator"),
          clock,
          new Ids(() -> "id-" + counter.incrementAndGet()),
          Runnable::run);
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void begin() {
    SampleHearing.prepare(session, clock).runUntil(Moment.MICRO_CREDENTIALS);
    now = clock.instant();
  }

  @Test
  void aChangedClockIsToldInWords() {
    notices.show(List.of(new ClockJump.Changed(now, Duration.ofHours(1))));
    assertThat(words())
        .startsWith(
            "The laptop’s clock was put forward by 1:00:00 at 10.42. Times go on as before");
    notices.show(List.of(new ClockJump.Changed(now, Duration.ofMinutes(-63))));
    assertThat(words()).startsWith("The laptop’s clock was put back by 1:03:00 at 10.42.");
    assertThat(shell.notices()).as("the latest stands").hasSize(1);
  }

  @Test
  void aSleepIsToldAndTakenOutOfTheTurnAsOneChange() {
    ClockJump.Slept slept = sleep(Duration.ofMinutes(16));
    assertThat(words())
        .isEqualTo(
            "The laptop slept from 10.42 to 10.58 while EFEE had the floor. Its time counts.");
    assertThat(spoken()).isEqualTo(Duration.ofSeconds(102).plusMinutes(16));
    Notice.Answer takeOut = shell.notices().getFirst().answers().getFirst();
    assertThat(takeOut.words()).isEqualTo("Take it out");
    takeOut.run().run();
    assertThat(told).allMatch(outcome -> outcome.join() instanceof Outcome.Done);
    assertThat(spoken()).isEqualTo(Duration.ofSeconds(102));
    assertThat(turn().speaking()).isTrue();
    assertThat(shell.notices()).isEmpty();
    assertThat(turn().spans()).contains(new Span(slept.to(), Optional.empty()));
    assertThat(session.undo().join()).isInstanceOf(Outcome.Done.class);
    assertThat(spoken()).isEqualTo(Duration.ofSeconds(102).plusMinutes(16));
  }

  @Test
  void aSleepIsTakenOutOfATurnThatHasEndedMeanwhile() {
    sleep(Duration.ofMinutes(16));
    Intervention turn = turn();
    clock.set(clock.instant().plusSeconds(30));
    assertThat(session.submit(new Command.EndFloor()).join()).isInstanceOf(Outcome.Done.class);
    shell.notices().getFirst().answers().getFirst().run().run();
    Intervention ended = session.snapshot().hearing().interventions().find(turn.id()).orElseThrow();
    assertThat(SpeakingTime.of(ended, clock.instant())).isEqualTo(Duration.ofSeconds(132));
  }

  @Test
  void whenNobodySpokeTheSleepIsOnlyTold() {
    assertThat(session.submit(new Command.PauseFloor()).join()).isInstanceOf(Outcome.Done.class);
    sleep(Duration.ofSeconds(40));
    assertThat(words()).isEqualTo("The laptop slept from 10.42.42 to 10.43.22.");
    assertThat(shell.notices().getFirst().answers()).isEmpty();
  }

  @Test
  void outsideALiveHearingNothingIsTold() {
    assertThat(session.submit(new Command.CloseHearing()).join()).isInstanceOf(Outcome.Done.class);
    sleep(Duration.ofMinutes(16));
    notices.show(List.of(new ClockJump.Changed(now, Duration.ofHours(1))));
    assertThat(shell.notices()).isEmpty();
  }

  @Test
  void stretchesBeforeAndAfterTheSleepAreKept() {
    ClockJump.Slept slept = new ClockJump.Slept(now.plusSeconds(100), now.plusSeconds(200));
    Span before = Span.of(now, now.plusSeconds(50));
    Span across = Span.of(now.plusSeconds(60), now.plusSeconds(300));
    Span within = Span.of(now.plusSeconds(110), now.plusSeconds(120));
    Span into = Span.of(now.plusSeconds(150), now.plusSeconds(250));
    Span after = Span.of(now.plusSeconds(260), now.plusSeconds(270));
    assertThat(ClockNotices.without(List.of(before, across), slept))
        .containsExactly(
            before,
            Span.of(now.plusSeconds(60), now.plusSeconds(100)),
            Span.of(now.plusSeconds(200), now.plusSeconds(300)));
    assertThat(ClockNotices.without(List.of(within, into, after), slept))
        .containsExactly(Span.of(now.plusSeconds(200), now.plusSeconds(250)), after);
  }

  private ClockJump.Slept sleep(Duration time) {
    ClockJump.Slept slept = new ClockJump.Slept(now, now.plus(time));
    clock.set(slept.to());
    notices.show(List.of(slept));
    return slept;
  }

  private String words() {
    return shell.notices().getFirst().words();
  }

  private Intervention turn() {
    return session.snapshot().hearing().onTheFloor().orElseThrow();
  }

  private Duration spoken() {
    return SpeakingTime.of(turn(), clock.instant());
  }
}
