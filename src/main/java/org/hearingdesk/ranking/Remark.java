package org.hearingdesk.ranking;

import java.util.List;

/** Something that a reader of a ranking must be told, as data; documents put it into words. */
public sealed interface Remark {

  /** Nobody has handed in: all options are tied and the scores say nothing. */
  record NoBallots() implements Remark {}

  /** Ballots were handed in, but none gives these options a value: they stand last, unscored. */
  record WithoutValues(List<Integer> options) implements Remark {}

  /**
   * The method leaves pairs undecided, and the ranks are its layers: an option in a lower layer
   * need not be beaten by all above it.
   */
  record PartialOrder(int undecidedPairs) implements Remark {}

  /** Several complete orders are equally good; the ranks show what all of them share. */
  record SeveralOrders(long number) implements Remark {}

  /** Majorities of equal strength: the way of breaking ties decides which of these comes first. */
  record DependsOnTieBreaks(List<Integer> possibleWinners) implements Remark {}

  /** Majorities of equal strength that can be ordered in more ways than can be looked through. */
  record TooManyTieBreaks() implements Remark {}

  /** These options were last together and were removed together in this round (from 1). */
  record RemovedTogether(int round, List<Integer> options) implements Remark {}
}
