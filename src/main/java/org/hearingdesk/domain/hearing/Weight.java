package org.hearingdesk.domain.hearing;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact weight, so that three times 0.1 ties 0.3.
 *
 * @param numerator at least 0
 * @param denominator at least 1; the fraction is kept in lowest terms
 */
public record Weight(long numerator, long denominator) {
  public static final Weight ONE = new Weight(1, 1);

  public Weight {
    if (numerator < 0 || denominator < 1) {
      throw new IllegalArgumentException("a weight is a fraction of at least 0");
    }
    long divisor =
        BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator)).longValueExact();
    numerator = numerator / divisor;
    denominator = denominator / divisor;
  }

  /**
   * Reads {@code 2}, {@code 0.1}, {@code 1/3}.
   *
   * @throws IllegalArgumentException when it is neither, or has more than nine digits
   */
  public static Weight parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.matches("\\d{1,9}([.]\\d{1,9}|/\\d{1,9})?")) {
      throw new IllegalArgumentException("not a weight: " + text);
    }
    int slash = trimmed.indexOf('/');
    if (slash >= 0) {
      return new Weight(
          Long.parseLong(trimmed.substring(0, slash)),
          Long.parseLong(trimmed.substring(slash + 1)));
    }
    BigDecimal decimal = new BigDecimal(trimmed);
    return new Weight(
        decimal.unscaledValue().longValueExact(),
        BigInteger.TEN.pow(decimal.scale()).longValueExact());
  }

  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
