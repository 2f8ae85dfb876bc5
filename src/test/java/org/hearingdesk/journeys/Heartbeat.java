package org.hearingdesk.journeys;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToLongFunction;
import javafx.application.Platform;

/**
 * How long the FX thread lets somebody wait: a beat is handed to it over and over, and the wait
 * until it is heard is what a person would feel. For a long wait it notes what the thread was
 * doing.
 */
final class Heartbeat implements AutoCloseable {
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(2);
  private static final long LONG = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int FRAMES = 400;

  private final List<Wait> waits = new ArrayList<>();
  private final Thread thread;
  private final Optional<Long> fx =
      Thread.getAllStackTraces().keySet().stream()
          .filter(each -> each.getName().equals("JavaFX Application Thread"))
          .map(Thread::threadId)
          .findFirst();
  private volatile boolean going = true;
  private volatile String step = "";

  /**
   * A wait in nanoseconds, how long the FX thread computed in it, what was being done, and where
   * the FX thread was if it took long.
   */
  private record Wait(long nanos, long computed, String step, String where) {}

  Heartbeat() {
    thread = Thread.ofPlatform().daemon().name("heartbeat").start(this::run);
  }

  /** What is done from now on, for the report. */
  void step(String name) {
    step = name;
  }

  private void run() {
    while (going) {
      beat();
      LockSupport.parkNanos(BETWEEN);
    }
  }

  private void beat() {
    long since = System.nanoTime();
    String during = step;
    long computed = computed();
    CompletableFuture<Long> heard = new CompletableFuture<>();
    Platform.runLater(() -> heard.complete(System.nanoTime()));
    String where = "";
    while (!heard.isDone() && going) {
      if (where.isEmpty() && System.nanoTime() - since > LONG) {
        where = whatTheFxThreadDoes();
      }
      LockSupport.parkNanos(BETWEEN / 4);
    }
    if (heard.isDone()) {
      synchronized (waits) {
        waits.add(new Wait(heard.join() - since, computed() - computed, during, where));
      }
    }
  }

  private static String whatTheFxThreadDoes() {
    for (Map.Entry<Thread, StackTraceElement[]> each : Thread.getAllStackTraces().entrySet()) {
      if (each.getKey().getName().equals("JavaFX Application Thread")) {
        return Arrays.stream(each.getValue())
            .limit(FRAMES)
            .map(StackTraceElement::toString)
            .filter(line -> line.contains("org.hearingdesk") || line.contains("pulse"))
            .limit(6)
            .reduce("", (all, next) -> all + "\n      " + next);
      }
    }
    return "";
  }

  private long computed() {
    return fx.map(ManagementFactory.getThreadMXBean()::getThreadCpuTime).orElse(0L);
  }

  /** The longest wait in milliseconds. */
  double longest() {
    return share(Wait::nanos, 1);
  }

  /** The wait that this share of the beats did not exceed, in milliseconds. */
  double share(double share) {
    return share(Wait::nanos, share);
  }

  /**
   * The same of the time in which the FX thread computed: what the program itself is answerable for
   * on a machine that has other things to do.
   */
  double computedShare(double share) {
    return share(Wait::computed, share);
  }

  private double share(ToLongFunction<Wait> time, double share) {
    synchronized (waits) {
      long[] sorted = waits.stream().mapToLong(time).sorted().toArray();
      return sorted.length == 0
          ? 0
          : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))] / 1e6;
    }
  }

  /** The figures, and the longest waits with what was done then. */
  String report() {
    StringBuilder report = new StringBuilder();
    synchronized (waits) {
      report.append(
          ("%d beats: longest %.1f ms, 99 %% below %.1f ms;"
                  + " computing at most %.1f ms, 99 %% below %.1f ms")
              .formatted(
                  waits.size(), longest(), share(0.99), computedShare(1), computedShare(0.99)));
      waits.stream()
          .sorted((a, b) -> Long.compare(b.computed(), a.computed()))
          .limit(8)
          .forEach(wait ->
              report.append(
                  "%n  %.1f ms, computing %.1f ms, %s%s"
                      .formatted(
                          wait.nanos() / 1e6, wait.computed() / 1e6, wait.step(), wait.where())));
    }
    return report.toString();
  }

  @Override
  public void close() {
    going = false;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
