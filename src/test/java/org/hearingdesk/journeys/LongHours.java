package org.hearingdesk.journeys;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.sample.ScriptedClock;

/**
 * Eight hours of a hearing that has 500 participants, 2,000 interventions and 200 in the list of
 * speakers already, run at the window in minutes: each six minutes of the hearing's clock somebody
 * else speaks, what is said is typed and marked; each hour the other places and the room screen are
 * looked at and the hearing is interrupted once. After each hour, what the program holds in memory
 * is measured.
 */
public final class LongHours {
  private static final int HOURS = 8;
  private static final int MINUTES_A_TURN = 6;
  private static final int TURNS_AN_HOUR = 60 / MINUTES_A_TURN;
  private static final String SAID = "held that training comes first. ";
  private static final int SETTLING = 20;

  private final Walk walk;
  private final ScriptedClock clock;
  private final List<Hour> hours = new ArrayList<>();

  /**
   * What was held at the end of an hour.
   *
   * @param heap megabytes of objects in use after a collection
   * @param resident megabytes of the process in memory, where the platform tells
   */
  record Hour(int number, int interventions, double heap, Optional<Double> resident) {}

  LongHours(Walk walk) {
    this.walk = walk;
    clock = walk.window.openPreparedSample();
    walk.untilOpen();
  }

  /** Shows a window, runs the hours, and says a line for each. */
  public static String measured() throws IOException, TimeoutException {
    StringBuilder lines = new StringBuilder();
    for (Hour hour : new LongHours(LongSession.inWindow()).run()) {
      lines.append(
          String.format(
              Locale.ROOT,
              "hour %d: %d interventions, %.1f MB of objects%s%n",
              hour.number(),
              hour.interventions(),
              hour.heap(),
              hour.resident()
                  .map(each -> String.format(Locale.ROOT, ", %.0f MB resident", each))
                  .orElse("")));
    }
    return lines.toString();
  }

  /** Runs the hours; the first of the list is the state before them. */
  List<Hour> run() throws IOException {
    new LongSession(walk).prepare();
    walk.go("floor");
    walk.until("the floor is in sight", () -> walk.window.scene().lookup("#floor-add") != null);
    hours.add(hour(0));
    for (int hour = 1; hour <= HOURS; hour++) {
      for (int turn = 0; turn < TURNS_AN_HOUR; turn++) {
        turn();
      }
      lookAround();
      hours.add(hour(hour));
    }
    return List.copyOf(hours);
  }

  private void turn() {
    Optional<Id<Intervention>> before = speaking();
    walk.press(KeyCode.CONTROL, KeyCode.ENTER);
    walk.until("the next one speaks", () -> speaking().isPresent() && !speaking().equals(before));
    walk.untilFocused("floor-text");
    walk.type(SAID);
    walk.press(KeyCode.ALT, KeyCode.P);
    for (int minute = 0; minute < MINUTES_A_TURN; minute++) {
      clock.set(clock.instant().plus(Duration.ofMinutes(1)));
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  private void lookAround() {
    for (String place : List.of("prepare", "priorities", "minutes")) {
      walk.go(place);
    }
    walk.go("floor");
    walk.until("the floor is in sight", () -> walk.window.scene().lookup("#floor-add") != null);
    walk.press(KeyCode.F10);
    walk.until("it is interrupted", () -> walk.window.hearing().interrupted().isPresent());
    clock.set(clock.instant().plus(Duration.ofMinutes(1)));
    walk.press(KeyCode.F10);
    walk.until("it goes on", () -> walk.window.hearing().interrupted().isEmpty());
    walk.press(KeyCode.SHIFT, KeyCode.F11);
    walk.press(KeyCode.SHIFT, KeyCode.F11);
  }

  private Optional<Id<Intervention>> speaking() {
    return walk.window.hearing().onTheFloor().map(Intervention::id);
  }

  private Hour hour(int number) throws IOException {
    return new Hour(number, walk.window.hearing().interventions().size(), heap(), resident());
  }

  /** The smallest of several collections: what is freed only by a second one is not held. */
  private static double heap() {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < SETTLING; i++) {
      ManagementFactory.getMemoryMXBean().gc();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      least =
          Math.min(
              least, (double) ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least / 1e6;
  }

  private static Optional<Double> resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return Optional.empty();
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
        .findFirst();
  }
}
