package org.hearingdesk.ranking.ballot;

/**
 * One answer, of one voter or of several who answered the same.
 *
 * @param voter who answered, empty where it is not said (secret ballots)
 * @param side the side that the voter belongs to, empty for none
 * @param weight the weight of one voter, not negative
 * @param count how many voters handed in this answer, at least 1
 */
public record Ballot(String voter, String side, Fraction weight, long count, Answer answer) {

  /** Refuses a negative weight and a count below 1. */
  public Ballot {
    if (weight.signum() < 0) {
      throw new IllegalArgumentException("negative weight " + weight);
    }
    if (count < 1) {
      throw new IllegalArgumentException("count " + count);
    }
  }

  /** The ballot of one voter with weight 1. */
  public static Ballot of(String voter, String side, Answer answer) {
    return new Ballot(voter, side, Fraction.ONE, 1, answer);
  }

  /** The same answer of several voters who are not told apart. */
  public static Ballot anonymous(long count, Answer answer) {
    return new Ballot("", "", Fraction.ONE, count, answer);
  }

  /** Whether the ballot was handed in without any value. */
  public boolean isBlank() {
    return answer.cells().isBlank();
  }
}
