package org.hearingdesk.export.text;

import com.samskivert.mustache.Mustache;
import java.io.Writer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a template may do: look up names in maps, go through lists, a bounded number of
 * times, for a bounded time, and write a bounded number of letters.
 */
final class Bounds implements Mustache.Collector {
  private static final long MOST_STEPS = 5_000_000;
  private static final int MOST_LETTERS = 16 << 20;
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private final long end = System.nanoTime() + LONGEST.toNanos();
  private long steps;

  /** A bound was reached. */
  static final class Reached extends RuntimeException {
    private static final long serialVersionUID = 1;

    Reached(String bound) {
      super(bound);
    }
  }

  @Override
  public @Nullable Iterator<?> toIterator(Object value) {
    step();
    if (!(value instanceof List<?> list)) {
      return null;
    }
    Iterator<?> items = list.iterator();
    return new Iterator<Object>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Object next() {
        step();
        return items.next();
      }
    };
  }

  /** Looks up a name in a map, and never in an object. */
  @Override
  public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
    step();
    return context instanceof Map<?, ?> ? this::look : null;
  }

  private @Nullable Object look(Object context, String name) {
    step();
    Map<?, ?> map = (Map<?, ?>) context;
    Object value = map.get(name);
    return value == null ? com.samskivert.mustache.Template.NO_FETCHER_FOUND : value;
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }

  private void step() {
    steps++;
    if (steps > MOST_STEPS || ((steps & 1023) == 0 && System.nanoTime() > end)) {
      throw new Reached("text_too_long_running");
    }
  }

  /** A text that does not grow without end. */
  final class Output extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] letters, int from, int count) {
      step();
      if (text.length() + count > MOST_LETTERS) {
        throw new Reached("text_too_much");
      }
      text.append(letters, from, count);
    }

    @Override
    public void flush() {
      // everything is written at once
    }

    @Override
    public void close() {
      // there is nothing to close
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
