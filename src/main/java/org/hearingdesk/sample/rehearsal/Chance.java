package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that is the same each time for one seed and one subject, so that what happens does not
 * depend on how often somebody looks.
 */
final class Chance {
  private final Random random;

  private Chance(Random random) {
    this.random = random;
  }

  static Chance of(long seed, String subject) {
    return new Chance(new Random(seed * 0x9E3779B97F4A7C15L + subject.hashCode()));
  }

  /** Whether something comes true that does so once in {@code times}. */
  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  double between(double from, double to) {
    return from + random.nextDouble() * (to - from);
  }

  Duration between(Duration from, Duration to) {
    return Duration.ofSeconds(
        Math.round(between((double) from.toSeconds(), (double) to.toSeconds())));
  }

  /** A share of a time, in whole seconds. */
  Duration share(Duration whole, double from, double to) {
    return Duration.ofSeconds(Math.round(whole.toSeconds() * between(from, to)));
  }

  <T> T oneOf(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }

  <T> List<T> shuffled(List<T> several) {
    List<T> order = new ArrayList<>(several);
    Collections.shuffle(order, random);
    return order;
  }
}
