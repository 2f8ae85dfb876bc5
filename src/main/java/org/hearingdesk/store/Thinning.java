package org.hearingdesk.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which backups are kept: all of the last hour, then one for each hour of a day, for each day of a
 * month, and for each month after that. The latest is kept in any case, and so is one that says it
 * is of a later day: a clock was wrong, and nobody knows which.
 */
final class Thinning {
  private static final Duration ALL = Duration.ofHours(1);
  private static final Duration HOURLY = Duration.ofDays(1);
  private static final Duration DAILY = Duration.ofDays(31);
  private static final Duration MONTH = Duration.ofDays(30);

  private Thinning() {}

  /** Those of these moments that are kept. */
  static Set<Instant> kept(Collection<Instant> moments, Instant now) {
    Set<Instant> kept = new HashSet<>();
    Set<String> taken = new HashSet<>();
    moments.stream()
        .sorted(java.util.Comparator.reverseOrder())
        .forEach(moment -> {
          if (kept.isEmpty() || taken.add(stretch(moment, now))) {
            kept.add(moment);
          }
        });
    return kept;
  }

  /** A name for the stretch of time of which one backup is kept. */
  private static String stretch(Instant moment, Instant now) {
    Duration age = Duration.between(moment, now);
    if (age.compareTo(ALL) <= 0) {
      return moment.toString();
    }
    if (age.compareTo(HOURLY) <= 0) {
      return "hour " + moment.getEpochSecond() / ALL.toSeconds();
    }
    return age.compareTo(DAILY) <= 0
        ? "day " + moment.getEpochSecond() / HOURLY.toSeconds()
        : "month " + moment.getEpochSecond() / MONTH.toSeconds();
  }
}
