package org.hearingdesk.ui.shell;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often and how lately each act was done, so that what one does all day stands first.
 *
 * <p>Each use counts 1 and is worth half as much after {@value #HALF} further uses of anything:
 * what was done often last week gives way to what is done now, whatever the calendar says. The sum
 * is kept as its logarithm, as in forward decay (Cormode, Shkapenyuk, Srivastava and Xu, ICDE
 * 2009): an act that is not used needs no arithmetic.
 *
 * <p>Only the first {@value #MOST} are remembered. Used by one thread.
 */
public final class ActUses {
  static final int HALF = 60;
  static final int MOST = 80;

  private static final String BETWEEN = ";";

  /** For each act the binary logarithm of its worth, in halvings since the first use of all. */
  private final Map<String, Double> worth = new HashMap<>();

  private long uses;

  private ActUses() {}

  public static ActUses none() {
    return new ActUses();
  }

  /** What {@link #write} has written; what is not understood in it is forgotten. */
  public static ActUses read(String written) {
    ActUses read = new ActUses();
    String[] parts = written.split(BETWEEN, -1);
    try {
      read.uses = parts[0].isBlank() ? 0 : Math.max(0, Long.parseLong(parts[0]));
      for (int i = 1; i < parts.length; i++) {
        int equals = parts[i].lastIndexOf('=');
        double value = Double.parseDouble(parts[i].substring(equals + 1));
        if (equals > 0 && Double.isFinite(value)) {
          read.worth.put(parts[i].substring(0, equals), Math.min(value, read.age() + 40));
        }
      }
    } catch (NumberFormatException e) {
      // A line that somebody edited by hand is worth less than a program that starts.
      return new ActUses();
    }
    read.forget();
    return read;
  }

  /** One line for the settings. */
  public String write() {
    StringBuilder line = new StringBuilder().append(uses);
    for (String act : ranked()) {
      line.append(BETWEEN).append(act).append('=').append(worth.get(act));
    }
    return line.toString();
  }

  /** An act was done. */
  void done(String act) {
    uses++;
    double before = worth.getOrDefault(act, Double.NEGATIVE_INFINITY);
    double high = Math.max(before, age());
    double low = Math.min(before, age());
    worth.put(act, high + Math.log1p(Math.pow(2, low - high)) / Math.log(2));
    forget();
  }

  /** The more an act is used, the more; nothing is less than one that was never used. */
  double of(String act) {
    return worth.getOrDefault(act, Double.NEGATIVE_INFINITY);
  }

  private double age() {
    return (double) uses / HALF;
  }

  private List<String> ranked() {
    return worth.keySet().stream()
        .sorted(Comparator.comparingDouble(this::of).reversed().thenComparing(act -> act))
        .toList();
  }

  private void forget() {
    if (worth.size() > MOST) {
      ranked().subList(MOST, worth.size()).forEach(worth::remove);
    }
  }
}
