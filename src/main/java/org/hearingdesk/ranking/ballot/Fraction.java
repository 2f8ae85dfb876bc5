package org.hearingdesk.ranking.ballot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact number, always in lowest terms with a positive denominator.
 *
 * <p>Weights and scores use it because floating-point sums miss ties: three times 0.1 is not 0.3.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  public static final Fraction ZERO = of(0);
  public static final Fraction ONE = of(1);

  // Bounded, so that a hostile file cannot make the exact sums arbitrarily slow.
  private static final Pattern DECIMAL = Pattern.compile("([+-]?)(\\d{1,18})(?:[.,](\\d{1,9}))?");
  private static final Pattern RATIO = Pattern.compile("([+-]?\\d{1,18})\\s*/\\s*(\\d{1,9})");

  /** Brings the fraction to lowest terms; refuses a denominator of zero. */
  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a fraction with denominator 0");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    if (!divisor.equals(BigInteger.ONE)) {
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }
  }

  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Fraction of(BigInteger whole) {
    return new Fraction(whole, BigInteger.ONE);
  }

  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Reads {@code 3}, {@code 0.5}, {@code 0,5} or {@code 1/3}; empty for anything else. */
  public static Optional<Fraction> parse(String text) {
    String trimmed = text.strip();
    Matcher ratio = RATIO.matcher(trimmed);
    if (ratio.matches()) {
      BigInteger below = new BigInteger(ratio.group(2));
      return below.signum() == 0
          ? Optional.empty()
          : Optional.of(new Fraction(new BigInteger(ratio.group(1)), below));
    }
    Matcher decimal = DECIMAL.matcher(trimmed);
    if (!decimal.matches()) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(trimmed.replace(',', '.'));
    return Optional.of(new Fraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale())));
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  public Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction times(long factor) {
    return times(of(factor));
  }

  /** The quotient; throws {@link ArithmeticException} for a divisor of zero. */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  public int signum() {
    return numerator.signum();
  }

  /** The nearest double, for showing only. */
  public double toDouble() {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL64)
        .doubleValue();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Whole numbers as {@code 3}, others as {@code 9/4}. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
