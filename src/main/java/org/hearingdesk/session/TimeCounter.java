package org.hearingdesk.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What counts time on this machine besides the clock on the wall; nobody can set it.
 *
 * @param nanos goes forward only, in nanoseconds from any beginning
 * @param countsSleep whether it goes on while the laptop sleeps
 * @param awake one that stands while the laptop sleeps, where there is one besides
 */
public record TimeCounter(LongSupplier nanos, boolean countsSleep, Optional<LongSupplier> awake) {
  private static final Path UPTIME = Path.of("/proc/uptime");

  /**
   * The counters of this machine. Linux counts sleep in its uptime, and not in {@link
   * System#nanoTime}; the counter of Windows goes on while it sleeps; that of macOS does not.
   */
  public static TimeCounter ofThisMachine() {
    if (uptime().isPresent()) {
      return new TimeCounter(new Uptime(), true, Optional.of(System::nanoTime));
    }
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return new TimeCounter(System::nanoTime, windows, Optional.empty());
  }

  private static Optional<Duration> uptime() {
    try {
      return parse(Files.readString(UPTIME));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The first number of the file: seconds since the machine was started, sleep counted. */
  static Optional<Duration> parse(String uptime) {
    try {
      double seconds = Double.parseDouble(uptime.strip().split("\\s+", 2)[0]);
      return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The uptime; should it not be readable for once, time is counted on without it. */
  private static final class Uptime implements LongSupplier {
    private long last = uptime().orElse(Duration.ZERO).toNanos();
    private long readAt = System.nanoTime();

    @Override
    public synchronized long getAsLong() {
      long now = System.nanoTime();
      long counted = last + (now - readAt);
      last = Math.max(last, uptime().map(Duration::toNanos).orElse(counted));
      readAt = now;
      return last;
    }
  }
}
