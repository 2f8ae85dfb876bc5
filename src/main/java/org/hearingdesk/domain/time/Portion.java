package org.hearingdesk.domain.time;

import java.time.Duration;

/**
 * What one group has had of the speaking time.
 *
 * @param time the sum of its turns
 * @param turns how many of them
 * @param speakers how many different persons and organisations are known to have spoken in them
 * @param longest the longest of them
 * @param share of the whole, 0 to 1; 0 while nobody has spoken
 * @param percent the share in whole percent, rounded so that those of one partition add up to 100
 */
public record Portion<K>(
    Group<K> group,
    Duration time,
    int turns,
    int speakers,
    Duration longest,
    double share,
    int percent) {
  /** The mean of its turns. */
  public Duration mean() {
    return turns == 0 ? Duration.ZERO : time.dividedBy(turns);
  }
}
