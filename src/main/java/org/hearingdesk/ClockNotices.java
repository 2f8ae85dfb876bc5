package org.hearingdesk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.ClockJump;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.shell.Notice;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.SpeakerWords;

/**
 * Says in a line above the content what has happened to the laptop's clock during a live hearing,
 * and what became of the speaking time; a sleep can be taken out of the turn it fell into.
 */
final class ClockNotices {
  private static final String CHANGED = "clock-changed";
  private static final String SLEPT = "laptop-slept";
  private static final Duration SHORT = Duration.ofMinutes(2);

  private final HearingSession session;
  private final ShellViewModel shell;
  private final Messages messages;
  private final Consumer<CompletableFuture<Outcome>> tell;

  /**
   * @param tell follows what becomes of a command
   */
  ClockNotices(
      HearingSession session,
      ShellViewModel shell,
      Messages messages,
      Consumer<CompletableFuture<Outcome>> tell) {
    this.session = session;
    this.shell = shell;
    this.messages = messages;
    this.tell = tell;
  }

  void show(List<ClockJump> jumps) {
    if (session.snapshot().hearing().stage() == Stage.LIVE) {
      for (ClockJump jump : jumps) {
        shell.show(
            switch (jump) {
              case ClockJump.Changed changed -> changed(changed);
              case ClockJump.Slept slept -> slept(slept);
            });
      }
    }
  }

  private Notice changed(ClockJump.Changed changed) {
    Formats formats = formats();
    String key = changed.by().isNegative() ? "shell.clock.set_back" : "shell.clock.set_forward";
    String words =
        messages.text(key, formats.duration(changed.by().abs()), formats.time(changed.at()));
    return new Notice(CHANGED, Banner.Kind.WARNING, words, List.of());
  }

  private Notice slept(ClockJump.Slept slept) {
    Hearing hearing = session.snapshot().hearing();
    Optional<Intervention> turn =
        hearing.interventions().stream().filter(each -> isIn(each, slept)).findFirst();
    String from = time(slept, slept.from());
    String to = time(slept, slept.to());
    if (turn.isEmpty()) {
      String words = messages.text("shell.clock.slept", from, to);
      return new Notice(SLEPT, Banner.Kind.INFORMATION, words, List.of());
    }
    String speaker = new SpeakerWords(formats()).name(hearing, turn.get().speaker());
    return new Notice(
        SLEPT,
        Banner.Kind.WARNING,
        messages.text("shell.clock.slept.turn", from, to, speaker),
        List.of(
            new Notice.Answer(
                messages.text("shell.clock.take_out"), () -> takeOut(turn.get().id(), slept))));
  }

  /** To the minute, and of a short sleep to the second. */
  private String time(ClockJump.Slept slept, Instant at) {
    boolean brief = Duration.between(slept.from(), slept.to()).compareTo(SHORT) < 0;
    return brief ? formats().timeWithSeconds(at) : formats().time(at);
  }

  private Formats formats() {
    return HearingFormats.of(messages, session.snapshot().hearing());
  }

  private void takeOut(Id<Intervention> id, ClockJump.Slept slept) {
    session
        .snapshot()
        .hearing()
        .interventions()
        .find(id)
        .map(turn -> new Command.CorrectTimes(id, without(turn.spans(), slept)))
        .ifPresent(command -> tell.accept(session.submit(command)));
    shell.withdraw(SLEPT);
  }

  private static boolean isIn(Intervention turn, ClockJump.Slept slept) {
    return turn.spans().stream()
        .anyMatch(span -> !span.shared(Span.of(slept.from(), slept.to()), slept.to()).isZero());
  }

  /** The stretches of a turn with the sleep cut out. */
  static List<Span> without(List<Span> spans, ClockJump.Slept slept) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      if (span.start().isBefore(slept.from())) {
        boolean goesOn = span.end().filter(end -> !end.isAfter(slept.from())).isEmpty();
        kept.add(goesOn ? span.endedAt(slept.from()) : span);
      }
      if (span.end().filter(end -> !end.isAfter(slept.to())).isEmpty()) {
        Instant start = span.start().isAfter(slept.to()) ? span.start() : slept.to();
        kept.add(new Span(start, span.end()));
      }
    }
    return kept;
  }
}
