package org.hearingdesk.domain.time;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whole percents that add up to 100, by the largest remainder (A. Hamilton 1792; T. Hare 1859):
 * each part has its percents rounded down, and what is left goes to the parts that lost most.
 */
public final class Percents {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

  private Percents() {}

  /**
   * One for each part, in their order; of two that lost the same the first gains. All 0 when the
   * whole is.
   *
   * @param parts none negative
   */
  public static List<Integer> of(List<Duration> parts) {
    List<BigInteger> lengths = parts.stream().map(Percents::nanos).toList();
    BigInteger whole = lengths.stream().reduce(BigInteger.ZERO, BigInteger::add);
    if (whole.signum() == 0) {
      return parts.stream().map(part -> 0).toList();
    }
    List<BigInteger[]> divided =
        lengths.stream().map(length -> length.multiply(HUNDRED).divideAndRemainder(whole)).toList();
    List<Integer> percents =
        divided.stream()
            .map(each -> each[0].intValueExact())
            .collect(Collectors.toCollection(ArrayList::new));
    int left = 100 - percents.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> divided.get(i)[1]).reversed())
        .limit(left)
        .forEach(i -> percents.set(i, percents.get(i) + 1));
    return List.copyOf(percents);
  }

  private static BigInteger nanos(Duration length) {
    return BigInteger.valueOf(length.getSeconds())
        .multiply(NANOS)
        .add(BigInteger.valueOf(length.getNano()));
  }
}
