package org.hearingdesk.domain.hearing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The hands of one side in a show of hands.
 *
 * @param hands for each option the hands that were counted; an option without hands may be left out
 * @param abstentions how many said that they abstain
 */
public record SideHands(Id<Side> side, Map<Id<Option>, Integer> hands, int abstentions)
    implements Identified {
  public SideHands {
    hands = Collections.unmodifiableMap(new LinkedHashMap<>(hands));
  }

  /** A side that has not been counted. */
  public static SideHands none(Id<Side> side) {
    return new SideHands(side, Map.of(), 0);
  }

  @Override
  public Id<?> id() {
    return side;
  }

  public int of(Id<Option> option) {
    return hands.getOrDefault(option, 0);
  }

  /**
   * How many people there are at least behind these hands: everybody may raise a hand for several
   * options, and nobody both does and abstains.
   */
  public int people() {
    return hands.values().stream().mapToInt(Integer::intValue).max().orElse(0) + abstentions;
  }
}
