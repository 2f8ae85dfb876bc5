package org.hearingdesk.ranking;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A count that is given up as soon as nobody wants it: a ballot that comes in while the ones before
 * it are counted over and over makes the rest of that work useless.
 */
public final class Counting {
  private static final ScopedValue<BooleanSupplier> WANTED = ScopedValue.newInstance();

  private Counting() {}

  /**
   * Counts on this thread, as long as it is wanted.
   *
   * @param wanted asked often, so it must be quick
   * @return empty where the count was given up
   */
  public static <R> Optional<R> whileWanted(BooleanSupplier wanted, Supplier<R> count) {
    try {
      return Optional.of(ScopedValue.where(WANTED, wanted).call(count::get));
    } catch (GivenUpException _) {
      return Optional.empty();
    }
  }

  /**
   * Asked between the steps of a long count.
   *
   * @throws CancellationException where the count on this thread is no longer wanted; never outside
   *     of {@link #whileWanted}
   */
  public static void goOn() {
    if (WANTED.isBound() && !WANTED.get().getAsBoolean()) {
      throw new GivenUpException();
    }
  }

  private static final class GivenUpException extends CancellationException {
    private static final long serialVersionUID = 1;
  }
}
