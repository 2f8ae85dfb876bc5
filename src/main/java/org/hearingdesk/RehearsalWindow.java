package org.hearingdesk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.rehearsal.RehearsalReport;
import org.hearingdesk.sample.rehearsal.Speed;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.rehearsal.RehearsalActs;
import org.hearingdesk.ui.rehearsal.RehearsalBand;
import org.hearingdesk.ui.rehearsal.RehearsalViewModel;
import org.hearingdesk.ui.shell.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A rehearsal in front of the open hearing, which rests behind it untouched and comes back exactly
 * where it was. Use on the FX thread.
 */
final class RehearsalWindow {
  private static final String NOTICE = "rehearsal";
  private static final String SPEED = "rehearsal.speed";
  private static final Speed FIRST_SPEED = Speed.BRISK;
  private static final String ROOM = "rehearsals";

  private final Frame frame;
  private final Scene scene;
  private final Messages messages;
  private final Settings settings;
  private final Executor worker;
  private final Executor fx;
  private long room;
  private Optional<Running> running = Optional.empty();
  private Optional<Resting> resting = Optional.empty();

  /** A rehearsal that is shown. */
  private record Running(
      HearingOpener.Opened opened, OpenHearing hearing, RehearsalViewModel model) {}

  /** The real hearing behind it, and what had the keyboard there. */
  private record Resting(OpenHearing hearing, Optional<Node> focus) {}

  RehearsalWindow(
      Frame frame,
      Scene scene,
      Messages messages,
      Settings settings,
      Executor worker,
      Executor fx) {
    this.frame = frame;
    this.scene = scene;
    this.messages = messages;
    this.settings = settings;
    this.worker = worker;
    this.fx = fx;
  }

  /** The session of the rehearsal that is shown. */
  Optional<HearingSession> session() {
    return running.map(each -> each.opened().session());
  }

  /** Rehearses this hearing, unless a rehearsal has begun already. */
  void begin(OpenHearing real) {
    if (resting.isPresent()) {
      return;
    }
    if (real.hearing().agenda().isEmpty()) {
      frame.tell(messages.text("rehearsal.no_agenda"));
      return;
    }
    resting = Optional.of(new Resting(real, Optional.ofNullable(scene.getFocusOwner())));
    real.shell().withdraw(NOTICE);
    room = anotherRoom();
    real.rest();
    load(real);
  }

  /** What was still being typed is in the hearing before it is copied. */
  private void load(OpenHearing real) {
    long seed = room;
    var _ =
        real.settled()
            .thenApplyAsync(
                hearing -> frame.attempt(opener -> opener.rehearsal(hearing, seed)), worker)
            .whenCompleteAsync((result, failure) -> loaded(real, result, failure), fx);
  }

  private void loaded(
      OpenHearing real, HearingOpener.@Nullable Result result, @Nullable Throwable failure) {
    if (result instanceof HearingOpener.Opened opened) {
      if (resting.filter(each -> each.hearing() == real).isPresent()) {
        show(opened);
      } else {
        opened.close();
      }
      return;
    }
    comeBack();
    if (result instanceof HearingOpener.Refused(var reason)) {
      frame.tell(reason);
    } else {
      frame.tellFailure(failure == null ? new IllegalStateException("no rehearsal") : failure);
    }
  }

  private void show(HearingOpener.Opened opened) {
    HearingOpener.Practice practice = opened.practice().orElseThrow();
    practice.clock().run(speed());
    RehearsalViewModel model =
        new RehearsalViewModel(
            practice.rehearsal(), practice.clock(), opened.session(), messages, new Wishes());
    RehearsalActs acts = RehearsalActs.of(model);
    OpenHearing hearing = frame.hearing(opened, each -> acts.all());
    running = Optional.of(new Running(opened, hearing, model));
    VBox root = new VBox(new RehearsalBand(model, acts, messages), hearing.view());
    VBox.setVgrow(hearing.view(), Priority.ALWAYS);
    frame.put(root, hearing, messages.text("rehearsal.title", hearing.title()));
    hearing.beginRehearsal(messages.text("rehearsal.notice"));
    model.begin();
  }

  void tick() {
    running.ifPresent(each -> {
      each.model().tick();
      each.hearing().tick();
    });
  }

  /** Whether a rehearsal is in front of the hearing, or is about to be. */
  boolean inFront() {
    return resting.isPresent();
  }

  /** Begins anew: the same room, from the start. */
  private void restart() {
    if (running.isPresent()) {
      close();
      resting.ifPresent(each -> load(each.hearing()));
    }
  }

  /** Ends the rehearsal and goes back to the hearing. */
  void end() {
    Optional<Resting> back = resting;
    if (running.isEmpty() || back.isEmpty()) {
      return;
    }
    HearingSession session = running.get().opened().session();
    Hearing rehearsed = session.snapshot().hearing();
    RehearsalReport report = RehearsalReport.of(rehearsed, session.now());
    String words = new RehearsalReportWords(messages).sentence(rehearsed, report);
    close();
    comeBack();
    back.get()
        .hearing()
        .shell()
        .show(new Notice(NOTICE, Banner.Kind.INFORMATION, words, List.of()));
  }

  /** Ends the rehearsal without going back: the window closes, or shows something else. */
  void leave() {
    close();
    resting = Optional.empty();
  }

  private void close() {
    running.ifPresent(each -> each.hearing().close());
    running = Optional.empty();
  }

  private void comeBack() {
    resting.ifPresent(each -> {
      frame.put(each.hearing().view(), each.hearing(), each.hearing().title());
      each.hearing().goOn();
      each.focus().ifPresent(Node::requestFocus);
    });
    resting = Optional.empty();
  }

  /** Each rehearsal has a room of its own; one that begins anew has the same again. */
  private long anotherRoom() {
    long next = 1;
    try {
      next = Long.parseLong(settings.get(ROOM).orElse("0")) + 1;
    } catch (NumberFormatException e) {
      // Somebody edited the settings by hand: any room will do.
    }
    settings.set(ROOM, Long.toString(next));
    return next;
  }

  private Speed speed() {
    String chosen = settings.get(SPEED).orElse("");
    for (Speed speed : Speed.values()) {
      if (speed.name().equals(chosen)) {
        return speed;
      }
    }
    return FIRST_SPEED;
  }

  /** What the band asks for. */
  private final class Wishes implements RehearsalViewModel.Requests {
    @Override
    public void restart() {
      RehearsalWindow.this.restart();
    }

    @Override
    public void end() {
      RehearsalWindow.this.end();
    }

    @Override
    public void chosen(Speed speed) {
      settings.set(SPEED, speed.name());
    }
  }
}
