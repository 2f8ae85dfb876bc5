package org.hearingdesk.sample;

import java.time.Instant;
import java.util.List;

/** The script of the sample hearing, for a test that acts it in another way. */
public final class DayScript {
  private DayScript() {}

  /** One act; {@code tail} is what follows the first word of the object. */
  public record Line(Instant at, String verb, String object, String head, String tail) {}

  public static List<Line> lines() {
    return Script.read().acts().stream()
        .map(act -> new Line(act.at(), act.verb(), act.object(), act.head(), act.tail()))
        .toList();
  }
}
