package org.hearingdesk.ranking.ballot;

/** The rules of a count that are the same for every method; to be printed beside the result. */
public record CountingRules(LeftOutRule leftOut, Weighting weighting) {

  /** Options left out go to the bottom, every voter counts the same. */
  public static final CountingRules DEFAULT =
      new CountingRules(LeftOutRule.BOTTOM, new Weighting.Equal());

  public CountingRules with(Weighting other) {
    return new CountingRules(leftOut, other);
  }

  public CountingRules with(LeftOutRule other) {
    return new CountingRules(other, weighting);
  }
}
