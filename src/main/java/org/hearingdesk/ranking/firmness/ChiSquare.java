package org.hearingdesk.ranking.firmness;

/**
 * The upper tail of the chi-square distribution, by the series and the continued fraction of the
 * incomplete gamma function. Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions
 * (1964), 6.5.29, 6.5.31 and 26.4.19.
 */
final class ChiSquare {
  private static final double TINY = 1e-300;
  private static final double PRECISION = 1e-15;
  private static final int MOST_STEPS = 100_000;

  private ChiSquare() {}

  /** The probability of a value of at least {@code x}, for at least one degree of freedom. */
  static double upperTail(double x, int degreesOfFreedom) {
    if (x <= 0) {
      return 1;
    }
    double a = degreesOfFreedom / 2.0;
    double half = x / 2;
    double factor = Math.exp(a * Math.log(half) - half - logGamma(degreesOfFreedom));
    double tail =
        half < a + 1 ? 1 - factor * lowerSeries(a, half) : factor * upperContinuedFraction(a, half);
    return Math.clamp(tail, 0, 1);
  }

  private static double lowerSeries(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < MOST_STEPS && term > sum * PRECISION; n++) {
      term *= x / (a + n);
      sum += term;
    }
    return sum;
  }

  /** Evaluated from the front, after W. J. Lentz, Applied Optics 15 (1976). */
  private static double upperContinuedFraction(double a, double x) {
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double value = d;
    for (int n = 1; n < MOST_STEPS; n++) {
      double numerator = n * (a - n);
      b += 2;
      d = 1 / awayFromZero(numerator * d + b);
      c = awayFromZero(b + numerator / c);
      value *= c * d;
      if (Math.abs(c * d - 1) < PRECISION) {
        break;
      }
    }
    return value;
  }

  private static double awayFromZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  /** The logarithm of gamma of half the given whole number. */
  private static double logGamma(int twice) {
    double log = twice % 2 == 0 ? 0 : Math.log(Math.PI) / 2;
    for (int k = twice % 2 == 0 ? 2 : 1; k < twice; k += 2) {
      log += Math.log(k / 2.0);
    }
    return log;
  }
}
