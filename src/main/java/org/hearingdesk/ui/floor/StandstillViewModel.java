package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Interruption;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.time.Timetable;
import org.hearingdesk.ui.floor.timeline.TypedTime;
import org.hearingdesk.ui.kit.DurationText;

/**
 * Interrupts the whole hearing and goes on with it, at once; until when and why can be said
 * afterwards. The end of a break that is on the agenda is put off in the same way.
 */
final class StandstillViewModel {

  /** What stands still. */
  enum Kind {
    NOTHING,
    /** The whole hearing. */
    INTERRUPTION,
    /** An item of the agenda. */
    BREAK
  }

  /** What has one of these is meant as a clock time, even one that there is not. */
  private static final Pattern CLOCK = Pattern.compile("[.:]");

  private final Submitter submitter;
  private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(Kind.NOTHING);
  private final ReadOnlyBooleanWrapper canInterrupt = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper until = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Optional<Moment> last = Optional.empty();

  StandstillViewModel(Submitter submitter) {
    this.submitter = submitter;
  }

  ReadOnlyObjectProperty<Kind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** Whether the hearing is live, so that it can be interrupted or go on. */
  ReadOnlyBooleanProperty canInterruptProperty() {
    return canInterrupt.getReadOnlyProperty();
  }

  /** The clock time at which it goes on, as it is recorded; empty while nobody has said it. */
  ReadOnlyStringProperty untilProperty() {
    return until.getReadOnlyProperty();
  }

  /** Why the hearing is interrupted, as it is recorded. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** Why what was typed cannot be taken; empty when it can. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Stops everything at once; while it stands still, goes on. */
  void interruptOrGoOn() {
    submitter.submit(
        kind.get() == Kind.INTERRUPTION
            ? new Command.ResumeHearing()
            : new Command.InterruptHearing("", Optional.empty()));
  }

  void show(Moment moment) {
    last = Optional.of(moment);
    Kind now = kind(moment);
    canInterrupt.set(moment.hearing().stage() == Stage.LIVE);
    Optional<Interruption> interruption = moment.hearing().interrupted();
    Optional<Instant> goesOn =
        now == Kind.BREAK
            ? moment
                .running()
                .map(item -> moment.now().plus(item.planned()).minus(elapsed(moment, item)))
            : interruption.flatMap(Interruption::until);
    until.set(goesOn.map(moment.formats()::time).orElse(""));
    reason.set(interruption.map(Interruption::reason).orElse(""));
    if (now != kind.get()) {
      problem.set("");
    }
    kind.set(now);
  }

  private static Kind kind(Moment moment) {
    if (moment.hearing().interrupted().isPresent()) {
      return Kind.INTERRUPTION;
    }
    boolean pause = moment.running().filter(item -> item.kind() == ItemKind.BREAK).isPresent();
    return pause ? Kind.BREAK : Kind.NOTHING;
  }

  /**
   * Says until when and why.
   *
   * @param untilTyped a clock time, such as {@code 11.15}, or how long, such as {@code 15 min};
   *     blank leaves it open
   */
  void say(String untilTyped, String reasonTyped) {
    last.ifPresent(moment -> say(moment, untilTyped.strip(), reasonTyped.strip()));
  }

  private void say(Moment moment, String untilTyped, String reasonTyped) {
    boolean same = untilTyped.equals(until.get());
    Optional<Instant> at = same ? Optional.empty() : instant(moment, untilTyped);
    if (!same && !untilTyped.isEmpty() && at.isEmpty()) {
      boolean time = TypedTime.isClockTime(untilTyped);
      problem.set(moment.messages().text(time ? "floor.until.passed" : "floor.until.no_time"));
      return;
    }
    switch (kind.get()) {
      case NOTHING -> {}
      case INTERRUPTION -> {
        Optional<Instant> recorded =
            moment.hearing().interrupted().flatMap(Interruption::until).filter(known -> same);
        submit(new Command.InterruptHearing(reasonTyped, recorded.or(() -> at)));
      }
      case BREAK ->
          moment
              .running()
              .flatMap(item -> at.map(end -> lasting(moment, item, end)))
              .ifPresent(this::submit);
    }
  }

  /** The break planned anew, so that it ends then. */
  private static Command lasting(Moment moment, AgendaItem item, Instant end) {
    return new Command.EditPart(
        item, item.lasting(elapsed(moment, item).plus(Duration.between(moment.now(), end))));
  }

  private static Duration elapsed(Moment moment, AgendaItem item) {
    return Timetable.of(moment.hearing(), moment.now()).lines().stream()
        .filter(line -> line.item().equals(item.id()))
        .map(Timetable.Line::elapsed)
        .findFirst()
        .orElse(Duration.ZERO);
  }

  private Optional<Instant> instant(Moment moment, String typed) {
    Instant now = submitter.session().now();
    boolean clock = CLOCK.matcher(typed).find() || TypedTime.isClockTime(typed);
    return clock
        ? TypedTime.next(typed, now, zone(moment))
        : DurationText.MINUTES_AND_SECONDS.parse(typed).map(now::plus);
  }

  private void submit(Command command) {
    submitter.submit(List.of(command), reason -> problem.set(reason.orElse("")));
  }

  private static ZoneId zone(Moment moment) {
    return moment.formats().zone();
  }
}
